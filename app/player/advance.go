package player

import (
	"slices"
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
	lost := u.now.since(u.seen) > lostAfter
	u.seen = u.now
	switch {
	case lost:
		u.pause(Slept)
	case u.now.Mono >= u.count:
		u.run()
	}
}

func (u *update) advancePlaying() {
	heard := u.listen()
	to := u.Elapsed(u.now)
	// A phone that was asleep sends no ticks. Counting that gap would move the
	// routine on without anyone stretching, so we stop where we last looked,
	// or where the sound did.
	lost := u.now.since(u.seen)-heard > lostAfter
	if lost && heard == 0 {
		to = u.Position
	}
	u.seen = u.now
	u.moveTo(to)
	if lost && u.Phase == Playing {
		u.pause(Slept)
	}
}

// moveTo counts what was done up to a position and tells what was passed.
func (u *update) moveTo(to time.Duration) {
	hold, stops := u.stopsAt()
	goal := u.Goal
	from := u.Timeline.At(u.Position)
	if to > u.Position {
		u.passed(u.Position, to)
		u.Position = to
	}
	switch i := u.Timeline.At(to); {
	case stops && to >= hold && goal > 0:
		u.move(u.Timeline.Segments[goal-1].Start)
	case stops && to >= hold:
		u.hold(from)
	case to >= u.Timeline.Total():
		u.finish()
	case i != from:
		u.effect(Enter{Segment: i}, Keep{})
	}
}

// hold waits at the end of a ready until the person says so.
func (u *update) hold(from int) {
	u.Phase = Waiting
	u.effect(Hush{})
	if i := u.Index(u.now); i != from {
		u.effect(Enter{Segment: i})
	}
	u.effect(Keep{})
}

// passed counts what was done between two positions.
func (u *update) passed(from, to time.Duration) {
	u.Did = slices.Clone(u.Did) // the state before keeps its own
	now := u.Timeline.At(to)
	for i := u.Timeline.At(from); i <= now && i < len(u.Timeline.Segments); i++ {
		s := u.Timeline.Segments[i]
		u.Did[i] += max(0, min(to, s.End())-max(from, s.Start))
		if told, ok := s.Told(); ok && u.since <= s.Start && from < told && to >= told {
			u.Ways = append(u.Ways[:len(u.Ways):len(u.Ways)], s.Way)
		}
		if i == now && from >= s.Start { // of one that began unseen it is told that it began
			u.points(i, s, from, to)
			u.beats(i, s, from, to)
		}
	}
}

// points tells what was passed of a hold that is long enough to be told of.
func (u *update) points(i int, s timeline.Segment, from, to time.Duration) {
	third, _ := s.Third()
	half, ok := s.Half()
	for _, p := range []struct {
		point Point
		at    time.Duration
	}{{Third, third}, {Half, half}, {LastFive, s.End() - 5*time.Second}} {
		if ok && from < p.at && to >= p.at {
			u.effect(Passed{Segment: i, Point: p.point})
		}
	}
}

// beats tells that a way has come to another beat.
func (u *update) beats(i int, s timeline.Segment, from, to time.Duration) {
	if b := s.BeatAt(to - s.Start); s.Kind.IsWay() && b > s.BeatAt(from-s.Start) {
		u.effect(Beat{Segment: i, Beat: b})
	}
}

// finish ends the run at the end of the plan; the last sound rings out.
func (u *update) finish() {
	u.Phase = Done
	u.effect(Awake{On: false}, Finish{})
}
