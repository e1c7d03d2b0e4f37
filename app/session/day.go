package session

import "time"

// Day is a calendar day, counted from 1 January 1970, wherever it was lived.
// Days can be compared and subtracted, which hours across zones can't.
type Day int

// DayOf is the calendar day of t in t's own zone.
func DayOf(t time.Time) Day {
	_, offset := t.Zone()
	s := t.Unix() + int64(offset)
	d := s / 86400
	if s%86400 < 0 {
		d--
	}
	return Day(d)
}

// Date is the day at midnight UTC, for naming it.
func (d Day) Date() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

// String is the day as 2026-11-22.
func (d Day) String() string { return d.Date().Format(time.DateOnly) }

// Monday is the first day of d's week.
func (d Day) Monday() Day { return d - Day((int(d.Date().Weekday())+6)%7) }
