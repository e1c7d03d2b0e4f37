// Package mine is a person's own routines: what one is, and every change that
// can be made to it. It is pure; how one is kept is the work of app/kept, how it
// is played that of everything which plays routines.
package mine

import (
	"slices"
	"strings"
	"time"

	"limber/exercises"
)

// Routine is a routine that a person made, or made theirs.
type Routine struct {
	ID      string
	Name    string
	Steps   []exercises.Step
	Cues    exercises.Profile // empty: as routines usually sound
	Bed     bool              // it came of one that is done in bed
	Made    time.Time
	Changed time.Time
}

// What one may hold: more than anybody does in a day, and no more than fits a
// phone's screen.
const (
	MostSteps   = 50
	LongestName = exercises.LongestName
	LongestNote = 200 // characters, of a step
)

// prefix stands before the id of a person's own routine wherever it is one of
// many. It makes the address of its run as well: what comes after # is never sent
// anywhere, and any static host has the page before it.
const prefix = "mine#"

// Known is the id under which a routine is played and remembered.
func (r Routine) Known() string { return prefix + r.ID }

// IDOf is the id of the person's own routine that is known as this, and whether
// it is one at all.
func IDOf(known string) (id string, own bool) { return strings.CutPrefix(known, prefix) }

// Played is the routine as any other is played.
func (r Routine) Played(c *exercises.Catalog) exercises.Routine {
	lies := func(s exercises.Step) bool {
		e, ok := c.Exercise(s.Exercise)
		return !ok || e.Position.Lying()
	}
	cues := r.Cues
	if cues == "" {
		cues = exercises.Spoken
	}
	bed := r.Bed && !slices.ContainsFunc(r.Steps, func(s exercises.Step) bool { return !lies(s) })
	return exercises.Routine{ID: r.Known(), Name: r.Name, Cues: cues, Bed: bed, Steps: r.Steps}
}

// Copy makes a person's own routine of any.
func Copy(r exercises.Routine, id, name string, now time.Time) Routine {
	return Routine{ID: id, Name: exercises.Cut(name, LongestName), Steps: slices.Clone(r.Steps), Cues: r.Cues, Bed: r.Bed, Made: now, Changed: now}
}
