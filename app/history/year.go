package history

import (
	"cmp"
	"time"

	"limber/app/session"
)

// Square is one day of the year's calendar.
type Square struct {
	Day   session.Day
	Time  time.Duration
	Level int // 0 nothing, 1 something, 2 half the target's time, 3 all of it, 4 twice
}

// Year is the calendar of squares that ends today: 53 weeks from a Monday on,
// the days after today left away.
func (h *History) Year(today session.Day, target session.Target) []Square {
	first := today.Monday() - 52*7
	squares := make([]Square, today-first+1)
	for i := range squares {
		squares[i].Day = first + session.Day(i)
	}
	for _, d := range h.between(first, today+1) {
		s := &squares[d.Day-first]
		s.Time = d.Time
		s.Level = level(d, target)
	}
	return squares
}

func level(d DayTotal, target session.Target) int {
	day := cmp.Or(target.Time, usualDay)
	switch t := d.Time; {
	case t <= 0:
		return 0
	case t >= 2*day:
		return 4
	case d.Meets(target):
		return 3
	case t >= day/2:
		return 2
	}
	return 1
}
