package e2e

import (
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"

	"limber/app/e2e/drive"
)

// A routine is made by keyboard alone, another one, and started; a reload goes on
// with it.
func TestTheKeyboardAloneHasARoutineMade(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, "").URL+"/maker")
		press := func(role, name, key string) {
			t.Helper()
			p.See(role, name)
			tabWithin(t, p, name)
			p.Press(key)
		}
		press("checkbox", "Your hips", "Space")
		press("button", "Make it", "Enter")
		p.See("heading", "Made for you, 5 minutes")
		p.Within(drive.Soon, "focus on what was made", `seen => document.activeElement.id === 'made'`, nil)
		p.Read("For your hips.")
		check(t, p, "/maker")
		press("button", "Another", "Enter")
		p.See("heading", "Made for you, 5 minutes")
		press("link", "Start Made for you, 5 minutes", "Enter")
		p.Within(drive.Soon, "player that plays", `(seen, none) => seen.find('button', 'Pause').length + seen.find('button', none).length > 0`, none)
		if p.Has("button", none) {
			press("button", p.See("button", none).Name, "Enter")
		}
		p.See("button", "Pause")
		p.Reload()
		Ready(p)
		p.See("timer", "Time left")
		p.Open(server(t, "").URL + "/mine")
		p.See("link", "Made for you, 5 minutes*")
		clean(t, p)
	})
}

// On a phone four times slower than this machine a press is seen within a blink, and
// the routine soon, by somebody who takes a moment for each. How long it takes is the
// machine's, and asked about in a soak, which has one to itself.
func TestARoutineIsMadeQuicklyOnASlowPhone(t *testing.T) {
	t.Parallel()
	p := open(t, drive.Chromium, drive.Look{}, server(t, "").URL+"/maker")
	if err := p.CDP(emulation.SetCPUThrottlingRate(4)); err != nil {
		t.Fatal(err)
	}
	for _, press := range []string{"Make it", "Another", "Another", "Another", "Swap this: *", "Swap this: *"} {
		var ms struct{ Pressed, Drawn float64 }
		p.See("button", press)
		time.Sleep(2 * time.Second) // in which it is made
		p.Eval(`(seen, name) => new Promise(done => {
			const begun = performance.now(), since = () => performance.now() - begun;
			let pressed;
			const drawn = () => requestAnimationFrame(() => setTimeout(() => done({ pressed, drawn: since() })));
			new MutationObserver((_, o) => { o.disconnect(); drawn(); }).observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true });
			seen.find('button', name)[0].click();
			pressed = since();
		})`, press, &ms)
		p.See("heading", "Made for you, 5 minutes")
		t.Logf("%s: pressed after %.1f ms, drawn after %.1f ms", press, ms.Pressed, ms.Drawn)
		if soaking() && (ms.Pressed > blink || ms.Drawn > soon) {
			t.Errorf("%s takes %.1f ms, and %.1f ms until it is drawn", press, ms.Pressed, ms.Drawn)
		}
	}
}

// What a press may take until it is seen, and until what it asks for is, both in
// milliseconds: the page has to be drawn for that.
const blink, soon = 50, 200
