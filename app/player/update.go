package player

import (
	"slices"
	"time"

	"limber/app/timeline"
)

// Update returns the state after an event, and the effects to perform, in
// order. The state before stays as it was.
func Update(s State, e Event, now Now) (State, []Effect) {
	if s.Phase == Done || len(s.Timeline.Segments) == 0 {
		return s, nil
	}
	s.Did = slices.Clone(s.Did)
	u := &update{State: s, now: now}
	u.advance()
	if u.Phase != Done {
		u.handle(e)
	}
	return u.State, u.effects
}

// update is one Update under way.
type update struct {
	State
	now     Now
	effects []Effect
}

func (u *update) do(e ...Effect) { u.effects = append(u.effects, e...) }

func (u *update) handle(e Event) {
	switch e := e.(type) {
	case Play:
		u.play()
	case Pause:
		u.pause(Asked)
	case Interrupt:
		if u.Phase == Playing || u.Phase == Counting {
			u.pause(Interrupted)
		}
	case Next:
		u.next()
	case Back:
		u.back()
	case Jump:
		if e.Segment >= 0 && e.Segment < len(u.Timeline.Segments) {
			u.skip(u.Timeline.Segments[e.Segment].Start)
		}
	case Seek:
		u.skip(min(max(0, e.To), u.Timeline.Total()-time.Millisecond))
	case Extend:
		u.extend()
	case Undo:
		u.undoSkip()
	case Wait:
		u.wait(e.On)
	case End:
		u.end()
	}
}

func (u *update) play() {
	if u.Phase == Waiting {
		u.next()
		return
	}
	if u.Phase != Paused {
		return
	}
	first := !u.Begun
	u.Begun, u.Why = true, Asked
	u.do(Awake{On: true})
	if first {
		u.do(Enter{Segment: u.Index(u.now)})
	}
	if s := u.Segment(u.now); s.Kind == timeline.Work && u.Position > s.Start {
		u.Phase, u.count = Counting, u.now.Mono+CountIn
		u.do(Count{}, Keep{})
		return
	}
	u.run()
	u.do(Keep{})
}

// run plays on from the position.
func (u *update) run() {
	u.Phase, u.seen = Playing, u.now
	u.seen.Sound = Clock{} // what sounds now starts anew
	u.do(Sound{From: u.Position, Until: u.waitsAt()})
}

// waitsAt is the position at which a waiting run will hold next, 0 for none.
func (u *update) waitsAt() time.Duration {
	if !u.Waits {
		return 0
	}
	for _, s := range u.Timeline.Segments {
		if s.End() > u.Position && holdsAtEnd(s) {
			return s.End()
		}
	}
	return 0
}

// holdsAtEnd reports whether a waiting run holds at the end of a segment: when
// it is time to get ready for work.
func holdsAtEnd(s timeline.Segment) bool {
	return s.Kind == timeline.Ready || s.Kind == timeline.Change || s.Kind == timeline.Rest
}

func (u *update) pause(why Reason) {
	if u.Phase == Paused {
		return
	}
	u.Phase, u.Why = Paused, why
	u.do(Hush{}, Awake{On: false}, Keep{})
}

func (u *update) wait(on bool) {
	if u.Waits == on {
		return
	}
	u.Waits = on
	u.do(Replan{})
	switch u.Phase {
	case Playing:
		u.run()
	case Waiting:
		u.move(u.Position)
	}
	u.do(Keep{})
}

func (u *update) extend() {
	i := u.Index(u.now)
	before := u.Timeline.Total()
	u.Timeline = u.Timeline.Extend(i, ExtendBy)
	u.Extended += u.Timeline.Total() - before
	u.undo = undo{} // its position may not be the same moment any more
	u.do(Replan{})
	switch u.Phase {
	case Playing, Waiting:
		u.run()
	}
	u.do(Keep{})
}

func (u *update) end() {
	sounding := u.Phase != Paused
	u.Phase, u.Stopped = Done, true
	if sounding {
		u.do(Hush{})
	}
	u.do(Awake{On: false}, Finish{})
}
