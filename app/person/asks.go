package person

import (
	"time"

	"limber/app/kept"
	"limber/app/session"
)

const (
	askAfter  = 3        // months since the safety questions were answered
	awayAfter = 28 * day // without use
	day       = 24 * time.Hour
)

// Asks reports whether the safety questions stand before the next routine: until
// they are answered, again three months after that, and after four weeks in
// which nothing was done. What can have changed by then is asked by every
// physical therapist: a fall, a fever, a pregnancy.
func Asks(k kept.All, now time.Time) bool {
	asked := k.Choices.Asked
	if asked.IsZero() || session.Ahead(asked, now) || !now.Before(asked.AddDate(0, askAfter, 0)) {
		return true
	}
	last := asked
	for _, s := range k.Sessions {
		if s.Started.After(last) && !session.Ahead(s.Started, now) {
			last = s.Started
		}
	}
	return now.Sub(last) >= awayAfter
}

// AsksBefore reports whether they stand before a routine: when they are due, when
// the last answers spoke against a start, and on every easy day.
func (p Person) AsksBefore(routine string) bool {
	refused, _ := p.Refused()
	return len(p.Catalog.Screening.Groups) > 0 && (p.IsEasyDay(routine) || Asks(p.Kept, p.Now) || !refused.MayStart())
}
