// Package run is one run of a routine, from the tap that starts it to the record
// that is kept. Update is the only way its state changes: an event and what is
// known of the world go in, the next state and the effects to perform come out.
// It is pure; it knows no page, no device and no words.
package run

import (
	"cmp"
	"time"

	"limber/app/cue"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/player"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// Run is a routine under way: a player, and what becomes of it.
type Run struct {
	Routine exercises.Routine
	Changes []exercises.Change // what was changed of it for this person
	Player  player.State
	Session session.Session // as far as it is known before the end
	Mode    cue.Mode

	Kept      bool      // the finished session is on disk, or can't be
	Failed    error     // why it can't be
	Past      bool      // it was played before this page was loaded: Session says all
	Aside     bool      // over, and not kept
	Discarded bool      // because the person said so
	Noted     string    // the note as its field begins with it
	Unwell    Feeling   // it was ended for this
	Asked     time.Time // when the safety questions were answered, before it was said that it hurt
	Unkept    bool      // something was typed and is not kept yet
}

// State is a run, and what stands before, over and behind it.
type State struct {
	Run
	Gate   Gate
	Dialog Dialog // the one that is open
	Played bool   // the run went on, or was counted in, when it opened
	Exit

	saved  time.Duration // on the monotonic clock: when the run was kept last
	breath time.Duration // where the segment starts whose breath fills the screen
	felt   time.Duration // where in the routine the breath began that was felt last
}

// New lays out a run of a routine as a person can do it now. Easy says that it
// is the routine of a bad day.
func New(p person.Plan, t timeline.Timeline, mode cue.Mode, waits, easy bool) Run {
	return Run{
		Routine: p.Routine, Changes: p.Changes, Mode: mode,
		Player:  player.New(t, waits),
		Session: session.Session{Routine: session.Played(p.Routine), Easy: easy},
	}
}

// Resumed takes up a run that was left.
func Resumed(left kept.Run) Run {
	r := left.Session.Routine
	return Run{
		Routine: exercises.Routine{ID: r.ID, Name: cmp.Or(r.Name, r.ID), Cues: left.State.Timeline.Routine.Cues, Steps: r.Steps},
		Player:  left.State.Restored(), Session: left.Session, Mode: cue.Mode(left.Session.Mode),
	}
}

// Over is a run that ended before the page was loaded.
func Over(s session.Session, mode cue.Mode) Run {
	r := s.Routine
	return Run{
		Routine: exercises.Routine{ID: r.ID, Name: cmp.Or(r.Name, r.ID), Steps: r.Steps},
		Player:  player.State{Phase: player.Done}, Session: s, Mode: mode,
		Past: true, Kept: true, Noted: s.Note,
	}
}

// UnderWay reports whether leaving now would leave something unfinished.
func (r Run) UnderWay() bool { return r.Player.Begun && r.Player.Phase != player.Done }

// Waits reports whether nothing is left of the routine that this person may do.
func (r Run) Waits() bool { return len(r.Player.Timeline.Segments) == 0 }

// ExerciseOf is the id of the exercise that a segment is about; of a way, the
// one it leads to, or comes from at the end.
func (r Run) ExerciseOf(s timeline.Segment) string {
	if s.Kind.IsWay() && s.Step < len(r.Routine.Steps) {
		return r.Routine.Steps[s.Step].Exercise
	}
	return s.Exercise
}

// Profile is how much the run sounds: as the person asks for or, where they
// don't, as the routine says.
func (r Run) Profile(own exercises.Profile) exercises.Profile { return cmp.Or(own, r.Routine.Cues) }

// Cues are the sounds of the run.
func (r Run) Cues(own exercises.Profile) []cue.Cue {
	return cue.Plan(r.Player.Timeline, r.Profile(own), r.Player.Waits)
}

// UntilChange is the time until the shown second or the segment changes; 0 when
// nothing will.
func (r Run) UntilChange(now player.Now) time.Duration {
	s := r.Player
	switch s.Phase {
	case player.Playing:
		return nextSecond(s.Segment(now).End() - s.Elapsed(now))
	case player.Counting:
		return nextSecond(s.CountLeft(now))
	}
	if s.CanUndo(now) {
		return player.UndoFor
	}
	return 0
}
