package ui

import (
	"cmp"

	"limber/app/session"
	"limber/exercises"
)

// What is kept outlives what it speaks of: an exercise or a routine may be gone
// from Limber, or be called something else, when its record is shown.

// exercise is the exercise called id. One that is gone is called by its id, and
// has nothing else to show.
func (m *model) exercise(id string) exercises.Exercise {
	if e, ok := m.catalog.Exercise(id); ok {
		return e
	}
	return exercises.Exercise{ID: id, Name: id, Kind: exercises.Hold}
}

// routineName is what a routine was called when it was played.
func routineName(r session.Routine) string { return cmp.Or(r.Name, r.ID) }
