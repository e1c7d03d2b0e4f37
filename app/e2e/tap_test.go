package e2e

import (
	"slices"
	"testing"

	"github.com/chromedp/cdproto/emulation"

	"limber/app/e2e/drive"
)

// An answer to a tap feels immediate within this, in milliseconds.
const immediate = 100

// slowedBy is how much slower than this machine a phone is taken to be.
const slowedBy = 4

// awaits begins to wait for the next tap to be heard and answered, in milliseconds
// from when the finger left the screen. It is heard with the first frame after the
// finger came down (the browser tells which that was): what is under it looks pressed
// by then, as the test below has it. It is answered once what a function looks for is
// painted: after the frame in which it came to the page, or the next.
const awaits = `(seen, there) => {
	const is = new Function('return (' + there + ')()');
	window.limberAnswer = new Promise(told => {
		let tapped = 0, frame = 0, done = false, inFrame = false;
		const next = window.requestAnimationFrame;
		window.requestAnimationFrame = does => next.call(window, at => {
			inFrame = true;
			try { does(at); } finally { queueMicrotask(() => inFrame = false); }
		});
		const frames = new PerformanceObserver(all => all.getEntriesByName('pointerdown').forEach(e => frame = e.startTime + e.duration));
		frames.observe({type: 'event', durationThreshold: 16});
		addEventListener('click', e => tapped = e.timeStamp, {capture: true, once: true});
		const painted = () => scheduler.postTask(() => {
			const answered = performance.now() - tapped;
			window.requestAnimationFrame = next;
			setTimeout(() => (frames.disconnect(), told([Math.max(0, frame - tapped), answered])), 500); // frames are told late
		}, {priority: 'user-blocking'});
		const changes = new MutationObserver(() => {
			if (done || !tapped || !is()) return;
			done = true;
			changes.disconnect();
			inFrame ? painted() : next.call(window, painted);
		});
		changes.observe(document, {childList: true, subtree: true, attributes: true, characterData: true});
	});
}`

// bare puts a button into the page that answers by a listener of its own: the least
// that a tap can take there.
const bareButton = `() => {
	const b = document.createElement('button');
	b.textContent = 'Bare';
	b.style.cssText = 'position:fixed;inset:0 0 auto auto;z-index:9;width:5rem;height:3rem';
	b.onclick = () => b.setAttribute('aria-label', 'Answered');
	document.body.append(b);
}`

// tap is one that people make often, and what they see at once.
type tap struct {
	name, role, label string
	there             string // what answers it: a function
	inPlayer          bool
}

// unpressed lists what can be tapped and does not look pressed while it is: the answer
// that the browser gives by itself, however busy the program is.
const unpressed = `seen => {
	const rules = [], gather = list => { for (const r of list) r.selectorText ? r.selectorText.includes(':active') && rules.push(r.selectorText.replaceAll(':active', ':not(_)')) : r.cssRules && gather(r.cssRules); };
	for (const sheet of document.styleSheets) gather(sheet.cssRules);
	return seen.find('', '').filter(el => ['link', 'button', 'checkbox', 'radio'].includes(seen.role(el))).map(el => el.closest('label') || el)
		.filter(el => !rules.some(r => el.matches(r))).map(el => seen.describe(el).text + ' <' + el.localName + ' class="' + el.className + '">');
}`

func TestWhateverIsTappedLooksPressedAtOnce(t *testing.T) {
	t.Parallel()
	s := server(t, "")
	p := blank(t, drive.Chromium, drive.Look{})
	for _, path := range append(kinds(t, s), "/play/in-a-chair") {
		p.Open(s.URL + path)
		Ready(p)
		report(t, p, path, unpressed)
	}
	begin(p)
	p.Click("button", "Next")
	report(t, p, "at work", unpressed)
	for open, closes := range map[string]string{"Steps:*": "Back to the routine", "End": "Keep going", "Too much": "Go on as before"} {
		p.Click("button", open)
		p.See("button", closes)
		report(t, p, open, unpressed)
		p.Click("button", closes)
	}
}

// unread is what a finger is on, or a mouse points to, if that can't be read now.
const unread = `seen => {
	` + ratios + `
	return seen.find('', '').filter(el => el.matches('a:hover, button:hover, a:active, button:active') && el.innerText).map(el => {
		const style = getComputedStyle(el), has = ratio(rgba(style.color), over(rgba(style.backgroundColor), behind(el.parentElement)));
		return has < 4.5 ? seen.name(el) + ' has ' + has.toFixed(2) + ':1' : '';
	}).filter(Boolean);
}`

// Of the three, only WebKit has a mouse that can point here.
func TestWhatIsPressedCanBeRead(t *testing.T) {
	always(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{Width: 1280, Height: 800}, server(t, "").URL+"/")
		for _, x := range [][2]string{{"link", "Start*"}, {"link", "See the steps*"}, {"button", "Walked"}} {
			at := p.See(x[0], x[1])
			across, down := at.X+at.Width/2, at.Y+at.Height/2
			p.Carry(across, down)
			report(t, p, x[1]+" pointed at", unread)
			p.Hold(across, down)
			report(t, p, x[1]+" pressed", unread)
			p.Carry(2, 2)
			p.Drop(2, 2)
		}
	})
}

