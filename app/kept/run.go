package kept

import (
	"time"

	"limber/app/player"
	"limber/app/session"
)

// Run is a session under way, saved often so that a reload, a crash or a dead
// battery costs seconds at most.
type Run struct {
	Session session.Session // as it would be kept if it ended at this moment
	State   player.State    // without segments it can't be gone on with
	Saved   time.Time       // when that was
}

// RunLasts is how long an unfinished run can be resumed.
const RunLasts = 24 * time.Hour

// Resumable reports whether the run can still be picked up where it was left.
func (r Run) Resumable(now time.Time) bool {
	return r.Session.Ended == session.Unfinished && now.Sub(r.Saved) < RunLasts
}

// Abandoned returns the session the run has become once it can't be resumed: a
// stopped one that keeps what was done. There is none if that does not count.
func (r Run) Abandoned() (session.Session, bool) {
	s := r.Session
	s.Ended = session.Stopped
	return s, s.Counts()
}
