package ui

import (
	"testing"

	"limber/app/kept"
)

// How many taps it takes from opening Limber to the first move: as few as there
// are names here to press. In pain one lies at rest after the first of them.
func TestTheFirstMoveIsAFewTapsAway(t *testing.T) {
	const none = "None of these, start"
	for who, c := range map[string]struct {
		kept kept.All
		taps []string
		rest bool
	}{
		"new":             {kept.All{}, []string{"Start Desk break", none}, false},
		"back":            {answeredBefore, []string{"Start Desk break"}, false},
		"in pain":         {answeredBefore, []string{"Bad back today?", "Start Easy day", none}, true},
		"new and in pain": {kept.All{}, []string{"Bad back today?", "Start Easy day", none}, true},
	} {
		t.Run(who, func(t *testing.T) {
			inHand(t, c.kept, nil, func(h *hand) {
				h.open("/")
				for i, name := range c.taps {
					if h.phone.sounding != "" {
						h.Errorf("it plays after %d taps", i)
					}
					h.press(name)
					if c.rest && i == 0 {
						h.see("Rest like this")
						h.see("On your side")
					}
				}
				if h.phone.sounding != "plan" {
					h.Errorf("after %d taps nothing plays", len(c.taps))
				}
				h.see("Pause")
			})
		})
	}
}
