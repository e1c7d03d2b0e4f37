package exercises

import (
	"slices"
	"time"
)

// Exercise is one stretch or movement and how it is taught.
type Exercise struct {
	ID       string
	Name     string
	Also     []string // other names people know it by
	Was      []string // ids it had before
	Kind     Kind
	Sides    Sides
	Left     string // the exercise's own words for its left side: "left foot back"
	Right    string // and for its right
	Across   bool   // what it pulls is on the other side than the one it names: knees to the left pull on the right
	Mirror   bool   // its figure faces the viewer, left and right as in a mirror
	Family   Family
	Position Position

	Change time.Duration // to the other side, where that takes longer than a moment
	Out    string        // the way out of it, said as it ends, where that needs saying

	Directions []Direction // where it takes the body; none for the breath

	Needs  []Need
	Helps  []Need   // what makes it easier; it goes without
	Areas  []string // what it moves or stretches: "lower back"
	Places []Place  // where somebody may be tight whom it serves
	Dose   Dose
	Beats  []Beat // the parts of one rep or breath cycle, in order; none for holds

	Steps   []string // three to six sentences to follow with eyes closed
	Feel    string
	Avoid   []string    // common mistakes
	Stop    string      // when to stop
	Ask     []Condition // conditions to ask a clinician about first
	How     How         // with some conditions it is done in another way, and need not wait
	Ease    string      // gentler, in the same position, with nothing new needed
	Instead Instead     // what may stand for it
	Sources []Source
	Pose    string // the figure in one sentence, for those who don't see it
}

// How says in a sentence how an exercise is done with a condition.
type How map[Condition]string

// Source says where a fact was read.
type Source struct {
	Title string
	URL   string
}

// Once returns sources without those that stand before already.
func Once(all []Source) (once []Source) {
	for _, s := range all {
		if !slices.Contains(once, s) {
			once = append(once, s)
		}
	}
	return once
}

// Words returns the exercise's own words for a side, empty for no side.
func (e Exercise) Words(s Side) string {
	switch s {
	case Left:
		return e.Left
	case Right:
		return e.Right
	}
	return ""
}

// Cycle is the length of one rep or breath cycle on one side; 0 for holds.
func (e Exercise) Cycle() time.Duration {
	var d time.Duration
	for _, b := range e.Beats {
		d += b.Length
	}
	return d
}

// Asks reports whether any of the conditions calls for a clinician's word
// before this exercise.
func (e Exercise) Asks(conditions []Condition) bool {
	for _, a := range e.Ask {
		for _, c := range conditions {
			if a == c {
				return true
			}
		}
	}
	return false
}

// Kind says how an exercise fills its time.
type Kind string

const (
	Hold   Kind = "hold"   // stay in the stretch
	Reps   Kind = "reps"   // move slowly, counted
	Breath Kind = "breath" // move with the breath, counted in breath cycles
)

// Kinds lists every kind.
var Kinds = []Kind{Hold, Reps, Breath}

// Beat is one part of a rep or a breath cycle.
type Beat struct {
	Name   string        // what to do, shown and said: "Lift", "Breathe out, round"
	Length time.Duration // how long it takes
	Tone   Tone          // what is heard as it begins
}

// Tone is the sound that opens a beat.
type Tone string

const (
	NoTone  Tone = ""    // silence: the beat goes on from the one before
	ToneIn  Tone = "in"  // breathing in, lowering, coming back
	ToneOut Tone = "out" // breathing out, lifting, going there
)

// Dose is how much of an exercise to do, for each side where there are sides.
type Dose struct {
	Hold  time.Duration // holds only
	Count int           // reps or breath cycles
	Build int           // the count to build up to over weeks; 0 when there is nothing to build
	Sets  int           // how often the whole is done; 0 means once
	Rest  time.Duration // between sets
}

// Or fills what d leaves out from the exercise's own dose.
func (d Dose) Or(own Dose) Dose {
	if d.Hold == 0 {
		d.Hold = own.Hold
	}
	if d.Count == 0 {
		d.Count = own.Count
	}
	if d.Sets == 0 {
		d.Sets = max(own.Sets, 1)
	}
	if d.Rest == 0 {
		d.Rest = own.Rest
	}
	if d.Build == 0 {
		d.Build = own.Build
	}
	return d
}
