package exercises

import "time"

// Routine is an ordered list of steps with a purpose.
type Routine struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`
	Was     []string `json:"was,omitempty"` // ids it had before
	Purpose string   `json:"purpose"`       // in one line
	Cues    Profile  `json:"cues"`
	Roles   []Role   `json:"roles,omitempty"` // what Limber itself offers it for
	Bed     bool     `json:"bed,omitempty"`   // done in bed: one lies there before it and after it
	Steps   []Step   `json:"steps"`
}

// Step is one exercise of a routine.
type Step struct {
	Exercise string        `json:"exercise"`       // its id
	Dose     Dose          `json:"dose"`           // zero fields mean the exercise's own
	Rest     time.Duration `json:"rest,omitempty"` // after the step

	First Side   `json:"first,omitempty"` // the side that begins; none: the one whose turn it is
	Note  string `json:"note,omitempty"`  // what somebody wants to be told of it here
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
