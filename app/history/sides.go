package history

import (
	"time"

	"limber/app/session"
	"limber/exercises"
)

// Sides sums the time on each side over the days from first to last.
func (h *History) Sides(first, last session.Day) (left, right time.Duration) {
	for _, d := range h.between(first, last+1) {
		left += d.Left
		right += d.Right
	}
	return left, right
}

// NextSide is the side to begin with: the other one than last time, so that
// neither is always the fresh one.
func (h *History) NextSide() exercises.Side {
	if h.lastSide == exercises.NoSide {
		return exercises.Left
	}
	return h.lastSide.Other()
}
