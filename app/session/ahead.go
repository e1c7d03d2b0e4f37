package session

import "time"

// setBack is how far a clock may be set back without what was just done being
// taken for something of the future.
const setBack = time.Hour

// Ahead reports whether a moment lies in the future: the clock ran ahead when it
// was noted.
func Ahead(t, now time.Time) bool { return t.Sub(now) > setBack }

// On is the session as if it had been on another day, at the same time of day.
func (s Session) On(d Day) Session {
	date := d.Date()
	s.Started = time.Date(date.Year(), date.Month(), date.Day(), s.Started.Hour(), s.Started.Minute(), s.Started.Second(), s.Started.Nanosecond(), s.Started.Location())
	return s
}

// DayNamed reads a day as Day's String writes it.
func DayNamed(text string) (Day, bool) {
	t, err := time.Parse(time.DateOnly, text)
	return DayOf(t), err == nil
}
