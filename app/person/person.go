// Package person puts together what Limber knows to do with what one person
// keeps: what they may do, how much of it today, what to offer them. It is pure.
package person

import (
	"slices"

	"limber/app/session"
	"limber/exercises"
)

// Limits are what speaks against some exercises for a person: what they said,
// what comes of it, and what they left out. Start are the doses of their ladder.
func Limits(c *exercises.Catalog, ch session.Choices, start map[string]exercises.Dose) exercises.Limits {
	return c.Implied(exercises.Limits{
		NoFloor:    slices.Contains(ch.Limits, exercises.NoFloor),
		NoKneeling: slices.Contains(ch.Limits, exercises.NoKneeling),
		LeaveOut:   ch.LeftOut,
		Conditions: Waiting(ch),
		Doses:      ch.Doses,
		Start:      start,
	})
}

// Waiting are the conditions for which exercises wait: those that somebody has,
// without the ones of which they were told that exercise is fine.
func Waiting(ch session.Choices) []exercises.Condition {
	return slices.DeleteFunc(slices.Clone(ch.Conditions), func(c exercises.Condition) bool { return !ch.Cleared[c].IsZero() })
}
