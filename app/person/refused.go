package person

import (
	"slices"
	"time"

	"limber/app/session"
	"limber/exercises"
)

// Refused is what was answered that speaks against a start, in few words, and what
// follows from it. A question that is not asked any more counts for nothing.
func (p Person) Refused() (said []string, o exercises.Outcome) {
	c := p.Kept.Choices
	if !c.Refused() {
		return nil, o
	}
	for _, q := range p.Catalog.Screening.Questions() {
		if slices.Contains(c.Flags, q.ID) {
			said = append(said, q.Brief())
		}
	}
	return said, p.Catalog.Screening.Outcome(c.Flags)
}

// Flag notes a yes, at a moment, to a question that speaks against a start.
func Flag(question string, at time.Time) func(*session.Choices) {
	return func(c *session.Choices) {
		c.Flags = Toggled(c.Flags, question, true)
		c.Flagged, c.Seen = at, time.Time{}
	}
}

// Told notes that somebody was told, at a moment, that exercise is fine, or, with
// none, takes that back.
func Told(at time.Time) func(*session.Choices) {
	return func(c *session.Choices) { c.Seen = at }
}
