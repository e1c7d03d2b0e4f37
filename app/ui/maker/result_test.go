package maker

import (
	"strings"
	"testing"

	"limber/app/maker"
	"limber/app/ui/uitest"
)

// Of a long routine the steps in sight are drawn first. Whoever leaves the page before
// the others came, and comes back, sees them all.
func TestTheStepsInSightAreDrawnFirst(t *testing.T) {
	d := deskOf(t)
	d.change(func(w *maker.Wish) { w.Minutes = 20 })
	d.grant(d.wish())
	n := len(d.Memory.made.Routine.Steps)
	drawn := func() (n int) {
		for _, name := range uitest.Controls(d.result()) {
			if strings.HasPrefix(name, "Swap this: ") {
				n++
			}
		}
		return n
	}
	if got := drawn(); n <= inSight || got != n {
		t.Fatalf("of %d steps %d are drawn", n, got)
	}
	d.Memory.most = inSight
	if got := drawn(); got != inSight {
		t.Errorf("%d steps are drawn first", got)
	}
	(&result{Doors: d.Doors}).OnInit()
	if got := drawn(); got != n {
		t.Errorf("of %d steps %d are drawn", n, got)
	}
}
