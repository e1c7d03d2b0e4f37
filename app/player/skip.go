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
		u.do(Sound{From: u.Position})
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

// skip moves to another position, and can be undone.
func (u *update) skip(to time.Duration) {
	was := undo{position: u.Position, since: u.since, skipped: u.Skipped, waiting: u.Phase == Waiting, until: u.now.Mono + UndoFor}
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
		u.Position, u.since = was.position, was.since
		u.hold(from)
		return
	}
	u.move(was.position)
	u.since = was.since
}

// move goes to a position and, unless paused, plays on from there.
func (u *update) move(to time.Duration) {
	u.Position, u.since = to, to
	if u.Phase == Paused {
		u.do(Enter{Segment: u.Index(u.now)}, Keep{})
		return
	}
	u.Phase = Playing
	u.do(Enter{Segment: u.Timeline.At(to)})
	u.run()
	u.do(Keep{})
}
