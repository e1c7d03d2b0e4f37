package e2e

import (
	"testing"

	"limber/app/e2e/drive"
)

// How many taps it takes from opening Limber to the first move: as few as there are
// names here to tap. In pain one lies at rest after the first of them.
func TestTheFirstMoveIsAFewTapsAway(t *testing.T) {
	always(t, func(t *testing.T, e drive.Engine) {
		s := server(t, "")
		taps := func(p *drive.Page, names ...string) {
			t.Helper()
			for i, name := range names {
				if p.Has("button", "Pause") {
					t.Errorf("it plays after %d taps", i)
				}
				p.Click("", name)
			}
			p.See("button", "Pause")
		}
		p := open(t, e, drive.Look{}, s.URL+"/")
		taps(p, "Start Desk break", none)
		p.Click("button", "End")
		p.Click("button", "Stop")
		p.See("heading", "Done")
		clean(t, p)

		p.Open(s.URL + "/") // on another day
		Ready(p)
		taps(p, "Start*")
		clean(t, p)

		p = open(t, e, drive.Look{}, s.URL+"/") // in pain
		p.Click("", "Bad back today?")
		p.See("heading", "Rest like this")
		taps(p, "Start Easy day", none)
		clean(t, p)
	})
}
