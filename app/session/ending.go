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
