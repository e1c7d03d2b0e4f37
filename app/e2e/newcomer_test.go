package e2e

import (
	"strings"
	"testing"
	"time"

	"limber/app/e2e/drive"
)

const answers = `() => performance.getEntriesByName('limber:ready').length > 0`

// Somebody new gets the page at once and the program when they touch it; whoever
// touches nothing gets it, too.
func TestANewcomersPageStartsByItself(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := blank(t, e, drive.Look{})
		p.Open(server(t, "").URL + "/")
		p.Within(30*time.Second, "start of a page left alone", answers, nil)
		clean(t, p)
	})
}

func TestAKeyWakesANewcomersPage(t *testing.T) {
	t.Parallel()
	p := blank(t, drive.Chromium, drive.Look{})
	// On a slow machine the 4 s of the loader are over before all is there.
	before(t, p, `{ const after = setTimeout; window.setTimeout = (f, ms, ...given) => ms === 4000 ? 0 : after(f, ms, ...given) }`)
	p.Open(server(t, "").URL + "/")
	saved(p) // all is there, and nothing has begun
	var touched, began float64
	p.Eval(`() => performance.now()`, nil, &touched)
	p.Press("Tab")
	p.Within(drive.Soon, "start of a page that was touched", answers, nil)
	p.Eval(`() => performance.getEntriesByName('limber:ready')[0].startTime`, nil, &began)
	t.Logf("touched after %.0f ms, answered after %.0f", touched, began)
	if began < touched {
		t.Error("the program did not wait")
	}
}

// One tap starts, also when it comes before the program.
func TestAnEarlyStartIsNotLost(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := blank(t, e, drive.Look{})
		p.Open(server(t, content).URL + "/routines/twenty-seconds")
		var early bool
		p.Eval(`() => performance.getEntriesByName('limber:ready').length === 0`, nil, &early)
		p.Click("link", "Start*")
		p.Click("button", none)
		p.See("button", "Pause")
		var opened string
		p.Eval(`() => performance.getEntriesByType('navigation')[0].name`, nil, &opened)
		if early && strings.Contains(opened, "/play/") {
			t.Errorf("a second page was opened: %s", opened)
		}
		clean(t, p)
	})
}

// So does any other button, and one that is held down while the program takes over.
func TestAnEarlyPressIsNotLost(t *testing.T) {
	always(t, func(t *testing.T, e drive.Engine) {
		s := server(t, "")
		p := blank(t, e, drive.Look{})
		p.Open(s.URL + "/")
		p.Click("button", "Walked")
		p.Within(drive.Soon, "walk", `seen => seen.find('button', 'Walked')[0].ariaPressed === 'true'`, nil)
		clean(t, p)

		p = blank(t, e, drive.Look{})
		p.Open(s.URL + "/")
		at := p.See("link", "Start Desk break")
		p.Hold(at.X+at.Width/2, at.Y+at.Height/2)
		Ready(p)
		p.Drop(at.X+at.Width/2, at.Y+at.Height/2)
		p.See("button", none)
		clean(t, p)
	})
}
