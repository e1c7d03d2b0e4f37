package timeline

import (
	"slices"
	"time"
)

// Extend returns a timeline in which segment i, at after its start, is longer by
// at least d: holds and pauses by d, a way by d in the beat under way, counted
// work by as many whole reps as fill it. When i is the first of two sides, the
// second gets the same.
func (t Timeline) Extend(i int, at, d time.Duration) Timeline {
	t.Segments = slices.Clone(t.Segments)
	if s := &t.Segments[i]; s.Kind.IsWay() {
		s.stay(at, d)
	} else {
		s.grow(d)
	}
	if j, ok := t.otherSide(i); ok {
		t.Segments[j].grow(d)
	}
	for k := i + 1; k < len(t.Segments); k++ {
		t.Segments[k].Start = t.Segments[k-1].End()
	}
	return t
}

// otherSide finds the later segment in which the other side does what segment
// i does.
func (t Timeline) otherSide(i int) (int, bool) {
	s := t.Segments[i]
	if s.Kind != Work || s.Side == "" {
		return 0, false
	}
	for j := i + 1; j < len(t.Segments); j++ {
		o := t.Segments[j]
		if o.Kind == Work && o.Step == s.Step && o.Set == s.Set && o.Side == s.Side.Other() {
			return j, true
		}
	}
	return 0, false
}

// stay makes the beat at a moment longer.
func (s *Segment) stay(at, d time.Duration) {
	s.Beats = slices.Clone(s.Beats)
	s.Length += d
	for i := range s.Beats {
		b := &s.Beats[i]
		switch {
		case b.At > at:
			b.At += d
		case at < b.At+b.Length || i == len(s.Beats)-1:
			b.Length += d
		}
	}
}

func (s *Segment) grow(d time.Duration) {
	last := s.Reps()
	var rep []Beat
	var length time.Duration
	for _, b := range s.Beats {
		if b.Rep == last {
			rep = append(rep, b)
			length += b.Length
		}
	}
	if length <= 0 {
		s.Length += d
		return
	}
	s.Beats = slices.Clone(s.Beats)
	for added := time.Duration(0); added < d; added += length {
		last++
		for _, b := range rep {
			b.At, b.Rep = s.Length, last
			s.Beats = append(s.Beats, b)
			s.Length += b.Length
		}
	}
}
