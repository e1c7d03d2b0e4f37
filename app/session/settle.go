package session

import (
	"time"

	"limber/app/timeline"
)

// Least is how much must be moved or held for a session to be kept without a
// question. A tap on Start and a change of mind is less.
const Least = 30 * time.Second

// Counts reports whether a session is kept without a question: Least was done,
// or a short routine to its end, or the person had something to say of what was
// done. Nothing moved is no session, whatever is said of it.
func (s Session) Counts() bool {
	worked := s.Worked()
	said := s.Feel != NotSaid || s.Note != "" || s.After != 0
	return worked >= Least || worked > 0 && (s.Ended == Finished || said)
}

// EndingOf says how a run that is over ended. Who skipped more than half of the
// work has stopped, even on the last segment.
func EndingOf(t timeline.Timeline, did []time.Duration, stopped bool) Ending {
	var planned, worked time.Duration
	for i, seg := range t.Segments {
		if seg.Kind == timeline.Work && i < len(did) {
			planned += seg.Length
			worked += did[i]
		}
	}
	if stopped || worked == 0 || 2*worked < planned {
		return Stopped
	}
	return Finished
}

// Settled says what becomes of the runs that were found saved.
type Settled struct {
	Resume *Run      // the one to go on with, if there is one
	Became []Session // to be kept, in place of a session with the same id
	Over   []string  // ids of the runs to be forgotten
}

// Settle sorts out the runs saved by this tab and others. Only the latest can be
// resumed, and not when something was done since. All others are over: what was
// done of them becomes a session.
func Settle(runs []Run, kept []Session, now time.Time) Settled {
	var s Settled
	var latest time.Time // when the latest session began
	known := make(map[string]Session, len(runs))
	for _, r := range runs {
		known[r.Session.ID] = Session{}
	}
	for _, k := range kept {
		if !Ahead(k.Started, now) && k.Started.After(latest) {
			latest = k.Started
		}
		if _, ok := known[k.ID]; ok {
			known[k.ID] = k
		}
	}
	for _, r := range runs {
		if known[r.Session.ID].ID == "" && r.Resumable(now) && !latest.After(r.Saved) && (s.Resume == nil || r.Saved.After(s.Resume.Saved)) {
			s.Resume = &r
		}
	}
	for _, r := range runs {
		id := r.Session.ID
		if s.Resume != nil && id == s.Resume.Session.ID {
			continue
		}
		s.Over = append(s.Over, id)
		was := known[id]
		if v, ok := r.Abandoned(); ok && (was.ID == "" || r.goesOn(was)) {
			s.Became = append(s.Became, v.answered(was))
		}
	}
	return s
}

// goesOn reports whether the run was played on after a session had come of it,
// as another tab may.
func (r Run) goesOn(was Session) bool {
	return was.Ended == Stopped && r.Session.Worked() > was.Worked()
}

// answered returns the session with what the person had said of it before.
func (s Session) answered(was Session) Session {
	if was.ID != "" {
		s.Before, s.After, s.Feel, s.Hurt, s.Note = was.Before, was.After, was.Feel, was.Hurt, was.Note
	}
	return s
}
