package session

import (
	"cmp"
	"slices"
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
// the order never depends on where the records came from.
func (k *Kept) Sort() {
	slices.SortFunc(k.Sessions, func(a, b Session) int {
		return cmp.Or(a.Started.Compare(b.Started), cmp.Compare(a.ID, b.ID))
	})
	slices.SortFunc(k.CheckIns, func(a, b CheckIn) int {
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.ID, b.ID))
	})
	slices.SortFunc(k.Activities, func(a, b Activity) int {
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.ID, b.ID))
	})
	slices.SortFunc(k.Aside, func(a, b Aside) int { return cmp.Compare(a.Key, b.Key) })
}

// BackupDue reports whether something was kept since a backup that is over a
// month old, or for over a month without any.
func (k Kept) BackupDue(now time.Time) bool {
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
