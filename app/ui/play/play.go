// Package play leads through a routine: the player, what stands before its start
// and behind its end, and the pacer of slow breaths. What happens to a run is
// decided by app/run; here it is shown, said, and handed on.
package play

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/page"
	"limber/exercises"
)

// Screen is the one on which a routine is led.
func Screen(d *Doors, r exercises.Routine) page.Screen {
	return page.Screen{
		Title:       r.Name,
		Description: r.Purpose,
		Private:     true,
		Bare:        true,
		Body:        func() []app.UI { return []app.UI{&Player{ID: r.ID, Doors: d}} },
	}
}
