package maker

import (
	"time"

	"limber/exercises"
)

// Made is a routine that was made, or why there is none.
type Made struct {
	Routine exercises.Routine // without id and name; without steps when there is none
	Reasons []Reason          // of its steps
	Why     Why
	Length  time.Duration // of the routine, or the one that Why speaks of
}

// Why says why there is no routine.
type Why string

const (
	Suits   Why = ""        // there is one
	Nothing Why = "nothing" // no exercise fits the person and the wish
	Longer  Why = "longer"  // none is so short: Length is the shortest
	Shorter Why = "shorter" // what fits is over before: Length is how long it lasts
)

// Reason says why an exercise is in a routine. Every one is true of what it names.
type Reason struct {
	Kind      Kind
	Place     exercises.Place
	Direction exercises.Direction
	Position  exercises.Position
	N, Of     int
}

// Kind is what a reason speaks of.
type Kind string

const (
	ForPlace  Kind = "place"  // it serves Place, which was wished for
	ForStar   Kind = "star"   // it is a favourite
	ForThin   Kind = "thin"   // of the Of minutes of moves in the last seven days, N went in Direction
	ForLooser Kind = "looser" // after N of the last Of sessions with it that were answered, the back felt looser
	ForLong   Kind = "long"   // it was done last N days ago
	ForCalm   Kind = "calm"   // it is breathing, and the back is as stiff as N
	Brings    Kind = "brings" // no exercise before it goes in Direction
	Opens     Kind = "opens"  // it moves gently before others in its position are held
	AlsoFor   Kind = "also"   // it serves Place, which was not wished for
	Stays     Kind = "stays"  // the exercise before is in the same Position
	ForNew    Kind = "new"    // it was never done, and others were
	Begins    Kind = "begins" // it is first, and no hold
	Fits      Kind = "fits"   // it may be done, and the time is right
)