// busied notes the frame in which what is tapped next looks pressed, as it does from
// when a finger comes down, and the one in which the page is another. A second without
// a frame counts as one: nobody waits longer for a browser that draws nothing.
const busied = `() => {
	let frame = 1, was = document.querySelector('h1').textContent;
	const seen = window.limberSeen = {};
	const next = () => (frame++, requestAnimationFrame(next));
	requestAnimationFrame(next);
	setInterval(() => frame++, 1000);
	addEventListener('pointerdown', () => seen.pressed ??= frame, {capture: true, once: true});
	new MutationObserver(() => {
		if (document.querySelector('[aria-busy]')) seen.pressed ??= frame;
		if (document.querySelector('h1').textContent !== was) seen.answered ??= frame;
	}).observe(document, {childList: true, subtree: true, attributes: true, characterData: true});
}`

func TestWhatIsTappedLooksPressedBeforeItsPageIsDrawn(t *testing.T) {
	always(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, "").URL+"/")
		for _, x := range []struct {
			role, label string
			isKey       bool // has nothing pressed before it
		}{{"link", "Exercises", true}, {"link", "Cat Cow*", false}, {"link", "Start*", false}, {"button", none, false}} {
			p.Eval(busied, nil, nil)
			if x.isKey {
				p.Focus(x.role, x.label)
				p.Press("Enter")
			} else {
				p.Click(x.role, x.label)
			}
			p.Within(drive.Soon, x.label+" leads on", `() => window.limberSeen.answered > 0`, nil)
			var seen struct{ Pressed, Answered int }
			p.Eval(`() => window.limberSeen`, nil, &seen)
			if seen.Pressed == 0 || seen.Answered <= seen.Pressed {
				t.Errorf("%s looks pressed from frame %d on, and leads on in %d", x.label, seen.Pressed, seen.Answered)
			}
		}
	})
}

// leaves notes whether the page was as it had been when what had the focus lost it.
const leaves = `() => {
	window.limberLeft = null;
	const changes = new MutationObserver(() => {});
	changes.observe(document.body, {childList: true, subtree: true});
	addEventListener('focusout', () => (window.limberLeft = changes.takeRecords().length === 0), {capture: true, once: true});
}`

// A browser lays out a half changed page before it takes away what has the focus. This
// goes by keys, since WebKit gives a button that is tapped none.
func TestWhatIsTappedLetsGoBeforeItsPageChanges(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, "").URL+"/routines")
		for _, x := range []struct{ role, label string }{{"link", "Desk break*"}, {"link", "Start*"}, {"button", none}} {
			p.Focus(x.role, x.label)
			p.Eval(leaves, nil, nil)
			p.Press("Enter")
			p.Within(drive.Soon, x.label+" leads on", `() => document.activeElement.matches('h1')`, nil)
			var asBefore bool
			if p.Eval(`() => window.limberLeft === true`, nil, &asBefore); !asBefore {
				t.Errorf("%s has the focus until its page changes", x.label)
			}
		}
	})
}

// begins notes how much of the next page is drawn with its heading.
const begins = `() => {
	const was = document.querySelector('h1').textContent;
	window.limberBegan = window.limberDrawn = 0;
	new MutationObserver((_, all) => {
		if (document.querySelector('h1').textContent === was) return;
		all.disconnect();
		window.limberBegan = document.querySelector('main').innerText.length;
		window.limberDrawn = document.querySelectorAll('` + pictures + `').length;
	}).observe(document, {childList: true, subtree: true, characterData: true});
}`

// pictures are the small figures of lists, and those that are for paper.
const pictures = `main .thumb:not(.is-hero) svg, .figure-poses svg`

func TestALongPageIsDrawnFromTheTop(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		s := server(t, "")
		p, other := open(t, e, drive.Look{}, s.URL+"/"), blank(t, e, drive.Look{})
		for _, x := range []struct{ path, label string }{{"/routines", "Routines"}, {"/progress", "Progress"}, {"/exercises", "Exercises"}, {"/exercises/bridge", "Bridge*"}} {
			p.Eval(begins, nil, nil)
			p.Click("link", x.label)
			p.Within(drive.Soon, x.label+" leads on", `() => window.limberBegan > 0`, nil)
			var whole string
			other.Open(s.URL + x.path)
			Ready(other)
			other.Eval(`() => document.querySelector('main').innerText`, nil, &whole)
			p.Within(drive.Soon, "the rest", `(_, whole) => document.querySelector('main').innerText === whole`, whole)
			var began [2]int
			if p.Eval(`() => [window.limberBegan, window.limberDrawn]`, nil, &began); began[0] >= len([]rune(whole))*3/4 || began[1] > 0 {
				t.Errorf("%s begins with %d of %d letters, and %d figures", x.path, began[0], len([]rune(whole)), began[1])
			}
			if x.path != "/progress" {
				p.Within(drive.Soon, "figures", `(_, pictures) => document.querySelector(pictures) !== null`, pictures)
			}
		}
	})
}

