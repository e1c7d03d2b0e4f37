package timeline

import (
	"slices"
	"time"

	"limber/exercises"
)

// MostAdded is how much longer than planned a segment can be made: a stretch
// held for minutes does no more.
const MostAdded = 2 * time.Minute

// Extend returns a timeline in which segment i, at after its start, is longer by
// at least d: holds and pauses by d, a way by d in the beat under way, counted
// work by as many whole reps as fill it. When i is the first of two sides, the
// second gets the same. More than MostAdded is not added: it stays as it is.
func (t Timeline) Extend(i int, at, d time.Duration) Timeline {
	if t.Segments[i].Added+d > MostAdded {
		return t
	}
	return t.alter(i, func(s *Segment) {
		if s.Kind.IsWay() {
			s.stay(at, d)
		} else {
			s.grow(d)
		}
	})
}

// Shorten returns a timeline in which segment i, at after its start, is shorter
// by d, or by what whole seconds can be spared of it: all that was done of it
// stays, and time to come out of it, of counted work the rep under way. When i is
// the first of two sides, the second loses the same; the second keeps as much as
// the first had. A way stays as it is.
func (t Timeline) Shorten(i int, at, d time.Duration) Timeline {
	s := t.Segments[i]
	if s.Kind.IsWay() {
		return t
	}
	least, reps := at+easedRest, 1
	if s.Kind == Work {
		least = max(least, EasedLeast)
	}
	if b, ok := s.Beat(at); ok {
		reps = b.Rep
	}
	if j, ok := t.FirstSide(i); ok {
		least, reps = max(least, t.Segments[j].Length), max(reps, t.Segments[j].Reps())
	}
	if n := s.Reps(); n > 0 {
		rep := s.Length / time.Duration(n)
		reps = max(reps, n-int((d+rep-1)/rep))
	}
	spare := max(0, min(d, s.Length-least).Truncate(time.Second))
	least = s.Length - spare
	return t.alter(i, func(s *Segment) { s.shrink(least, reps) })
}

// alter changes the length of segment i, and of the other side that is still to
// come.
func (t Timeline) alter(i int, by func(*Segment)) Timeline {
	t.Segments = slices.Clone(t.Segments)
	one := func(s *Segment) {
		before := s.Length
		by(s)
		s.Added += s.Length - before
	}
	one(&t.Segments[i])
	if j, ok := t.secondSide(i); ok {
		one(&t.Segments[j])
	}
	for k := i + 1; k < len(t.Segments); k++ {
		t.Segments[k].Start = t.Segments[k-1].End()
	}
	return t
}

// secondSide finds the later segment in which the other side does what segment i
// does.
func (t Timeline) secondSide(i int) (int, bool) {
	for j := i + 1; j < len(t.Segments); j++ {
		if t.Segments[i].mirrors(t.Segments[j]) {
			return j, true
		}
	}
	return 0, false
}

// FirstSide finds the earlier one.
func (t Timeline) FirstSide(i int) (int, bool) {
	for j := range i {
		if t.Segments[i].mirrors(t.Segments[j]) {
			return j, true
		}
	}
	return 0, false
}

// mirrors reports whether two segments are the same work on the two sides.
func (s Segment) mirrors(o Segment) bool {
	return s.Kind == Work && o.Kind == Work && s.Side != exercises.NoSide && o.Side == s.Side.Other() && o.Step == s.Step && o.Set == s.Set
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
