package session

import (
	"time"

	"limber/exercises"
)

// Choices are what a person told Limber about themselves and how they want
// their routines.
type Choices struct {
	Asked      time.Time // when the safety questions were answered; zero: not yet
	Conditions []exercises.Condition
	Limits     []Limit
	LeftOut    []string                  // exercises to leave out, by id
	Starred    []string                  // what comes first in a list: "exercises/bridge", "routines/morning"
	Doses      map[string]exercises.Dose // own doses, by exercise
	Target     Target
	Exported   time.Time                         // when the last backup was made
	Cleared    map[exercises.Condition]time.Time // when somebody was told that exercise is fine with a condition
	NotYet     map[string]time.Time              // when somebody refused last to do more of an exercise, by its id
}

// Limit is a place the body can't go.
type Limit = exercises.Limit

const (
	NoFloor    = exercises.NoFloor
	NoKneeling = exercises.NoKneeling
)

// Limits lists every limit.
var Limits = exercises.AllLimits

// Target is how much a person means to do in a week: Time on each of Days days.
// Without a Time, any session makes a day count.
type Target struct {
	Time time.Duration
	Days int
}

// DefaultTarget follows the American College of Sports Medicine: two or three
// days a week at least. It asks for no minutes: Limber suggests a short routine
// first, and whoever does what it suggests must be able to reach the target.
var DefaultTarget = Target{Days: 3}

// WeekTarget is the person's own target, or the default while there is none.
func (c Choices) WeekTarget() Target {
	if c.Target == (Target{}) {
		return DefaultTarget
	}
	return c.Target
}
