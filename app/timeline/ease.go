package timeline

import (
	"slices"
	"time"
)

// EasedLeast is the shortest hold that Ease leaves: less is no stretch.
const EasedLeast = 10 * time.Second

// easedRest is what is left of a hold that is eased near its end: time to come
// half of the way back.
const easedRest = 5 * time.Second

// Ease returns a timeline in which the work of segment i, at after its start,
// is about half as long: holds by time, counted work by whole reps, never less
// than was done of it. What is still to come of its step, the other side and
// later sets, gets the same. Before work, all of it is still to come.
func (t Timeline) Ease(i int, at time.Duration) Timeline {
	t.Segments = slices.Clone(t.Segments)
	var now *Segment
	for k := i; k < len(t.Segments); k++ {
		s := &t.Segments[k]
		if s.Kind == Work && s.Step == t.Segments[i].Step {
			if now == nil {
				now = s
				if k != i {
					at = 0
				}
				s.halve(at)
			} else {
				s.shrink(now.Length, now.Reps())
			}
		}
		if k > 0 {
			s.Start = t.Segments[k-1].End()
		}
	}
	return t
}

// halve leaves half of the work, and all that was done of it.
func (s *Segment) halve(done time.Duration) {
	reps := (s.Reps() + 1) / 2
	if b, ok := s.Beat(done); ok {
		reps = max(reps, b.Rep)
	}
	least := EasedLeast
	if done > 0 {
		least = max(least, done+easedRest)
	}
	s.shrink(max((s.Length/2).Round(time.Second), least), reps)
}

// shrink makes work no longer than a length or, counted, than so many reps.
func (s *Segment) shrink(length time.Duration, reps int) {
	if len(s.Beats) == 0 {
		s.Length = min(s.Length, length)
		return
	}
	end := len(s.Beats)
	for end > 1 && s.Beats[end-1].Rep > reps {
		end--
	}
	last := s.Beats[end-1]
	s.Beats, s.Length = s.Beats[:end:end], last.At+last.Length
}
