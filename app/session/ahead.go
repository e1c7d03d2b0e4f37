package session

import (
	"slices"
	"time"
)

// setBack is how far a clock may be set back without what was just done being
// taken for something of the future.
const setBack = time.Hour

// Ahead reports whether a moment lies in the future: the clock ran ahead when it
// was noted.
func Ahead(t, now time.Time) bool { return t.Sub(now) > setBack }

// Until is what was kept up to now, without what is dated ahead. That stays kept
// and is shown, but counts in no sum.
func (k Kept) Until(now time.Time) Kept {
	if s := func(s Session) bool { return Ahead(s.Started, now) }; slices.ContainsFunc(k.Sessions, s) {
		k.Sessions = slices.DeleteFunc(slices.Clone(k.Sessions), s)
	}
	if c := func(c CheckIn) bool { return Ahead(c.At, now) }; slices.ContainsFunc(k.CheckIns, c) {
		k.CheckIns = slices.DeleteFunc(slices.Clone(k.CheckIns), c)
	}
	if a := func(a Activity) bool { return Ahead(a.At, now) }; slices.ContainsFunc(k.Activities, a) {
		k.Activities = slices.DeleteFunc(slices.Clone(k.Activities), a)
	}
	return k
}

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
