package exercises

import "time"

// Routine is an ordered list of steps with a purpose.
type Routine struct {
	ID      string
	Name    string
	Was     []string // ids it had before
	Purpose string   // in one line
	Cues    Profile
	Roles   []Role // what Limber itself offers it for
	Bed     bool   // done in bed: one lies there before it and after it
	Silent  bool   // for where others listen: no sound and no buzz, unless somebody asks for one while it plays
	Steps   []Step
}

// Step is one exercise of a routine.
type Step struct {
	Exercise string        // its id
	Dose     Dose          // zero fields mean the exercise's own
	Rest     time.Duration // after the step

	First Side   // the side that begins; none: the one whose turn it is
	Note  string // what somebody wants to be told of it here
}

// Profile says how much a routine sounds.
type Profile string

const (
	Soft   Profile = "soft"   // starts, beats, changes and ends; what is new is taught as in the others
	Spoken Profile = "spoken" // and half-way, and a count into the work
	Full   Profile = "full"   // and a count of the last three seconds of a hold
)

// Profiles lists every profile.
var Profiles = []Profile{Soft, Spoken, Full}
