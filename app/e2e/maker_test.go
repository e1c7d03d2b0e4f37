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

// On a phone four times slower than this machine a routine is made within a blink of
// the press, by somebody who takes a moment for each. How long it takes is the
// machine's, and asked about in a soak, which has one to itself.
func TestARoutineIsMadeQuicklyOnASlowPhone(t *testing.T) {
	t.Parallel()
	p := open(t, drive.Chromium, drive.Look{}, server(t, "").URL+"/maker")
	if err := p.CDP(emulation.SetCPUThrottlingRate(4)); err != nil {
		t.Fatal(err)
	}
	for _, press := range []string{"Make it", "Another", "Another", "Another"} {
		var ms float64
		p.See("button", press)
		time.Sleep(2 * time.Second) // in which it is made
		p.Eval(`(seen, name) => { const begun = performance.now(); seen.find('button', name)[0].click(); return performance.now() - begun }`, press, &ms)
		p.See("heading", "Made for you, 5 minutes")
		t.Logf("%s: %.1f ms", press, ms)
		if took := time.Duration(ms * float64(time.Millisecond)); soaking() && took > blink {
			t.Errorf("%s takes %v", press, took)
		}
	}
}

// blink is the longest that a press may go without an answer. The aim is 50 ms.
const blink = 200 * time.Millisecond
