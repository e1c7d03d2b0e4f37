package person

import (
	"slices"

	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// Swap is a move of a routine in whose place another of its family stands for a
// week.
type Swap struct{ Out, In string } // ids of exercises; empty: none

// A routine is known once it was done so often in the last weeks, and what was not
// done in them was not done for long. What is done in the week itself changes
// nothing of it: the same move stands there until Sunday.
const (
	knownAfter = 3
	forLong    = 21 // days before the week
)

// swap lets one move of a routine of Limber's that this person knows make room for
// one of its family that was not done for long. Nothing is swapped on an easy day,
// while a move rests that hurt, or after a session after which something was wrong.
func (p Person) swap(plan *Plan, of exercises.Routine, l exercises.Limits) {
	ours := func(r exercises.Routine) bool { return r.ID == of.ID }
	if p.Now.IsZero() || p.Settings.NoSwaps || l.Easier || len(l.Resting) > 0 || plan.Waits || !slices.ContainsFunc(p.Catalog.Routines, ours) {
		return
	}
	week := p.Today().Monday()
	times, done := p.before(week, of.ID)
	if times < knownAfter || !p.Climbed().well {
		return
	}
	var swaps []Swap
	needs := p.Catalog.Needs(plan.Routine)
	for i, s := range plan.Routine.Steps {
		if i == 0 || !p.mayGo(s.Exercise, *plan) { // what it begins with warms up for the rest
			continue
		}
		e := p.Exercise(s.Exercise)
		for _, x := range p.Catalog.Exercises {
			if !done[x.ID] && l.Allow(x) && p.standsFor(x, e, plan.Routine, needs) {
				swaps = append(swaps, Swap{s.Exercise, x.ID})
			}
		}
	}
	if len(swaps) == 0 {
		return
	}
	plan.Swap = swaps[int(week/7)%len(swaps)]
	for i, s := range plan.Routine.Steps {
		if s.Exercise == plan.Swap.Out {
			plan.Routine.Steps[i] = p.Catalog.Eased(exercises.Step{Exercise: plan.Swap.In, Rest: s.Rest}, l)
		}
	}
}

// before is how often a routine was done in the weeks before one, and which
// exercises were done in them.
func (p Person) before(week session.Day, routine string) (times int, done map[string]bool) {
	done = map[string]bool{}
	for _, s := range slices.Backward(p.Counted().Sessions) {
		day := s.Day()
		if day < week-forLong {
			break
		}
		if day >= week {
			continue
		}
		if s.Routine.ID == routine {
			times++
		}
		for _, d := range s.Done {
			done[d.Exercise] = true
		}
	}
	return times, done
}

// mayGo reports whether a move of a routine may make room: no favourite, none of
// which this person set how much they do, and none that stands for another already
// or comes twice.
func (p Person) mayGo(id string, plan Plan) bool {
	_, own := p.Kept.Choices.Doses[id]
	n := 0
	for _, s := range plan.Routine.Steps {
		if s.Exercise == id {
			n++
		}
	}
	return n == 1 && !own && !p.HasStar("exercises/"+id) && !slices.ContainsFunc(plan.Changes, func(c exercises.Change) bool { return c.To == id })
}

// standsFor reports whether a move can stand for another one of a routine: it is of
// its family, done in the same position, a hold for a hold, with what the routine
// needs anyway, and strong only for who knows the gentler one.
func (p Person) standsFor(x, e exercises.Exercise, in exercises.Routine, needs []exercises.Need) bool {
	if x.ID == e.ID || x.Family != e.Family || x.Position != e.Position || (x.Kind == exercises.Hold) != (e.Kind == exercises.Hold) ||
		slices.ContainsFunc(in.Steps, func(s exercises.Step) bool { return s.Exercise == x.ID }) ||
		slices.ContainsFunc(x.Needs, func(n exercises.Need) bool { return !slices.Contains(needs, n) }) {
		return false
	}
	gentler, ok := p.Catalog.Exercise(x.Easier())
	return !ok || gentler.Position != x.Position || p.History.Familiar()[gentler.ID] >= timeline.Familiar
}
