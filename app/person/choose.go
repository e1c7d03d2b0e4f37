package person

import (
	"maps"

	"limber/app/session"
	"limber/exercises"
)

// What a person chooses, each as what it changes in their choices.

// LeaveOut leaves an exercise out of every routine, or brings it back.
func LeaveOut(exercise string, out bool) func(*session.Choices) {
	return func(c *session.Choices) { c.LeftOut = Toggled(c.LeftOut, exercise, out) }
}

// Star puts an exercise or a routine first in its list, or takes it back; it is
// called by its page's path.
func Star(path string, on bool) func(*session.Choices) {
	return func(c *session.Choices) { c.Starred = Toggled(c.Starred, path, on) }
}

// Limit notes that a body can't go somewhere, or that it can.
func Limit(l session.Limit, on bool) func(*session.Choices) {
	return func(c *session.Choices) { c.Limits = Toggled(c.Limits, l, on) }
}

// AsUsual goes back to the usual dose of an exercise.
func AsUsual(exercise string) func(*session.Choices) {
	return func(c *session.Choices) {
		doses := maps.Clone(c.Doses)
		delete(doses, exercise)
		c.Doses = doses
	}
}

// OwnDose makes a dose of an exercise this person's own.
func OwnDose(exercise string, d exercises.Dose) func(*session.Choices) {
	return func(c *session.Choices) {
		doses := maps.Clone(c.Doses)
		if doses == nil {
			doses = map[string]exercises.Dose{}
		}
		doses[exercise] = d
		c.Doses = doses
	}
}
