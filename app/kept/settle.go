package kept

import (
	"time"

	"limber/app/session"
)

// Settled says what becomes of the runs that were found saved.
type Settled struct {
	Resume *Run              // the one to go on with, if there is one
	Became []session.Session // to be kept, in place of a session with the same id
	Over   []string          // ids of the runs to be forgotten
}

// Settle sorts out the runs saved by this tab and others. Only the latest can be
// resumed, and not when something was done since. All others are over: what was
// done of them becomes a session.
func Settle(runs []Run, kept []session.Session, now time.Time) Settled {
	var s Settled
	var latest time.Time // when the latest session began
	known := make(map[string]session.Session, len(runs))
	for _, r := range runs {
		known[r.Session.ID] = session.Session{}
	}
	for _, k := range kept {
		if !session.Ahead(k.Started, now) && k.Started.After(latest) {
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
			s.Became = append(s.Became, answered(v, was))
		}
	}
	return s
}

// goesOn reports whether the run was played on after a session had come of it,
// as another tab may.
func (r Run) goesOn(was session.Session) bool {
	return was.Ended == session.Stopped && r.Session.Worked() > was.Worked()
}

// answered returns a session with what the person had said of it before.
func answered(s, was session.Session) session.Session {
	if was.ID != "" {
		s.Before, s.After, s.Feel, s.Hurt, s.Note = was.Before, was.After, was.Feel, was.Hurt, was.Note
	}
	return s
}
