package run

import (
	"slices"
	"time"

	"limber/app/kept"
	"limber/app/player"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// Record is the session as it would be kept at this moment.
func (r Run) Record() session.Session {
	s := r.Session
	if r.Past {
		return s
	}
	s.Routine = session.Played(r.Routine)
	s.Mode = string(r.Mode)
	s.Done = session.Parts(r.Player.Timeline, r.Player.Did)
	s.Ways = r.Player.Ways
	s.Between = session.Between(r.Player.Timeline, r.Player.Did)
	s.Extended, s.Skipped = r.Player.Extended, r.Player.Skipped
	if r.Player.Phase == player.Done {
		s.Ended = session.EndingOf(r.Player.Timeline, r.Player.Did, r.Player.Stopped)
	}
	return s
}

// Snapshot is the run as it is kept while under way.
func (r Run) Snapshot(at time.Time) kept.Run {
	return kept.Run{Session: r.Record(), State: r.Player, Saved: at}
}

// CanGoOn reports whether a run that was left can be gone on with: nothing that
// is still to come of it is gone from Limber, or waits now. What was merely left
// out since is done once more.
func CanGoOn(left kept.Run, c *exercises.Catalog, l exercises.Limits) bool {
	if len(left.State.Timeline.Segments) == 0 || left.State.Phase == player.Done {
		return false
	}
	for _, seg := range left.State.Timeline.Segments {
		if seg.Kind != timeline.Work || seg.End() <= left.State.Position {
			continue
		}
		e, known := c.Exercise(seg.Exercise)
		waits := slices.ContainsFunc(l.Against(e), func(o exercises.Objection) bool { return o.Reason != exercises.ForChoice })
		if !known || waits {
			return false
		}
	}
	return true
}

// begin notes when the session began, once. What was under way before is over by
// that, however this one came to begin.
func (u *update) begin() {
	if u.Session.ID != "" {
		return
	}
	u.effect(Begun{})
	u.Session.Started, u.Session.Before = u.world.Moment, u.world.Before
	u.Session.ID = session.NewID(u.Session.Started, u.world.Random)
}

// SaveEvery is how often a run that plays is kept. One that a crash or a dead
// battery ends loses five seconds at most: this, and one write.
const SaveEvery = 4 * time.Second

// save keeps the run under way.
func (u *update) save() {
	u.saved = u.world.Clocks.Mono
	u.effect(Save{u.Snapshot(u.world.Moment)})
}

// finish keeps the session before its end is shown. Next to nothing is not kept,
// unless the person says so.
func (u *update) finish() {
	u.begin()
	record := u.Record()
	if !record.Counts() {
		u.Kept, u.Aside = true, true
		u.effect(Clear{record.ID}, Announce{What: NothingKept})
		return
	}
	u.effect(Moved{}, Tab{record.ID}, Keep{record})
}

// wrote follows what became of keeping the session.
func (u *update) wrote(failed error) {
	if u.Kept {
		return // what was said since
	}
	u.Kept, u.Failed = true, failed
	u.effect(Persist{}, Announce{What: AllKept})
	if failed == nil && !u.Player.Stopped && !u.mute() {
		u.effect(Say{What: AllKept})
	}
}

// keepAgain keeps the session with what was said since.
func (u *update) keepAgain() {
	u.Unkept = false
	if !u.Aside {
		u.effect(Keep{u.Record()})
	}
}
