package timeline

import (
	"slices"
	"strings"
	"time"

	"limber/exercises"
)

// Ready times, by what the body has to do.
const (
	firstReady   = 15 * time.Second // the phone goes down, the person comes to the mat
	sameReady    = 8 * time.Second
	changeSides  = 8 * time.Second
	seatReady    = 10 * time.Second // between sitting and standing
	turnReady    = 12 * time.Second // between knees, hands and knees, back and side
	floorReady   = 25 * time.Second // to the floor or up from it, where no way is taught
	otherThing   = 6 * time.Second  // more of it, to come to another wall, counter or chair
	otherRoom    = 20 * time.Second // more of it, to come to one from the bed: the kitchen's may be the nearest
	settling     = 4 * time.Second  // more of it, from the knees onto the back, which is said
	sittingUp    = 6 * time.Second  // more of it, from lying up to sitting, which is said
	outLeast     = 6 * time.Second  // more of it, to come out of what was before where that needs saying
	longestReady = 45 * time.Second
	wordsASecond = 2 // spoken calmly

	// Familiar is how often an exercise has to be done, or a way gone, before it
	// needs no more telling.
	Familiar = 3
)

// Pace scales the time to get ready and to change sides, never the work.
type Pace string

const (
	Brisk     Pace = "brisk"
	Normal    Pace = ""
	Unhurried Pace = "unhurried"
)

func (p Pace) paced(d time.Duration) time.Duration {
	switch p {
	case Brisk:
		d = d * 3 / 4
	case Unhurried:
		d = d * 3 / 2
	}
	return d.Round(time.Second)
}

// moving is the time a body takes from one position to another.
func moving(from, to exercises.Position) time.Duration {
	switch {
	case from == "":
		return firstReady
	case from == to:
		return sameReady
	case from.OnFloor() != to.OnFloor():
		return floorReady
	case from.OnFloor():
		return turnReady
	}
	return seatReady
}

// Settles reports whether it is said, besides the steps, how to come from one
// position into another: from the knees, or from sitting, onto the back.
func Settles(from, to exercises.Position) bool {
	return from.OverKnees() && to == exercises.OnBack
}

// SitsUp reports the same of coming up from lying, where a back that curls up could
// be hurt, and a head grow dizzy.
func SitsUp(from, to exercises.Position) bool {
	return from.Lying() && to == exercises.FloorSitting
}

// Walks reports whether it is said, besides the steps, that there is time to
// come to what an exercise needs: from a bed, when a way up led off it.
func Walks(way exercises.Way, to exercises.Exercise) bool {
	elsewhere := func(n exercises.Need) bool { return n != exercises.Mat && n != exercises.Bed }
	return !way.Down() && slices.Contains(way.Needs, exercises.Bed) && slices.ContainsFunc(to.Needs, elsewhere)
}

// leaving is the time to come out of an exercise whose way out is said.
func leaving(e exercises.Exercise) time.Duration {
	if e.Out == "" {
		return 0
	}
	return max(saying(e.Out), outLeast)
}

// telling is the time it takes to say calmly what comes, or to read it: the
// exercise, its steps, and which side is first.
func (l *layout) telling(e exercises.Exercise) time.Duration {
	said := words(l.catalog.Voice.Next) + words(e.Name) + words(e.Left)
	for _, s := range e.Steps {
		said += words(s)
	}
	if e.Left != "" {
		said += words(l.catalog.Voice.First)
	}
	return min(sayingWords(said), longestReady)
}

// saying is the time it takes to say a text calmly.
func saying(s string) time.Duration { return sayingWords(words(s)) }

func sayingWords(n int) time.Duration {
	return (time.Duration(n) * time.Second / wordsASecond).Round(time.Second)
}

// words is how many words a text has: in whichever language it is, they are parted
// by spaces.
func words(s string) (n int) {
	for range strings.FieldsSeq(s) {
		n++
	}
	return n
}
