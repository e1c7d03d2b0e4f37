package session

import (
	"time"

	"limber/app/timeline"
	"limber/exercises"
)

// Part is what a session held of one exercise on one side.
type Part struct {
	Exercise string
	Side     exercises.Side
	Time     time.Duration // really done
}

// Parts sums the time really spent in each segment into one part for each
// exercise and side, in the order they were begun. An alternating exercise is
// shared out by the side each of its beats goes to.
func Parts(t timeline.Timeline, did []time.Duration) []Part {
	var parts []Part
	add := func(exercise string, side exercises.Side, d time.Duration) {
		if d <= 0 {
			return
		}
		for i := range parts {
			if parts[i].Exercise == exercise && parts[i].Side == side {
				parts[i].Time += d
				return
			}
		}
		parts = append(parts, Part{exercise, side, d})
	}
	for i, seg := range t.Segments {
		if i >= len(did) || seg.Kind != timeline.Work {
			continue
		}
		if !alternates(seg) {
			add(seg.Exercise, seg.Side, did[i])
			continue
		}
		left, right := shares(seg, did[i])
		if seg.Beats[0].Side == exercises.Right {
			add(seg.Exercise, exercises.Right, right)
			right = 0
		}
		add(seg.Exercise, exercises.Left, left)
		add(seg.Exercise, exercises.Right, right)
	}
	return parts
}

// Whole is a session in which all of a timeline was done, to its end at a moment.
// It has no id yet.
func Whole(t timeline.Timeline, end time.Time) Session {
	did := make([]time.Duration, len(t.Segments))
	for i, seg := range t.Segments {
		did[i] = seg.Length
	}
	return Session{Routine: Played(t.Routine), Started: end.Add(-t.Total()), Done: Parts(t, did), Between: Between(t, did), Ended: Finished}
}

func alternates(seg timeline.Segment) bool {
	for _, b := range seg.Beats {
		if b.Side != exercises.NoSide && b.Side != seg.Side {
			return true
		}
	}
	return false
}

// shares splits the time spent in an alternating segment by the beats it
// covered. What is left over, as when a segment was repeated, is shared evenly.
func shares(seg timeline.Segment, spent time.Duration) (left, right time.Duration) {
	for _, b := range seg.Beats {
		d := min(b.Length, spent-b.At)
		if d <= 0 {
			break
		}
		switch b.Side {
		case exercises.Left:
			left += d
		case exercises.Right:
			right += d
		}
	}
	left += (spent - left - right) / 2
	return left, spent - left
}

// Between sums the time really spent in the segments that are no work.
func Between(t timeline.Timeline, did []time.Duration) (sum time.Duration) {
	for i, seg := range t.Segments {
		if i < len(did) && seg.Kind != timeline.Work {
			sum += did[i]
		}
	}
	return sum
}
