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
// were given.
func (p Person) Refused() (exercises.Outcome, time.Time) {
	questions, given := p.flagged()
	return p.Catalog.Screening.Outcome(questions), given
}

// flagged are the ids of the questions that were answered against a start, and when:
// none, where the questions were answered since.
func (p Person) flagged() (questions []string, given time.Time) {
	at, ids, _ := strings.Cut(p.Settings.Flagged, " ")
	if given = momentOf(at); p.Kept.Choices.Asked.Before(given) {
		questions = strings.Fields(ids)
	}
	return questions, given
}
