// Package reminder says when to get up and move: every so often while somebody
// sits at a desk with the page open, not while they are in a meeting, and once,
// without nagging. It is pure, in the player's manner: events in, effects out,
// time is an argument.
package reminder

import "time"

// State is what is known about one sitting.
type State struct {
	Every time.Duration // how long to sit before being reminded; 0 means never
	Since time.Time     // when the sitting began
	Quiet time.Time     // nothing before this moment
	Seen  time.Time     // the last moment an event came
	Shown bool          // the reminder is up and nobody has answered it
}

// Choices are the lengths of sitting to choose from.
var Choices = []time.Duration{30 * time.Minute, 45 * time.Minute, 60 * time.Minute}

const (
	Snooze  = 10 * time.Minute // what "Later" puts a reminder off by
	Meeting = time.Hour        // how long "In a meeting" is quiet, unless it is over sooner

	// away is a gap between events after which nobody has been sitting here:
	// the computer slept. Hidden pages still tick once a minute.
	away = 5 * time.Minute
)

// Due is the moment of the next reminder, zero when there will be none.
func (s State) Due() time.Time {
	if s.Every == 0 {
		return time.Time{}
	}
	due := s.Since.Add(s.Every)
	if s.Quiet.After(due) {
		return s.Quiet
	}
	return due
}

// IsQuiet reports whether reminders are held back at now.
func (s State) IsQuiet(now time.Time) bool { return s.Every > 0 && now.Before(s.Quiet) }
