// Package kept is everything a device keeps: how each record is written and
// read, in this version and in every one before; the one file that carries all
// of it to another device; and what is written when. It is pure: the time is an
// argument, and the disk is the work of app/browser.
package kept

import (
	"slices"
	"time"

	"limber/app/mine"
	"limber/app/session"
)

// Kept is everything a device keeps.
type All struct {
	Sessions   []session.Session // by start
	CheckIns   []session.CheckIn // by time
	Activities []session.Activity
	Choices    session.Choices
	Settings   map[string]string // sound, pace, theme, text: names and values are the settings page's own
	Aside      []Aside
	Runs       []Run           // left unfinished: of this device, and in no backup
	Routines   []mine.Routine  // the person's own, by when they were made
	Scores     []session.Score // by time
}

// Aside is a record that could not be read. It is kept as it was and goes into
// the backup, so that whoever can read it still may.
type Aside struct {
	Key  string // where it was: "sessions/20261122T072350-…"
	Why  string
	Text string
}

// Sort puts the records in order of time; ids decide between equals, so that
// the order never depends on where the records came from.
func (k *All) Sort() {
	for _, kd := range kinds {
		kd.sort(k)
	}
}

// Routine is the person's own routine of an id, and whether there is one.
func (k All) Routine(id string) (mine.Routine, bool) {
	for _, r := range k.Routines {
		if r.ID == id {
			return r, true
		}
	}
	return mine.Routine{}, false
}

// BackupDue reports whether something was kept since a backup that is over a
// month old, or for over a month without any.
func (k All) BackupDue(now time.Time) bool {
	k = k.Until(now)
	if len(k.Sessions) == 0 {
		return false
	}
	last := k.Choices.Exported
	if last.IsZero() {
		return now.Sub(k.Sessions[0].Started) > month
	}
	return now.Sub(last) > month && k.Sessions[len(k.Sessions)-1].Started.After(last)
}

const month = 31 * 24 * time.Hour

// Until is what was kept up to now, without what is dated ahead. That stays kept
// and is shown, but counts in no sum.
func (k All) Until(now time.Time) All {
	if !k.endsAhead(now) {
		return k
	}
	return k.without(func(at time.Time) bool { return session.Ahead(at, now) })
}

// endsAhead reports whether anything is dated ahead, which stands last then. It is
// asked for often, and ten years are no more work than a day.
func (k *All) endsAhead(now time.Time) bool {
	var last [4]time.Time
	if n := len(k.Sessions); n > 0 {
		last[0] = k.Sessions[n-1].Started
	}
	if n := len(k.CheckIns); n > 0 {
		last[1] = k.CheckIns[n-1].At
	}
	if n := len(k.Activities); n > 0 {
		last[2] = k.Activities[n-1].At
	}
	if n := len(k.Scores); n > 0 {
		last[3] = k.Scores[n-1].At
	}
	for _, at := range last {
		if session.Ahead(at, now) {
			return true
		}
	}
	return false
}

// Since is what was kept from a day on.
func (k All) Since(first session.Day) All {
	return k.without(func(at time.Time) bool { return session.DayOf(at) < first })
}

// without leaves out what was done at some times.
func (k All) without(out func(at time.Time) bool) All {
	if s := func(s session.Session) bool { return out(s.Started) }; slices.ContainsFunc(k.Sessions, s) {
		k.Sessions = slices.DeleteFunc(slices.Clone(k.Sessions), s)
	}
	if c := func(c session.CheckIn) bool { return out(c.At) }; slices.ContainsFunc(k.CheckIns, c) {
		k.CheckIns = slices.DeleteFunc(slices.Clone(k.CheckIns), c)
	}
	if a := func(a session.Activity) bool { return out(a.At) }; slices.ContainsFunc(k.Activities, a) {
		k.Activities = slices.DeleteFunc(slices.Clone(k.Activities), a)
	}
	if x := func(s session.Score) bool { return out(s.At) }; slices.ContainsFunc(k.Scores, x) {
		k.Scores = slices.DeleteFunc(slices.Clone(k.Scores), x)
	}
	return k
}
