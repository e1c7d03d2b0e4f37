package calendar

import (
	"slices"
	"strings"
	"time"
)

// Reminder is a time of day, on some days of the week, to do something.
type Reminder struct {
	ID       string // kept when the reminder changes, so that calendars replace what they have
	Sequence int    // goes up with each file made, so that calendars know the later one
	Title    string
	Note     string
	Link     string         // where it is done
	Days     []time.Weekday // at least one, or else On
	On       time.Time      // in place of Days: once, on this date
	At       time.Duration  // from midnight
	Length   time.Duration  // to set aside; 0 means ten minutes
}

// First is the first moment after now at which the reminder is due, on the
// clock of now's place. It is given in UTC, so that counting days never meets
// a day of 23 hours; only its date and time of day mean something.
func (r Reminder) First(now time.Time) time.Time {
	if !r.On.IsZero() {
		y, m, d := r.On.Date()
		return time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Add(r.timeOfDay())
	}
	y, m, d := now.Date()
	here := time.Date(y, m, d, now.Hour(), now.Minute(), now.Second(), now.Nanosecond(), time.UTC)
	due := time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Add(r.timeOfDay())
	for range 7 {
		if due.After(here) && slices.Contains(r.Days, due.Weekday()) {
			break
		}
		due = due.AddDate(0, 0, 1)
	}
	return due
}

func (r Reminder) timeOfDay() time.Duration {
	return min(max(r.At, 0), 24*time.Hour-time.Second).Truncate(time.Second)
}

func (r Reminder) length() time.Duration {
	if r.Length <= 0 {
		return 10 * time.Minute
	}
	return r.Length
}

// byDay lists days as a rule does, each once, from Monday.
func byDay(days []time.Weekday) string {
	var names []string
	for _, d := range []time.Weekday{1, 2, 3, 4, 5, 6, 0} {
		if slices.Contains(days, d) {
			names = append(names, strings.ToUpper(d.String()[:2]))
		}
	}
	return strings.Join(names, ",")
}
