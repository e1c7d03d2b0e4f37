package player

import (
	"time"

	"limber/app/timeline"
)

// resize makes the segment under way longer or shorter, as far as that goes. It
// can be undone.
func (u *update) resize(longer bool) {
	i := u.Index(u.now)
	at, to := u.Position-u.Timeline.Segments[i].Start, u.Timeline.Shorten
	if longer {
		to = u.Timeline.Extend
	}
	line := to(i, at, ResizeBy)
	by := line.Segments[i].Length - u.Timeline.Segments[i].Length
	u.effect(Resized{Longer: longer, By: max(by, -by)})
	if by == 0 {
		return
	}
	was := undo{line: u.Timeline, segment: i, extended: u.Extended, until: u.now.Mono + UndoFor}
	u.replan(line, max(0, u.Extended+line.Total()-u.Timeline.Total()))
	u.undo = was
}

// undoResize takes it back. Who is in the time that was added is at the end of
// the segment then.
func (u *update) undoResize(was undo) {
	i := u.Index(u.now)
	u.Position = min(u.Position, max(was.line.Segments[was.segment].End()-time.Millisecond, 0))
	u.replan(was.line, was.extended)
	if j := u.Index(u.now); j != i {
		u.effect(Enter{Segment: j})
	}
}

// replan goes on by another plan, at the same moment of it.
func (u *update) replan(line timeline.Timeline, extended time.Duration) {
	u.Timeline, u.Extended, u.undo = line, extended, undo{}
	u.effect(Replan{})
	switch u.Phase {
	case Playing, Waiting:
		u.run()
	}
	u.effect(Keep{})
}
