package person

import (
	"strings"
	"time"

	"limber/exercises"
)

// Flag keeps answers that speak against a start, by the ids of their questions, as
// given at a moment.
func Flag(at time.Time, questions ...string) func(*Settings) {
	return func(s *Settings) {
		if s.Flagged = ""; len(questions) > 0 {
			s.Flagged = momentWords(at) + " " + strings.Join(questions, " ")
		}
	}
}

// Refused is what follows from the answers that speak against a start, and when they
// were given: nothing, where the questions were answered since, or aren't asked any
// more.
func (p Person) Refused() (exercises.Outcome, time.Time) {
	at, questions, _ := strings.Cut(p.Settings.Flagged, " ")
	given := momentOf(at)
	if !p.Kept.Choices.Asked.Before(given) {
		questions = ""
	}
	return p.Catalog.Screening.Outcome(strings.Fields(questions)), given
}
