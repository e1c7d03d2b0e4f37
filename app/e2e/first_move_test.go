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
		p := blank(t, e, drive.Look{})
		for i, who := range []struct {
			name string
			taps []string
			rest bool
		}{
			{"new", []string{"Start Desk break", none}, false},
			{"back", []string{"Start*"}, false},
			{"in pain", []string{"Bad back today?", "Start Easy day", none}, true},
		} {
			p.Open(s.URL + "/")
			Ready(p)
			if i > 0 { // what the one before left open
				p.Click("button", "Start something else")
				p.Gone("link", "Resume*")
			}
			for i, name := range who.taps {
				if p.Has("button", "Pause") {
					t.Errorf("%s: it plays after %d taps", who.name, i)
				}
				p.Click("", name)
				if who.rest && i == 0 {
					p.See("heading", "Rest like this")
				}
			}
			p.See("button", "Pause")
		}
		clean(t, p)
	})
}
