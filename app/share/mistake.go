package share

import (
	"strconv"

	"limber/app/mine"
)

// Mistake is what is wrong with a link. Its sentence is for whoever shows it.
type Mistake struct {
	Kind     Wrong
	Step     int       // from 1; 0 where it is all of it
	Exercise string    // the id that stands there
	Part     mine.Part // of the dose
	Is       string    // what stands there
}

// Wrong is a kind of mistake.
type Wrong string

const (
	NoLink     Wrong = "no-link"    // there is no routine in it
	MadeLater  Wrong = "made-later" // a later Limber wrote it
	Damaged    Wrong = "damaged"    // a piece is missing, or something was changed
	TooLong    Wrong = "too-long"
	Empty      Wrong = "empty"    // it has no steps
	TooMany    Wrong = "too-many" // more steps than a routine holds
	Unknown    Wrong = "unknown"  // an exercise that this Limber does not have
	OutOfRange Wrong = "range"    // an amount that may be asked of nobody
)

// Wrongs lists every kind.
var Wrongs = []Wrong{NoLink, MadeLater, Damaged, TooLong, Empty, TooMany, Unknown, OutOfRange}

// Error writes a mistake for those who read a terminal: "step 3: range hold 500".
func (m Mistake) Error() string {
	text := string(m.Kind)
	for _, more := range []string{m.Exercise, string(m.Part), m.Is} {
		if more != "" {
			text += " " + more
		}
	}
	if m.Step > 0 {
		text = "step " + strconv.Itoa(m.Step) + ": " + text
	}
	return text
}
