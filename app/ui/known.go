package ui

import (
	"cmp"

	"limber/app/session"
)

// What is kept outlives what it speaks of: an exercise or a routine may be gone
// from Limber, or be called something else, when its record is shown.

// routineName is what a routine was called when it was played.
func routineName(r session.Routine) string { return cmp.Or(r.Name, r.ID) }
