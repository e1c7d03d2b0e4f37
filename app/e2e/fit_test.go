package e2e

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"limber/app/e2e/drive"
)

// long is a folder with words of twenty letters and more in every name.
const long = "testdata/long"

// off lists what a person needs while the routine runs and can't see: the time
// left, and the button that pauses.
const off = `seen => [...seen.find('timer', 'Time left'), ...seen.find('button', '').filter(el => ['Pause', 'Resume', 'Start', "I'm ready", 'Next', 'Back'].includes(seen.name(el)))].filter(el => {
	const r = el.getBoundingClientRect();
	return r.top < -1 || r.left < -1 || r.bottom > innerHeight + 1 || r.right > document.documentElement.clientWidth + 1;
}).map(el => { const r = el.getBoundingClientRect(); return seen.name(el) + ' is off the screen: ' + [r.left, r.top, r.right, r.bottom].map(Math.round) + ' on ' + innerWidth + 'x' + innerHeight })`

// lines tells of a time that is broken into two lines.
const lines = `seen => seen.find('timer', 'Time left').filter(el => el.clientHeight > 1.5 * parseFloat(getComputedStyle(el).fontSize)).map(el => el.textContent + ' takes two lines')`

// sideways tells of a page that must be scrolled to the side.
const sideways = `() => document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page is ' + document.documentElement.scrollWidth + ' px wide'] : []`

// behind lists what can be read or pressed and lies under a button that stays
// while the page scrolls, at any place of the page.
const behind = `async seen => {
	const stays = el => { for (; el; el = el.parentElement) if (['fixed', 'sticky'].includes(getComputedStyle(el).position)) return el; };
	const bars = new Set(seen.find('', '').filter(el => ['button', 'link'].includes(seen.role(el))).map(stays)
		.filter(bar => bar && !bar.matches('nav, [class*=skip]') && !bar.closest('nav')));
	const found = new Set();
	for (let y = 0; ; y += innerHeight / 3) {
		scrollTo({top: y, behavior: 'instant'});
		for (const bar of bars) {
			const b = bar.getBoundingClientRect();
			for (const el of seen.find('', '')) {
				if (bar.contains(el) || el.contains(bar) || !['button', 'link', 'radio', 'textbox', 'heading', 'paragraph', 'listitem'].includes(seen.role(el))) continue;
				const r = el.getBoundingClientRect();
				if (Math.min(r.right, b.right) - Math.max(r.left, b.left) > 2 && Math.min(r.bottom, b.bottom) - Math.max(r.top, b.top) > 2) found.add('"' + seen.describe(el).text.slice(0, 30) + '" lies under "' + seen.describe(bar).text.slice(0, 30) + '"');
			}
		}
		if (y > document.documentElement.scrollHeight) break;
	}
	scrollTo({top: 0, behavior: 'instant'});
	return [...found];
}`

// fits holds a screen of the player against what it is for.
func fits(t *testing.T, p *drive.Page, where string) {
	t.Helper()
	report(t, p, where, off)
	report(t, p, where, Cut)
}

func TestNoWordIsTooLongForAPage(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		for name, width := range daily(map[string]int{"320": 320, "360": 360, "390": 390}, "320") {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				s := server(t, long)
				p := blank(t, e, drive.Look{Width: width, Height: 640})
				for _, path := range addresses(t, s) {
					visit(t, p, s, path)
					if strings.HasPrefix(path, "/play/") { // lines beyond the third are left out there, and said
						report(t, p, path, off)
						report(t, p, path, sideways)
						continue
					}
					report(t, p, path, Cut)
				}
			})
		}
	})
}

