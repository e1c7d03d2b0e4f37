package player

import (
	"time"

	"limber/app/timeline"
)

// advance brings the state up to the present before an event is looked at.
func (u *update) advance() {
	switch u.Phase {
	case Counting:
		u.advanceCount()
	case Playing:
		u.advancePlaying()
	}
}

func (u *update) advanceCount() {
	switch left := u.count - u.now.Mono; {
	case left > 0:
	case left < -lostAfter:
		u.pause(Slept)
	default:
		u.run()
	}
}

func (u *update) advancePlaying() {
	to := u.Elapsed(u.now)
	heard := to > u.Position && u.now.Sound.ID != 0
	// A phone that was asleep sends no ticks. Counting that gap would move the
	// routine on without anyone stretching, so we stop where we last looked,
	// or where the sound did.
	gap := u.now.since(u.seen)
	if heard {
		gap -= to - u.Position
	}
	lost := gap > lostAfter
	if lost && u.now.Sound.ID == 0 {
		to = u.Position
	}
	u.moveTo(to)
	if lost && u.Phase == Playing {
		u.pause(Slept)
	}
}

// moveTo counts what was done up to a position and tells what was passed.
func (u *update) moveTo(to time.Duration) {
	from := u.Position
	if to == from {
		return
	}
	if hold := u.waitsAt(); hold > 0 && to >= hold {
		u.passed(from, hold)
		u.Position, u.Phase = hold, Waiting
		u.do(Hush{}, Keep{})
		return
	}
	u.passed(from, to)
	u.Position, u.seen = to, u.now
	if to >= u.Timeline.Total() {
		u.finish()
		return
	}
	if i := u.Timeline.At(to); i != u.Timeline.At(from) {
		u.do(Enter{Segment: i}, Keep{})
	}
}

// passed counts what was done between two positions.
func (u *update) passed(from, to time.Duration) {
	now := u.Timeline.At(to)
	for i := u.Timeline.At(from); i <= now && i < len(u.Timeline.Segments); i++ {
		s := u.Timeline.Segments[i]
		u.Did[i] += max(0, min(to, s.End())-max(from, s.Start))
		if i == now && s.Kind == timeline.Work && len(s.Beats) == 0 {
			u.points(i, s, from, to)
		}
	}
}

func (u *update) points(i int, s timeline.Segment, from, to time.Duration) {
	for _, p := range []struct {
		point Point
		at    time.Duration
	}{{Half, s.Start + s.Length/2}, {LastFive, s.End() - 5*time.Second}} {
		if s.Length >= 20*time.Second && from < p.at && to >= p.at {
			u.do(Passed{Segment: i, Point: p.point})
		}
	}
}

// finish ends the run at the end of the plan; the last sound rings out.
func (u *update) finish() {
	u.Phase = Done
	u.do(Awake{On: false}, Finish{})
}
