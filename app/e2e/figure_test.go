package e2e

import (
	"slices"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"

	"limber/app/e2e/drive"
	"limber/exercises"
)

// flips gives, for each of the next changes of the time shown, how far the figure
// is from it: a segment is whole seconds long, so at a change it has moved for
// whole seconds.
const flips = `async (seen, n) => {
	const timer = seen.find('timer', 'Time left')[0], off = [];
	for (let i = 0; i < n; i++) {
		await new Promise(done => { const o = new MutationObserver(() => { o.disconnect(); done() }); o.observe(timer, {childList: true, subtree: true, characterData: true}) });
		const changed = performance.now();
		await new Promise(requestAnimationFrame);
		const moving = document.getAnimations().find(a => a.playState === 'running' && a.effect.target.closest('.figure-drawing'));
		if (!moving) continue;
		const at = (moving.currentTime - (performance.now() - changed)) % 1000;
		off.push(Math.min(Math.abs(at), Math.abs(at - 1000)));
	}
	return off;
}`

func TestTheFigureMovesWithTheTime(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, "").URL+"/routines/desk-break")
		begin(p)
		inStep := func(when string) {
			t.Helper()
			var off []float64
			p.Eval(flips, 5, &off)
			if len(off) < 3 {
				t.Fatalf("%s: the figure moved at %d of 5 seconds", when, len(off))
			}
			slices.Sort(off)
			t.Logf("%s: %.0f to %.0f ms from the time shown", when, off[0], off[len(off)-1])
			// What else runs makes the time be shown late, not the figure be off: a
			// figure that is off is so at each of them. In a soak nothing else runs.
			held := off[0]
			if soaking() {
				held = off[len(off)/2]
			}
			if held > 50 {
				t.Errorf("%s: the figure is %.0f ms from the time shown", when, held)
			}
		}
		inStep("getting ready")
		p.Click("button", "Next")
		inStep("at work, after Next")
		p.Click("button", "Pause")
		p.See("button", "Resume")
		const at = `() => document.getAnimations().filter(a => a.effect.target.closest('.figure-drawing')).map(a => a.playState + a.currentTime).join()`
		var stood, stands string
		p.Eval(at, nil, &stood)
		time.Sleep(700 * time.Millisecond)
		if p.Eval(at, nil, &stands); stands != stood {
			t.Error("paused, the figure goes on")
		}
		p.Click("button", "Resume")
		time.Sleep(4 * time.Second) // counted in
		inStep("after a pause")
		p.Click("button", "Back")
		inStep("after Back")
	})
}

// On a phone four times slower than this machine the figure must still move, not
// jump. How smoothly is for a soak to say: other tests take their share of frames.
func TestTheFigureMovesSmoothlyOnASlowPhone(t *testing.T) {
	if !soaking() {
		t.Skip("counts frames: make soak")
	}
	for _, who := range exercises.People {
		// A page is closed with its test: those before would go on moving, and draw too.
		t.Run("like "+string(who), func(t *testing.T) {
			s := server(t, "")
			p := open(t, drive.Chromium, drive.Look{}, s.URL+"/settings")
			Ready(p)
			p.Eval(`(seen, who) => document.getElementById('like-' + who).click()`, string(who), nil)
			p.Within(drive.Soon, "whoever is drawn", `(seen, who) => (document.documentElement.dataset.like ?? '') === who`, string(who))
			p.Open(s.URL + "/routines/desk-break")
			Ready(p)
			begin(p)
			p.Click("button", "Next")
			for _, slower := range []float64{1, 4} {
				if err := p.CDP(emulation.SetCPUThrottlingRate(slower)); err != nil {
					t.Fatal(err)
				}
				before := worked(t, p)
				var perSecond float64
				p.Eval(`async () => {
					let n = 0;
					const begun = performance.now();
					while (performance.now() < begun + 8000) { await new Promise(requestAnimationFrame); n++ }
					return n * 1000 / (performance.now() - begun);
				}`, nil, &perSecond)
				t.Logf("%q, %v times slower: %.1f frames a second, the thread busy for %v of 8 s", who, slower, perSecond, worked(t, p).thread-before.thread)
				if perSecond < 30 {
					t.Errorf("%q, %v times slower: %.1f frames a second", who, slower, perSecond)
				}
			}
		})
	}
}

// A long list is there at once, and its figures before they are seen.
func TestAListDrawsTheFiguresThatAreNear(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{Width: 390, Height: 844}, server(t, "").URL+"/routines")
		p.Click("link", "Exercises")
		p.See("heading", "Exercises")
		drawn := `() => [...document.querySelectorAll('.thumb')].map(t => t.querySelector('svg') !== null)`
		var first []bool
		p.Eval(drawn, nil, &first)
		if len(first) < 30 || !first[0] || first[len(first)-1] {
			t.Errorf("%d figures, drawn: %v", len(first), first)
		}
		p.Eval(`() => scrollTo(0, document.body.scrollHeight)`, nil, nil)
		p.Within(drive.Soon, "the last figure drawn", `() => [...document.querySelectorAll('.thumb')].at(-1).querySelector('svg') !== null`, nil)
		clean(t, p)
	})
}
