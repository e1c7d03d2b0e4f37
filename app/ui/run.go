package ui

import (
	"math/rand/v2"
	"time"

	"limber/app/cue"
	"limber/app/kept"
	"limber/app/player"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// run is the routine under way in this page: a player, and what its effects
// need to reach the world.
type run struct {
	routine exercises.Routine
	changes []exercises.Change
	state   player.State
	session session.Session // as far as it is known before the end
	mode    cue.Mode
	kept    bool // the finished session is on disk, or can't be
	failed  error

	past      bool      // it was played before this page was loaded: session says all
	aside     bool      // over, and not kept
	noted     string    // the note as the field began with it: go-app would write over what is typed
	discarded bool      // because the person said so
	unwell    feeling   // it was ended for this
	asked     time.Time // when the safety questions were answered, before it was said that it hurt
}

// open takes up the run of a routine that was left unfinished, or lays out a
// new one.
func (m *model) open(id string) *run {
	if r, ok := m.justDone(id); ok {
		return r
	}
	if left, ok := m.resumable(); ok && left.Session.Routine.ID == id {
		r := &run{state: left.State.Restored(), session: left.Session, mode: cue.Mode(left.Session.Mode)}
		r.routine = exercises.Routine{ID: id, Name: routineName(left.Session.Routine), Cues: left.State.Timeline.Routine.Cues, Steps: left.Session.Routine.Steps}
		return r
	}
	own, _ := m.catalog.Routine(id)
	plan := m.plan(own)
	return &run{
		routine: plan.Routine,
		changes: plan.Changes,
		state:   player.New(m.timeline(own), m.settings.Waits),
		session: session.Session{Routine: session.Played(plan.Routine), Easy: m.isEasyDay(id)},
		mode:    m.mode(),
	}
}

// record is the session as it would be kept at this moment.
func (r *run) record() session.Session {
	s := r.session
	if r.past {
		return s
	}
	s.Routine = session.Played(r.routine)
	s.Mode = string(r.mode)
	s.Done = session.Parts(r.state.Timeline, r.state.Did)
	s.Between = session.Between(r.state.Timeline, r.state.Did)
	s.Extended, s.Skipped = r.state.Extended, r.state.Skipped
	if r.state.Phase == player.Done {
		s.Ended = session.EndingOf(r.state.Timeline, r.state.Did, r.state.Stopped)
	}
	return s
}

// snapshot is the run as it is kept while under way.
func (r *run) snapshot() kept.Run {
	return kept.Run{Session: r.record(), State: r.state, Saved: the.moment()}
}

// begun notes when the session began, once. What was under way before is over
// by that, however this one came to begin.
func (r *run) begun() {
	if r.session.ID == "" {
		the.dropRun()
		r.session.Started = the.moment()
		r.session.Before, the.before = the.before, 0
		r.session.ID = session.NewID(r.session.Started, rand.Uint64())
	}
}

// cues are the sounds of the run, under the person's own profile if they have one.
func (r *run) cues(s Settings) []cue.Cue {
	return cue.Plan(r.state.Timeline, r.profile(s), r.state.Waits)
}

func (r *run) profile(s Settings) exercises.Profile {
	if s.Cues != "" {
		return s.Cues
	}
	return r.routine.Cues
}

// exercise is the one a segment is about; for a way the one it leads to, or
// comes from at the end.
func (r *run) exercise(s timeline.Segment) exercises.Exercise {
	if s.Kind.IsWay() && s.Step < len(r.routine.Steps) {
		return the.exercise(r.routine.Steps[s.Step].Exercise)
	}
	return the.exercise(s.Exercise)
}