// Whatever is written stands between the figure and the buttons: neither they nor
// the time give way to it.
func TestNoTextMovesTheTimeOffTheScreen(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		for name, look := range daily(map[string]drive.Look{
			"320": {Width: 320, Height: 568}, "360": {Width: 360, Height: 640}, "390": {}, "on its side": {Width: 844, Height: 390},
			"small, on its side": {Width: 640, Height: 360}, "desk": {Width: 1280, Height: 800},
			"text at 200 %": {Width: 360, Height: 640, Text: 32}, "phone, text at 200 %": {Text: 32},
			"on its side, text at 200 %": {Width: 844, Height: 390, Text: 32},
		}, "320", "small, on its side", "desk", "text at 200 %") {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				p := open(t, e, look, server(t, long).URL+"/play/back-school")
				seen := func(where string) { t.Helper(); report(t, p, where, off); report(t, p, where, sideways) } // lines beyond the third are left out
				begin(p)
				seen("ready")
				p.Click("button", "Next")
				p.Read("Left side")
				p.Click("button", "15 s more") // the measuring takes its time
				seen("at work")
				p.Click("button", "Next")
				p.Read("Change sides")
				seen("changing sides")
				p.Click("button", "Pause")
				p.See("button", "Resume")
				seen("paused")
				p.Click("button", "Next")
				p.Read("Right side")
				p.Click("button", "Resume")
				p.Read("Going on in")
				seen("counting in")
				report(t, p, "counting in", lines)
			})
		}
	})
}

// Limber's own exercises, with text as large as it gets.
func TestTheTimeCanBeSeenInLargeText(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		for name, size := range map[string]string{"the browser's, doubled": "", "Larger": "Larger*"} {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				look := drive.Look{Width: 360, Height: 640, Text: 32}
				if size != "" {
					look.Text = 0
				}
				p := open(t, e, look, server(t, "").URL+"/settings")
				if size != "" {
					p.Click("radio", size)
				}
				p.Open(server(t, "").URL + "/play/full-eight")
				Ready(p)
				begin(p)
				for n := range 10 {
					fits(t, p, fmt.Sprint("after ", n, " times Next"))
					if size != "" {
						var below bool
						p.Eval(`seen => seen.find('button', '').some(el => el.getBoundingClientRect().bottom > innerHeight)`, nil, &below)
						if below {
							t.Error("a button is below the screen")
						}
					}
					p.Click("button", "Next")
				}
			})
		}
	})
}

func TestAHistoryRowReadsInLines(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		for name, width := range daily(map[string]int{"360": 360, "390": 390, "1280": 1280}, "360") {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				p := open(t, e, drive.Look{Width: width, Height: 700}, server(t, "").URL+"/progress")
				seed(t, p, lived(t, 12, time.Now().Add(-time.Hour)))
				p.See("button", "Change the session of *")
				var bad []string
				p.Eval(`seen => seen.find('button', 'Change the session of *').flatMap(b => {
					const row = b.closest('li'), when = seen.name(b).replace('Change the session of ', '');
					const spans = [...row.querySelectorAll('span')].filter(s => !s.children.length);
					const date = spans.find(s => s.innerText === when), name = spans[0];
					if (!date) return ['no date in ' + row.innerText];
					const d = document.createRange(), n = document.createRange();
					d.selectNodeContents(date); n.selectNodeContents(name);
					if (d.getClientRects().length > 1) return [when + ' takes ' + d.getClientRects().length + ' lines'];
					return Math.abs(d.getBoundingClientRect().left - n.getBoundingClientRect().left) > 1 ? [when + ' does not begin where the name does'] : [];
				})`, nil, &bad)
				for _, b := range bad {
					t.Error(b)
				}
			})
		}
	})
}