// A tap is heard when it is seen to be, and answered when what it asked for is there.
// These are how many times as long as a bare button, which takes some 20 ms, each may
// take: heard within 100 ms and what a busy machine adds, in the player answered soon
// after.
const (
	heardWithin    = 7
	answeredWithin = 15
)

// What is tapped often is answered soon on a slow phone. Each tap is tried three
// times, and the quickest counts: what else the machine does is not Limber's. How long
// it takes is compared with a bare button's answer on the same page.
func TestTapsAreAnsweredSoon(t *testing.T) {
	if !soaking() {
		t.Skip("takes times: make soak, on a machine with nothing else to do")
	}
	s := server(t, "")
	// Asked at every change of the page, in cheap words: roles and names would take longer
	// than what is measured.
	heading := func(name string) string { return `() => document.querySelector('h1').textContent === '` + name + `'` }
	main := func(name string) string {
		return `() => document.querySelector('.control.is-main')?.textContent === '` + name + `'`
	}
	const bare = "a bare button"
	heard, shown, inPlayer := map[string]float64{}, map[string]float64{}, map[string]bool{}
	var names []string
	one := func(p *drive.Page, x tap) {
		t.Helper()
		p.Eval(awaits, x.there, nil)
		p.Tap(x.role, x.label)
		var ms [2]float64
		p.Eval(`() => window.limberAnswer`, nil, &ms)
		if _, tried := shown[x.name]; !tried {
			names = append(names, x.name)
			heard[x.name], shown[x.name] = ms[0], ms[1]
		}
		heard[x.name], shown[x.name] = min(heard[x.name], ms[0]), min(shown[x.name], ms[1])
		inPlayer[x.name] = x.inPlayer
	}
	for range 3 {
		p := open(t, drive.Chromium, drive.Look{}, s.URL+"/settings")
		p.Click("radio", "No sound*")
		saved(p) // so the next page is as an installed one
		p.Open(s.URL + "/")
		Ready(p)
		if err := p.CDP(emulation.SetCPUThrottlingRate(slowedBy)); err != nil {
			t.Fatal(err)
		}
		p.Eval(bareButton, nil, nil)
		one(p, tap{bare, "button", "Bare", `() => document.querySelector('[aria-label=Answered]')`, false})
		p.Eval(`() => document.querySelector('[aria-label=Answered]').remove()`, nil, nil)
		for _, x := range []tap{
			{"to Routines", "link", "Routines", heading("Routines"), false},
			{"to Exercises", "link", "Exercises", heading("Exercises"), false},
			{"to Progress", "link", "Progress", heading("Progress"), false},
			{"to Today", "link", "Today", heading("Today"), false},
			{"to Exercises again", "link", "Exercises", heading("Exercises"), false},
			{"an exercise", "link", "Cat Cow*", heading("Cat Cow"), false},
			{"to Routines again", "link", "Routines", heading("Routines"), false},
			{"a routine", "link", "Desk break*", heading("Desk break"), false},
			{"Start", "link", "Start*", `() => document.querySelector('.asks')`, false},
			{"the answer to the questions", "button", none, main("Pause"), false},
			{"Pause", "button", "Pause", main("Resume"), true},
			{"How", "button", "How to do it", `() => document.querySelector('#how[open] li')`, true},
			{"Back to the routine", "button", "Back to the routine", `() => !document.querySelector('dialog[open]')`, true},
			{"the list of steps", "button", "Steps:*", `() => document.querySelector('#steps[open] .step-list')`, true},
			{"a step of it", "button", "Standing Hip Flexor Stretch*", `() => !document.querySelector('dialog[open]')`, false},
			{"Next", "button", "Next", `() => document.querySelector('.player.is-work')`, true},
			{"15 s more", "button", "15 s more", `() => Number(document.querySelector('.time').textContent.slice(-2)) > 25`, true},
			{"End", "button", "End", `() => document.querySelector('#stop[open]')`, true},
			{"Stop", "button", "Stop", `() => document.querySelector('.done')`, true},
		} {
			one(p, x)
			saved(p)
		}
	}
	slices.SortStableFunc(names, func(a, b string) int { return int(shown[a] - shown[b]) })
	inTime, answered := 0, 0
	for _, name := range names {
		if heard[name] <= immediate {
			inTime++
		}
		if shown[name] <= immediate {
			answered++
		}
		times := shown[name] / shown[bare]
		t.Logf("%-28s heard %4.0f ms, answered %4.0f ms, %4.1f of a bare button", name, heard[name], shown[name], times)
		if heard[name] > heardWithin*shown[bare] || inPlayer[name] && times > answeredWithin {
			t.Errorf("%s takes too long", name)
		}
	}
	t.Logf("of %d taps %d are heard and %d answered within %d ms, %d times slowed", len(names), inTime, answered, immediate, slowedBy)
}
