package player

import (
	"time"

	"limber/app/timeline"
)

// next leaves the segment under way. Leaving a ready early is no skip: the
// person is ready.
func (u *update) next() {
	i := u.Index(u.now)
	s := u.Timeline.Segments[i]
	if u.Goal > 0 && i == u.Timeline.At(u.Position) {
		u.skip(u.Timeline.Segments[u.Goal-1].Start)
		return
	}
	if u.Phase == Waiting {
		u.move(s.End())
		return
	}
	if i == len(u.Timeline.Segments)-1 {
		u.skipToEnd(s)
		return
	}
	if s.Waits() {
		u.move(s.End())
		return
	}
	u.skip(s.End())
}

func (u *update) skipToEnd(last timeline.Segment) {
	if last.Kind == timeline.Work {
		u.Skipped++
	}
	u.Position = u.Timeline.Total()
	if u.Phase != Paused {
		u.effect(Sound{From: u.Position})
	}
	u.finish()
}

func (u *update) back() {
	i := u.Index(u.now)
	s := u.Timeline.Segments[i]
	if u.Position-s.Start < backGrace && i > 0 {
		s = u.Timeline.Segments[i-1]
	}
	u.skip(s.Start)
}

// goTo goes to a step: see timeline.Into. What is jumped over is skipped, piece by
// piece of work; going back skips nothing.
func (u *update) goTo(step int) {
	i := u.Index(u.now)
	way, first := u.Timeline.Into(i, step)
	if first < 0 {
		return
	}
	was := u.here(GoneFor)
	u.Skipped += u.Timeline.WorkBetween(i, first)
	switch {
	case way < 0:
		u.move(u.Timeline.Segments[first].Start)
	case way+1 == first:
		u.move(u.Timeline.Segments[way].Start)
	default:
		u.head(u.Timeline.Segments[way].Start, first+1)
	}
	u.undo = was
}

// here is the way back to this moment, for a while.
func (u *update) here(length time.Duration) undo {
	return undo{position: u.Position, since: u.since, goal: u.Goal, skipped: u.Skipped, waiting: u.Phase == Waiting, until: u.now.Mono + length}
}

// skip moves to another position, and can be undone.
func (u *update) skip(to time.Duration) {
	was := u.here(UndoFor)
	if s := u.Segment(u.now); to >= s.End() && s.Kind == timeline.Work {
		u.Skipped++
	}
	u.move(to)
	u.undo = was
}

// undoLast takes back a skip, or another length.
func (u *update) undoLast() {
	if !u.CanUndo(u.now) {
		return
	}
	was := u.undo
	u.undo = undo{}
	if was.line.Segments != nil {
		u.undoResize(was)
		return
	}
	u.Skipped = was.skipped
	if was.waiting && u.Phase != Paused {
		from := u.Index(u.now)
		u.Position, u.since, u.Goal = was.position, was.since, 0
		u.hold(from)
		return
	}
	u.head(was.position, was.goal)
	u.since = was.since
}

// move goes to a position and, unless paused, plays on from there.
func (u *update) move(to time.Duration) { u.head(to, 0) }

// head goes to a position on the way to a goal.
func (u *update) head(to time.Duration, goal int) {
	u.Position, u.since, u.Goal = to, to, goal
	if u.Phase == Paused {
		u.effect(Enter{Segment: u.Index(u.now)}, Keep{})
		return
	}
	u.Phase = Playing
	u.effect(Enter{Segment: u.Timeline.At(to)})
	u.run()
	u.effect(Keep{})
}
