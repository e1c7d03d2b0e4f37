package person

import (
	"time"

	"limber/exercises"
)

// holdStep is in which steps an own hold changes.
const holdStep = 5 * time.Second

// Dose is how much of a step this person does now, in a routine that was planned
// for them.
func (p Person) Dose(s exercises.Step) exercises.Dose {
	return s.Dose.Or(p.Exercise(s.Exercise).Dose)
}

// Another is the own dose a step above or below another one, and whether there is
// one.
func Another(e exercises.Exercise, d exercises.Dose, more bool) (exercises.Dose, bool) {
	if e.Kind != exercises.Hold {
		n := d.Count - 1
		if more {
			n = d.Count + 1
		}
		return exercises.Dose{Count: n}, exercises.Counts.Has(n)
	}
	h := (d.Hold + holdStep - 1) / holdStep * holdStep
	if h -= holdStep; more {
		h = d.Hold/holdStep*holdStep + holdStep
	}
	return exercises.Dose{Hold: h}, exercises.Holds.Lasts(h)
}
