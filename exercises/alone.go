package exercises

import "strings"

// alone begins the id of a routine that is one exercise. No file may take it.
const alone = "only-"

// Alone is the routine of this exercise by itself.
func (e Exercise) Alone() Routine {
	return Routine{ID: alone + e.ID, Name: e.Name, Purpose: e.Feel, Cues: Spoken, Steps: []Step{{Exercise: e.ID}}}
}

// Alone returns the id of the exercise that a routine is by itself, and whether
// it is that.
func (r Routine) Alone() (exercise string, is bool) { return strings.CutPrefix(r.ID, alone) }
