package session

import (
	"slices"
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
	Doses      map[string]exercises.Dose // own doses, by exercise
	Target     Target
	Exported   time.Time // when the last backup was made
}

// Limit is a place the body can't go.
type Limit string

const (
	NoFloor    Limit = "no-floor"    // can't get down to the floor and up again
	NoKneeling Limit = "no-kneeling" // can't kneel
)

// Limits lists every limit.
var Limits = []Limit{NoFloor, NoKneeling}

// Words names the limit in plain words.
func (l Limit) Words() string {
	if l == NoFloor {
		return "getting down to the floor"
	}
	return "kneeling"
}

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

// Suits reports whether nothing the person said speaks against the exercise.
func (c Choices) Suits(e exercises.Exercise) bool {
	return !slices.Contains(c.LeftOut, e.ID) &&
		!(e.Position.OnFloor() && slices.Contains(c.Limits, NoFloor)) &&
		!(e.Position == exercises.AllFours && slices.Contains(c.Limits, NoKneeling)) &&
		!e.Asks(c.Conditions)
}

// Dose is the person's own dose of the exercise, filled up with its default.
func (c Choices) Dose(e exercises.Exercise) exercises.Dose {
	return c.Doses[e.ID].Or(e.Dose)
}
