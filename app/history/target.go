package history

import (
	"time"

	"limber/app/session"
)

// usualDay stands for a day's minutes where the person set none: it only says
// how large a square of the year is drawn.
const usualDay = 10 * time.Minute

// Meets reports whether a day counts toward a target. A day with a session done
// the gentler way counts in full, however short: a bad day is when showing up
// is hardest.
func (d DayTotal) Meets(t session.Target) bool { return d.Time > 0 && (d.Easy || d.Time >= t.Time) }

// Part is how much of a target a day has, from 0 to 1.
func (d DayTotal) Part(t session.Target) float64 {
	switch {
	case d.Time <= 0:
		return 0
	case d.Meets(t):
		return 1
	}
	return float64(d.Time) / float64(t.Time)
}
