// Package cue says what is heard when, and how it sounds: a plan of cues for a
// timeline, and a table of soft notes for each kind of cue. It is pure; the
// notes become samples here, so that a cue sounds the same wherever it is played.
package cue

import "time"

// Kind is one of the sounds that can be told apart with eyes closed.
type Kind string

const (
	Ready  Kind = "ready"  // a new move comes: get into position
	Start  Kind = "start"  // the work begins
	In     Kind = "in"     // a beat: breathe in, lower, come back
	Out    Kind = "out"    // a beat: breathe out, lift, go there
	Half   Kind = "half"   // half of a hold is over
	Last   Kind = "last"   // one of the last three seconds
	Change Kind = "change" // change sides
	Rest   Kind = "rest"   // rest
	Done   Kind = "done"   // the routine is over
)

// Kinds lists every kind, in the order "Test my sound" plays them.
var Kinds = []Kind{Ready, Start, In, Out, Half, Last, Change, Rest, Done}

// Cue is one sound at one moment.
type Cue struct {
	At   time.Duration // from the start of the routine
	Kind Kind
}
