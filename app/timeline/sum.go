package timeline

import (
	"slices"
	"time"
)

// Remaining is the time left when d has elapsed.
func (t Timeline) Remaining(d time.Duration) time.Duration {
	return max(0, t.Total()-max(0, d))
}

// Spends is how long a step takes, without the ways to it.
func (t Timeline) Spends(step int) (d time.Duration) {
	for _, s := range t.Segments {
		if s.Step == step && !s.Kind.IsWay() {
			d += s.Length
		}
	}
	return d
}

// Next returns the segment after i, and whether there is one.
func (t Timeline) Next(i int) (Segment, bool) {
	if i+1 >= len(t.Segments) {
		return Segment{}, false
	}
	return t.Segments[i+1], true
}

// Ways are the ways down and up that a timeline goes, each once.
func (t Timeline) Ways() (ways []Segment) {
	for _, s := range t.Segments {
		if s.Kind.IsWay() && !slices.ContainsFunc(ways, func(w Segment) bool { return w.Way == s.Way }) {
			ways = append(ways, s)
		}
	}
	return ways
}

// Beat returns the beat under way at d since the segment's start, and whether
// there is one.
func (s Segment) Beat(d time.Duration) (Beat, bool) {
	for _, b := range s.Beats {
		if d >= b.At && d < b.At+b.Length {
			return b, true
		}
	}
	return Beat{}, false
}

// BeatAt is the index of the beat that began last at d since the segment's
// start; -1 when none has.
func (s Segment) BeatAt(d time.Duration) int {
	last := -1
	for i, b := range s.Beats {
		if b.At <= d {
			last = i
		}
	}
	return last
}

// Reps is the number of reps or breath cycles in the segment, 0 for holds.
func (s Segment) Reps() int {
	if len(s.Beats) == 0 {
		return 0
	}
	return s.Beats[len(s.Beats)-1].Rep
}
