package player

import (
	"time"

	"limber/app/timeline"
)

// Update returns the state after an event, and the effects to perform, in
// order. The state before stays as it was.
func Update(s State, e Event, now Now) (State, []Effect) {
	if s.Phase == Done || len(s.Timeline.Segments) == 0 {
		return s, nil
	}
	u := update{State: s, now: now}
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

func (u *update) effect(e ...Effect) { u.effects = append(u.effects, e...) }

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
	case Yield:
		u.pause(Elsewhere)
	case Next:
		u.next()
	case Back:
		u.back()
	case Jump:
		if e.Segment >= 0 && e.Segment < len(u.Timeline.Segments) {
			u.skip(u.Timeline.Segments[e.Segment].Start)
		}
	case Go:
		u.goTo(e.Step)
	case Seek:
		u.skip(max(0, min(e.To, u.Timeline.Total()-time.Millisecond)))
	case Extend:
		u.resize(true)
	case Shorten:
		u.resize(false)
	case Ease:
		u.ease()
	case Undo:
		u.undoLast()
	case Resound:
		if u.Phase == Playing {
			u.run()
		}
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
	u.effect(Awake{On: true})
	s := u.Segment(u.now)
	if first {
		u.effect(Enter{Segment: u.Index(u.now)})
	} else if b := s.BeatAt(u.Position - s.Start); s.Kind.IsWay() && b >= 0 {
		u.effect(Beat{Segment: u.Index(u.now), Beat: b})
	}
	if s.Kind == timeline.Work {
		u.Phase, u.seen, u.count = Counting, u.now, u.now.Mono+CountIn
		u.effect(Count{}, Keep{})
		return
	}
	u.run()
	u.effect(Keep{})
}

// run plays on from the position.
func (u *update) run() {
	u.Phase, u.seen, u.led = Playing, u.now, lead{before: u.now.Sound.ID}
	until, _ := u.stopsAt()
	u.effect(Sound{From: u.Position, Until: until})
}

func (u *update) pause(why Reason) {
	if u.Phase == Paused {
		return
	}
	waited := u.Phase == Waiting
	u.Phase, u.Why = Paused, why
	u.effect(Hush{}, Awake{On: false})
	if waited { // the ready is over: what goes on is the work
		u.effect(Enter{Segment: u.Index(u.now)})
	}
	if why != Elsewhere { // the other tab keeps its run now, in the same place
		u.effect(Keep{})
	}
}

func (u *update) wait(on bool) {
	if u.Waits == on {
		return
	}
	u.Waits = on
	u.effect(Replan{})
	switch u.Phase {
	case Playing:
		u.run()
	case Waiting:
		u.move(u.Position)
	}
	u.effect(Keep{})
}

func (u *update) end() {
	sounding := u.Phase != Paused
	u.Phase, u.Stopped = Done, true
	if sounding {
		u.effect(Hush{})
	}
	u.effect(Awake{On: false}, Finish{})
}