func TestANoticeLeavesTheRoutineInSight(t *testing.T) {
	t.Parallel()
	for name, look := range daily(map[string]drive.Look{
		"320": {Width: 320, Height: 568}, "360": {Width: 360, Height: 640}, "390": {}, "on its side": {Width: 844, Height: 390},
		"small, on its side": {Width: 640, Height: 360}, "desk": {Width: 1280, Height: 800}, "text at 200 %": {Width: 360, Height: 640, Text: 32},
	}, "320", "small, on its side", "text at 200 %") {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := open(t, drive.Chromium, look, server(t, "").URL+"/play/full-eight")
			if err := p.CDP(chromedp.Evaluate(`WakeLock.prototype.request = () => Promise.reject(new DOMException('no', 'NotAllowedError'))`, nil)); err != nil {
				t.Fatal(err)
			}
			begin(p)
			p.Read("does not keep the screen on")
			fits(t, p, "with a notice")
			var over []string
			p.Eval(`seen => {
				const strip = seen.find('status', '').find(el => el.innerText.includes('screen on')).getBoundingClientRect();
				const meets = el => { const r = el.getBoundingClientRect(); return Math.min(r.right, strip.right) - Math.max(r.left, strip.left) > 1 && Math.min(r.bottom, strip.bottom) - Math.max(r.top, strip.top) > 1 };
				return [...seen.find('button', ''), ...seen.find('timer', ''), ...document.querySelectorAll('svg.figure-drawing')].filter(el => !el.closest('[role=status]') && meets(el)).map(el => seen.name(el) || el.outerHTML.slice(0, 60));
			}`, nil, &over)
			for _, o := range over {
				t.Errorf("the notice lies over %s", o)
			}
			was := presses(p)
			p.Within(20*time.Second, "end of the notice by itself", `() => !document.body.innerText.includes('does not keep the screen on')`, nil)
			stayed(t, was, presses(p))
		})
	}
}

// presses says where each thing is that can be pressed, by its name.
func presses(p *drive.Page) map[string]string {
	at := map[string]string{}
	for _, role := range []string{"button", "link", "radio", "checkbox"} {
		for _, thing := range p.All(role, "") {
			at[thing.Name] = fmt.Sprintf("%.0f, %.0f", thing.X, thing.Y)
		}
	}
	return at
}

// stayed fails for each thing to press that was in one place and is now in another:
// whoever was about to press it presses something else.
func stayed(t *testing.T, was, is map[string]string) {
	t.Helper()
	for name, at := range was {
		if now, ok := is[name]; ok && now != at {
			t.Errorf("%q was at %s and is at %s", name, at, now)
		}
	}
}

// What is told without being asked comes while a finger is on its way.
func TestANoticeMovesNothing(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		for name, look := range daily(map[string]drive.Look{"phone": {}, "desk": {Width: 1280, Height: 800}, "text at 200 %": {Width: 360, Height: 640, Text: 32}}, "phone", "desk") {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				s := ownServer(t, "")
				p := open(t, e, look, s.URL+"/settings")
				s.Stop()
				p.Eval(`() => scrollTo(0, 0)`, nil, nil)
				was := presses(p)
				// Somebody else can't be fetched. Pressed so, nothing scrolls.
				p.Eval(`seen => seen.find('radio', 'A woman')[0].click()`, nil, nil)
				p.See("button", "Close the notice")
				stayed(t, was, presses(p))
			})
		}
	})
}

func TestANoticeCanBeClosed(t *testing.T) {
	t.Parallel()
	p := open(t, drive.Chromium, drive.Look{}, server(t, "").URL+"/play/full-eight")
	if err := p.CDP(chromedp.Evaluate(`WakeLock.prototype.request = () => Promise.reject(new DOMException('no', 'NotAllowedError'))`, nil)); err != nil {
		t.Fatal(err)
	}
	begin(p)
	p.Read("does not keep the screen on")
	p.Click("button", "Close the notice")
	p.Within(4*time.Second, "end of the notice", `() => !document.body.innerText.includes('does not keep the screen on')`, nil)
	p.See("button", "Pause")
}

