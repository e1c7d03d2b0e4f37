package run

import (
	"slices"
	"time"

	"limber/app/player"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// Feeling is one of those that are too much, and call for different things.
type Feeling string

const (
	NotSaid Feeling = ""
	Chest   Feeling = "chest"  // stop, and perhaps get help
	Dizzy   Feeling = "dizzy"  // stop
	Sharp   Feeling = "sharp"  // stop, and leave the move out
	Strong  Feeling = "strong" // ease off and go on
)

// tooMuch takes an event in which a person finds a run that is under way too much,
// and reports whether this was one.
func (u *update) tooMuch(e Event) bool {
	switch e := e.(type) {
	case EaseOff:
		u.easeOff(e.Remember)
	case Hurt:
		u.stopHurt()
	case TakenIll:
		u.stopUnwell(e.Felt, e.Words)
	default:
		return false
	}
	return true
}

// easeOff notes that it was strong, and goes on with less of it and the words for
// doing it gentler.
func (u *update) easeOff(remember bool) {
	seg := u.Player.Segment(u.world.Clocks)
	if id := u.ExerciseOf(seg); !slices.Contains(u.Session.Strong, id) {
		u.Session.Strong = append(slices.Clip(u.Session.Strong), id)
	}
	if remember {
		_, less := u.Less(seg, u.world.Clocks)
		u.effect(Remember{u.ExerciseOf(seg), less})
	}
	u.play(player.Ease{})
	i := u.Player.Index(u.world.Clocks)
	u.effect(Announce{What: Easier, Segment: i})
	if !u.mute() {
		u.effect(Say{What: Easier, Segment: i})
	}
	u.close()
	u.effect(Unlock{})
	u.start()
}

// stopHurt ends the run and takes down which move it was; on the way down or up
// none is to blame.
func (u *update) stopHurt() {
	u.close()
	exercise := ""
	if seg := u.Player.Segment(u.world.Clocks); !seg.Kind.IsWay() {
		exercise = u.ExerciseOf(seg)
	}
	u.hurts(exercise)
	u.play(player.End{})
}

// stopUnwell ends the run for what is no matter of the move. It is noted, and
// the next routine asks the safety questions.
func (u *update) stopUnwell(f Feeling, words string) {
	u.close()
	if u.Unwell = f; u.Session.Note == "" {
		u.Session.Note, u.Noted = words, words
	}
	u.effect(AskAgain{})
	u.play(player.End{})
}

// hurts notes that it hurt, and which exercise, if one was named.
func (u *update) hurts(exercise string) {
	u.Session.Feel, u.Session.Hurt = session.Hurt, exercise
	if !u.world.Asked.IsZero() {
		u.Asked = u.world.Asked
	}
	u.effect(AskAgain{})
}

// Less is the work of a segment's step as Ease would leave it now, and the dose
// that comes to for the next times.
func (r Run) Less(seg timeline.Segment, now player.Now) (timeline.Segment, exercises.Dose) {
	s := r.Player
	work := func(at time.Duration) timeline.Segment {
		i := s.Index(now)
		segments := s.Timeline.Ease(i, at).Segments[max(i, 0):]
		next := slices.IndexFunc(segments, func(g timeline.Segment) bool { return g.Kind == timeline.Work && g.Step == seg.Step })
		if next < 0 {
			return timeline.Segment{}
		}
		return segments[next]
	}
	whole := work(0)
	if n := whole.Reps(); n > 0 {
		return work(s.Elapsed(now) - seg.Start), exercises.Dose{Count: n}
	}
	return work(s.Elapsed(now) - seg.Start), exercises.Dose{Hold: whole.Length}
}
