// Package maker makes a routine for one person out of what they wish now: how
// long, where it is tight, where they can be, what is at hand. It scores every
// exercise that nothing speaks against, takes the best one after the other while
// they fit the time, and puts them in order. The same wish, person and seed make
// the same routine. It is pure.
package maker

import (
	"slices"
	"time"

	"limber/app/person"
	"limber/app/session"
	"limber/exercises"
)

// Wish is what somebody wants now.
type Wish struct {
	Minutes   int
	Places    []exercises.Place    // where it is tight; none: all over
	Positions []exercises.Position // that are possible now
	Bed       bool                 // all of it lying in bed, whatever the positions
	Has       []exercises.Need     // at hand
	Unseen    bool                 // small moves in a chair, as in company or on camera
	Early     bool                 // up for less than an hour
	Stiff     session.Stiffness    // now, if it was said

	Keep []string // ids of exercises that stay, from a routine made before
	Not  []string // and of those that don't come
}

// Usual is the wish of a person who has said nothing yet: a few minutes, wherever
// their body can go, with all that Limber uses at hand.
func Usual(p person.Person) Wish {
	l := p.Limits()
	w := Wish{Minutes: 5, Has: slices.Clone(exercises.AllNeeds), Early: p.Now.Hour() >= 4 && p.Now.Hour() < 9}
	for _, at := range exercises.Positions {
		if !(l.NoFloor && at.OnFloor()) && !(l.NoKneeling && at.OverKnees()) {
			w.Positions = append(w.Positions, at)
		}
	}
	return w
}

// Least and Most are the minutes that can be wished.
const Least, Most = 2, 30

// Near is how far a routine may be from the time that was wished.
const Near = 20 * time.Second

// veryStiff is the stiffness from which a routine is gentle.
const veryStiff = 7

func (w Wish) gently() bool {
	n, said := w.Stiff.Number()
	return said && n >= veryStiff
}

func (w Wish) length() time.Duration { return time.Duration(w.Minutes) * time.Minute }

// suits reports whether an exercise is what was wished, needs aside.
func (w Wish) suits(e exercises.Exercise, strong bool) bool {
	lying := e.Position.Lying()
	switch {
	case slices.Contains(w.Not, e.ID):
	case w.Bed && !lying || !w.Bed && !slices.Contains(w.Positions, e.Position):
	case w.Unseen && (e.Position != exercises.Seated || e.Family != exercises.Neck && e.Family != exercises.Breathe):
	case w.Early && bendsDeep(e):
	case (w.gently() || w.Early) && strong:
	default:
		return true
	}
	return false
}

// serves reports whether a move is for a place that was wished for.
func (w Wish) serves(x *move) bool {
	return slices.ContainsFunc(x.Places, func(at exercises.Place) bool { return slices.Contains(w.Places, at) })
}

// asks reports whether a routine should have some of a direction. Who is tight
// elsewhere has no need of moves for the neck.
func (w Wish) asks(d exercises.Direction) bool {
	return d != exercises.OfNeck || len(w.Places) == 0 || slices.Contains(w.Places, exercises.AtNeck) || slices.Contains(w.Places, exercises.AtUpperBack)
}

// bendsDeep reports whether an exercise bends the back or the hips far forward:
// into a hold, or with the weight of the trunk. Within an hour of getting up the
// discs are full, and that is left for later.
func bendsDeep(e exercises.Exercise) bool {
	return slices.Contains(e.Directions, exercises.Forward) && (e.Kind == exercises.Hold || e.Position == exercises.Standing)
}

// has reports whether all of some things are at hand.
func (w Wish) has(things []exercises.Need) bool {
	return !slices.ContainsFunc(things, func(n exercises.Need) bool {
		return !slices.Contains(w.Has, n) && !(w.Bed && n == exercises.Bed)
	})
}