func TestNothingLiesBehindAButtonThatStays(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		for name, look := range daily(map[string]drive.Look{"small phone": {Width: 360, Height: 640}, "on its side": {Width: 640, Height: 360}, "phone": {}, "text at 200 %": {Width: 360, Height: 640, Text: 32}}, "text at 200 %") {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				s := server(t, content)
				p := open(t, e, look, s.URL+"/routines/twenty-seconds")
				report(t, p, "routine", behind)
				p.Open(s.URL + "/safety")
				Ready(p)
				report(t, p, "safety", behind)
				p.Open(s.URL + "/play/twenty-seconds")
				Ready(p)
				p.Click("button", "Start")
				p.See("button", none)
				report(t, p, "asked who should wait", behind)
				begin(p)
				p.Click("button", "Next")
				p.Read("Left side")
				time.Sleep(1200 * time.Millisecond)
				p.Click("button", "End")
				p.Click("button", "Stop")
				p.See("heading", "Done")
				report(t, p, "done, with too little to keep", behind)
				p.Click("button", "Keep it")
				p.See("button", "It hurt")
				report(t, p, "done", behind)
				for _, press := range []struct{ button, shows string }{{"It hurt", "Which move was it?"}, {"A number or a note", "Stiffness now, if you like"}} {
					p.Click("button", press.button)
					p.Read(press.shows)
					p.Within(drive.Soon, press.shows+" in sight", `(seen, words) => {
						const el = seen.find('group', words)[0], r = (el.closest('#hurt') || el.querySelector('legend')).getBoundingClientRect();
						const all = el.closest('#hurt, details').getBoundingClientRect(); // what fits is shown whole, else it begins where one looks
						return r.top >= 0 && (all.bottom <= innerHeight || r.top <= innerHeight / 2);
					}`, press.shows)
					report(t, p, "after "+press.button, behind)
				}
			})
		}
	})
}

func TestTheEndOfADialogIsInSight(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		for name, look := range daily(map[string]drive.Look{"on its side": {Width: 640, Height: 360}, "small phone": {Width: 360, Height: 640}, "text at 200 %": {Width: 360, Height: 640, Text: 32}}, "on its side", "text at 200 %") {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				p := open(t, e, look, server(t, content).URL+"/play/twenty-seconds")
				begin(p)
				p.Click("button", "Next")
				p.Click("button", "15 s more")
				for _, asks := range []struct{ button, ends string }{{"How to do it", "Back*"}, {"Steps*", "Back*"}, {"Sound", "Close"}, {"Too much", "Go on*"}, {"End", "Stop"}} {
					p.Click("button", asks.button)
					b := p.See("button", asks.ends)
					if h := float64(max(look.Height, 1)); b.Y < 0 || b.Y+b.Height > h {
						t.Errorf("after %s, %s stands at %.0f to %.0f of %.0f", asks.button, b.Name, b.Y, b.Y+b.Height, h)
					}
					report(t, p, "asking after "+asks.button, Cut)
					p.Press("Escape")
					p.Gone("dialog", "")
				}
			})
		}
	})
}

func TestNoPoseIsCutOff(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		for name, look := range daily(map[string]drive.Look{"small phone": {Width: 360, Height: 640, Still: true}, "on its side": {Width: 844, Height: 390, Still: true}, "desk": {Width: 1280, Height: 800, Still: true}}, "small phone", "on its side") {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				p := open(t, e, look, server(t, "").URL+"/play/full-eight")
				begin(p)
				for n := range 12 {
					var bad []string
					p.Eval(`() => [...document.querySelectorAll('.player .figure-pose')].flatMap((pose, i) => {
						const box = pose.closest('.stage').getBoundingClientRect();
						return [pose, pose.querySelector('svg')].filter(el => { const r = el.getBoundingClientRect(); return r.top < box.top - 1 || r.bottom > box.bottom + 1 || r.left < box.left - 1 || r.right > box.right + 1 || r.width < 40 || r.height < 40 }).map(el => 'pose ' + (i + 1) + ' ' + JSON.stringify(el.getBoundingClientRect()) + ' in ' + JSON.stringify(box));
					})`, nil, &bad)
					for _, b := range bad {
						t.Errorf("after %d times Next: %s", n, b)
					}
					p.Click("button", "Next")
				}
			})
		}
	})
}
