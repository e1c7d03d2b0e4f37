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
	k.Sessions = until(k.Sessions, now, func(s session.Session) time.Time { return s.Started })
	k.CheckIns = until(k.CheckIns, now, func(c session.CheckIn) time.Time { return c.At })
	k.Activities = until(k.Activities, now, func(a session.Activity) time.Time { return a.At })
	k.Scores = until(k.Scores, now, func(x session.Score) time.Time { return x.At })
	return k
}

// until is what of records by time is not dated ahead. It is asked for often, and
// ten years are no more work for it than a day.
func until[T any](all []T, now time.Time, at func(T) time.Time) []T {
	n := len(all)
	for n > 0 && session.Ahead(at(all[n-1]), now) {
		n--
	}
	return all[:n:n]
}

// Since is what was kept from a day on.
func (k All) Since(first session.Day) All {
	k.Sessions = since(k.Sessions, first, func(s session.Session) time.Time { return s.Started })
	k.CheckIns = since(k.CheckIns, first, func(c session.CheckIn) time.Time { return c.At })
	k.Activities = since(k.Activities, first, func(a session.Activity) time.Time { return a.At })
	k.Scores = since(k.Scores, first, func(x session.Score) time.Time { return x.At })
	return k
}

// since is what of records is of a day or later. By the clocks of where they were
// made, days are not always in the order of time.
func since[T any](all []T, first session.Day, at func(T) time.Time) []T {
	return slices.DeleteFunc(slices.Clone(all), func(x T) bool { return session.DayOf(at(x)) < first })
}
