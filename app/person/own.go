package person

import (
	"limber/app/mine"
	"limber/exercises"
)

// Routine is the routine of an id, and whether there is one: one of Limber's, or
// the person's own.
func (p Person) Routine(id string) (exercises.Routine, bool) {
	own, is := mine.IDOf(id)
	if !is {
		return p.Catalog.Routine(id)
	}
	r, ok := p.Kept.Routine(own)
	if !ok {
		return exercises.Routine{}, false
	}
	return r.Played(p.Catalog), true
}

// Moves is how often the body changes its position in steps, from standing on.
func (p Person) Moves(steps []exercises.Step) (n int) {
	at := exercises.Standing
	for _, s := range steps {
		if e, ok := p.Catalog.Exercise(s.Exercise); ok && e.Position != at {
			at = e.Position
			n++
		}
	}
	return n
}
