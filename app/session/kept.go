package session

import (
	"cmp"
	"sort"
	"time"
)

// Kept is everything a device keeps.
type Kept struct {
	Sessions   []Session // by start
	CheckIns   []CheckIn // by time
	Activities []Activity
	Choices    Choices
	Settings   map[string]string // sound, pace, theme, text: names and values are the settings page's own
	Aside      []Aside
}

// Aside is a record that could not be read. It is kept as it was and goes into
// the backup, so that whoever can read it still may.
type Aside struct {
	Key  string // where it was: "sessions/20261122T072350-…"
	Why  string
	Text string
}

// Sort puts the records in order of time; ids decide between equals, so that
// the order never depends on where the records came from. The sort that takes
// any slice is used throughout: each generic one costs the download 3 kB.
func (k *Kept) Sort() {
	sort.Slice(k.Sessions, func(i, j int) bool {
		a, b := &k.Sessions[i], &k.Sessions[j]
		return cmp.Or(a.Started.Compare(b.Started), cmp.Compare(a.ID, b.ID)) < 0
	})
	sort.Slice(k.CheckIns, func(i, j int) bool {
		a, b := k.CheckIns[i], k.CheckIns[j]
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.ID, b.ID)) < 0
	})
	sort.Slice(k.Activities, func(i, j int) bool {
		a, b := k.Activities[i], k.Activities[j]
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.ID, b.ID)) < 0
	})
	sort.Slice(k.Aside, func(i, j int) bool { return k.Aside[i].Key < k.Aside[j].Key })
}

// BackupDue reports whether something was kept since a backup that is over a
// month old, or for over a month without any.
func (k Kept) BackupDue(now time.Time) bool {
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
