// Package timeline compiles a routine into a flat list of segments: what the
// body does when, to the millisecond, both sides in full. It is pure: no clock,
// no page; where we are in it is always derived from the time elapsed.
package timeline

import (
	"time"

	"limber/exercises"
)

// Kind says what a segment is for.
type Kind string

const (
	Ready  Kind = "ready"  // get into position for what comes
	Work   Kind = "work"   // a hold, reps or breath cycles
	Change Kind = "change" // change sides
	Rest   Kind = "rest"   // do nothing, then get ready
	Lower  Kind = "lower"  // get down to the floor safely
	Rise   Kind = "rise"   // get up from it safely
)

// IsWay reports whether a segment leads to the floor or up from it.
func (k Kind) IsWay() bool { return k == Lower || k == Rise }

// Segment is a stretch of time in which one thing happens.
type Segment struct {
	Kind   Kind
	Start  time.Duration // from the start of the routine
	Length time.Duration
	Step   int // index into the routine's steps: the one under way or, where there is no work, the one that comes; the last one when none does

	Exercise string         // id of that step's exercise; none for a way
	Way      string         // id of the way; Lower and Rise only
	Side     exercises.Side // the side under way or, for Ready and Change, the side that comes
	Set      int            // which set of the step, from 1
	Sets     int            // how many there are
	Added    time.Duration  // of its length, what a person asked for; less than 0 when they took from it
	Beats    []Beat         // the inner beats of reps, breath cycles and ways, in order
}

// End is the moment the segment is over, from the start of the routine.
func (s Segment) End() time.Duration { return s.Start + s.Length }

// Waits reports whether a run that waits for the person holds at the end of a
// segment: when it is time to get ready for work.
func (s Segment) Waits() bool { return s.Kind == Ready || s.Kind == Change || s.Kind == Rest }

// pointsFrom is the shortest hold within which something is told.
const pointsFrom = 20 * time.Second

// Third is the position at which a third of a hold is over, the time to let go,
// and whether that is told: see Half.
func (s Segment) Third() (at time.Duration, told bool) { return s.Start + s.Length/3, s.hasPoints() }

// Half is the position at which half of a hold is over, and whether that is
// told: of short holds it is not, and counted work says its count.
func (s Segment) Half() (at time.Duration, told bool) { return s.Start + s.Length/2, s.hasPoints() }

func (s Segment) hasPoints() bool {
	return s.Kind == Work && len(s.Beats) == 0 && s.Length >= pointsFrom
}

// Told is the position at which all that a way has to say has been said, and
// whether the segment is a way that has a name: of an older Limber it has none.
func (s Segment) Told() (at time.Duration, ok bool) {
	if !s.Kind.IsWay() || s.Way == "" || len(s.Beats) == 0 {
		return 0, false
	}
	last := s.Beats[len(s.Beats)-1]
	return s.Start + min(s.Length, last.At+saying(last.Name)), true
}

// Beat is one inner part of a work segment.
type Beat struct {
	At     time.Duration // from the start of the segment
	Length time.Duration
	Name   string // "Lift"; of a way, what to do: "Roll onto your side, knees bent."
	Tone   exercises.Tone
	Side   exercises.Side // of alternating exercises, the side this rep goes to
	Rep    int            // which rep or breath cycle, from 1; an alternating pair is one, and a way none
}

// Timeline is a compiled routine.
type Timeline struct {
	Routine  exercises.Routine
	Segments []Segment // without gaps, in order
}

// Total is the length of the whole.
func (t Timeline) Total() time.Duration {
	if len(t.Segments) == 0 {
		return 0
	}
	return t.Segments[len(t.Segments)-1].End()
}

// At returns the index of the segment under way when d has elapsed. Past the
// end it is the last one; an empty timeline has none and gives -1.
func (t Timeline) At(d time.Duration) int {
	for i, s := range t.Segments {
		if d < s.End() {
			return i
		}
	}
	return len(t.Segments) - 1
}
