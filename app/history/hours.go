package history

import "time"

// The hours by which sessions are told apart, each up to where the next begins.
const (
	InTheMorning = "early" // from 4
	InTheDay     = "day"   // from 9
	InTheEvening = "late"  // from 18
)

// Hours lists them.
var Hours = []string{InTheMorning, InTheDay, InTheEvening}

// HourOf is which of them a time is in, by the clock where it was.
func HourOf(t time.Time) string {
	switch h := t.Hour(); {
	case h >= 4 && h < 9:
		return InTheMorning
	case h >= 9 && h < 18:
		return InTheDay
	}
	return InTheEvening
}
