// Package player is the state machine of one run of a routine. Update is the
// only way its state changes: an event and a reading of the clocks go in, the
// next state and the effects to perform come out. It is pure; it keeps no clock
// and touches no page.
package player

import (
	"slices"
	"time"

	"limber/app/timeline"
)

// Phase says what the run is doing.
type Phase string

const (
	Paused   Phase = "paused"   // also before the start
	Counting Phase = "counting" // 3-2-1 before going on into a hold, outside the plan's time
	Playing  Phase = "playing"
	Waiting  Phase = "waiting" // at the end of a ready, until the person says so
	Done     Phase = "done"    // final
)

// Reason says why a run paused without being asked to.
type Reason string

const (
	Asked       Reason = ""            // a person paused it
	Slept       Reason = "slept"       // nobody can have followed: the device slept, or its clock was set
	Interrupted Reason = "interrupted" // a call, headphones pulled out, another app
	Elsewhere   Reason = "elsewhere"   // Limber plays in another tab
)

// State is one run. Its exported fields are what is kept when the page goes.
type State struct {
	Timeline timeline.Timeline
	Waits    bool // "Wait for me": hold at the end of every ready
	Phase    Phase
	Why      Reason        // why it is Paused
	Position time.Duration // in the plan; while Playing, where it was when last looked at
	Begun    bool
	Stopped  bool            // Done before the end
	Did      []time.Duration // time really spent in each segment
	Extended time.Duration   // added to the plan by hand
	Skipped  int             // segments left before their end
	Eased    []int           // steps that were too much as they were
	Ways     []string        // ids of the ways down and up that were gone to their end, in order
	Goal     int             // on a way: the segment that it leads to, counted from 1; 0 is the next one

	seen  Now           // the clocks when last looked at
	led   lead          // what sounds, as far as it leads
	count time.Duration // Counting until the monotonic clock shows this
	undo  undo
	since time.Duration // the position from which it has gone on without a jump
}

// lead says which sound the position goes by.
type lead struct {
	id     int           // of the sound that leads; 0: none does
	moved  time.Duration // on the monotonic clock: when it last moved
	before int           // id of a sound that was replaced: it may be read once more, and leads no longer
}

// undo is the way back from a skip, or from another length.
type undo struct {
	position time.Duration
	since    time.Duration
	goal     int
	skipped  int
	waiting  bool
	line     timeline.Timeline // the plan before, when it was the plan that changed
	segment  int               // of it that got another length
	extended time.Duration
	until    time.Duration // on the monotonic clock; 0: nothing to undo
}

const (
	// CountIn is the length of the 3-2-1 before going on into a hold.
	CountIn = 3 * time.Second
	// UndoFor is how long a skip, or another length, can be undone.
	UndoFor = 5 * time.Second
	// GoneFor is how long a jump to another step can be.
	GoneFor = 10 * time.Second
	// ResizeBy is what Extend adds, and what Shorten takes at most.
	ResizeBy = 15 * time.Second

	backGrace = 3 * time.Second // Back goes to the segment before when this one is younger
	lostAfter = 5 * time.Second // a longer gap in which nothing sounded was not followed
	stuckAt   = 2 * time.Second // a sound that stands still for longer has broken
)

// New returns a run at the start of a timeline, not yet begun.
func New(t timeline.Timeline, waits bool) State {
	return State{Timeline: t, Waits: waits, Phase: Paused, Did: make([]time.Duration, len(t.Segments))}
}

// Restored returns a kept run as it can be taken up again: paused where it was.
func (s State) Restored() State {
	s.seen, s.led, s.count, s.undo, s.since = Now{}, lead{}, 0, undo{}, 0
	if s.Phase != Done {
		s.Phase, s.Why = Paused, Asked
	}
	s.Position = min(max(0, s.Position), s.Timeline.Total())
	s.Did = slices.Clone(s.Did)
	for len(s.Did) < len(s.Timeline.Segments) {
		s.Did = append(s.Did, 0)
	}
	return s
}

// Elapsed is the position in the plan at this moment.
func (s State) Elapsed(now Now) time.Duration {
	if s.Phase != Playing {
		return s.Position
	}
	d := s.Position + now.Mono - s.seen.Mono
	if s.leads(now.Sound) {
		d = now.Sound.At
	}
	end := s.Timeline.Total()
	if hold, ok := s.stopsAt(); ok {
		end = hold
	}
	return min(max(s.Position, d), end)
}

// Index is the segment under way at this moment; -1 when there is none.
func (s State) Index(now Now) int {
	d := s.Elapsed(now)
	hold, ok := s.stopsAt()
	if s.Phase == Waiting || s.Phase == Playing && ok && d == hold {
		d-- // it holds at the end of the ready, not yet at the start of the work
	}
	return s.Timeline.At(d)
}

// stopsAt is the position at which the run goes on no further by itself, and
// whether there is one: the end of a way that leads elsewhere, or that of a ready
// at which it waits.
func (s State) stopsAt() (time.Duration, bool) {
	if s.Goal > 0 {
		return s.Timeline.Segments[s.Timeline.At(s.Position)].End(), true
	}
	return s.waitsAt()
}

// waitsAt is the position at which a waiting run will hold next, and whether
// there is one.
func (s State) waitsAt() (time.Duration, bool) {
	if !s.Waits {
		return 0, false
	}
	for _, g := range s.Timeline.Segments {
		if g.End() > s.Position && g.Waits() {
			return g.End(), true
		}
	}
	return 0, false
}

// Segment is the segment under way at this moment; it has the zero value when
// the timeline is empty.
func (s State) Segment(now Now) timeline.Segment {
	if i := s.Index(now); i >= 0 {
		return s.Timeline.Segments[i]
	}
	return timeline.Segment{}
}

// CountLeft is what is left of the 3-2-1 while Counting.
func (s State) CountLeft(now Now) time.Duration {
	if s.Phase != Counting {
		return 0
	}
	return min(max(0, s.count-now.Mono), CountIn)
}

// After is the segment that follows on i, and whether one does: that of the plan,
// but for a way that leads elsewhere.
func (s State) After(i int) (timeline.Segment, bool) {
	if s.Goal > 0 && i == s.Timeline.At(s.Position) {
		return s.Timeline.Segments[s.Goal-1], true
	}
	return s.Timeline.Next(i)
}

// Worked reports whether anything of a step was done.
func (s State) Worked(step int) bool {
	for i, g := range s.Timeline.Segments {
		if g.Kind == timeline.Work && g.Step == step && s.Did[i] > 0 {
			return true
		}
	}
	return false
}

// CanUndo reports whether a skip, or another length, can be undone at this moment.
func (s State) CanUndo(now Now) bool {
	return s.Phase != Done && s.undo.until != 0 && now.Mono < s.undo.until
}
