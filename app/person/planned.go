package person

import (
	"slices"
	"time"

	"limber/app/plan"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// PlanOfWeeks is this person's plan of weeks.
func (p Person) PlanOfWeeks() plan.Plan { return plan.Of(p.Settings.Plan) }

// IsPlanned reports whether something is planned for today and nothing was done
// yet.
func (p Person) IsPlanned() bool {
	last, ok := p.last()
	return !p.Now.IsZero() && p.PlanOfWeeks().On(p.Today()) && !(ok && last.Day() == p.Today())
}

// about is how much longer or shorter than the nearest one a routine may be that
// takes its turn.
const about = 90 * time.Second

// ForPlanned is the routine for a planned day: of those that this person can do out of
// bed, one about as long as was planned, each in turn. It is the same one whatever is
// done until then: a calendar was told of it.
func (p Person) ForPlanned(minutes int, day session.Day) (r exercises.Routine, ok bool) {
	all := p.usual()
	if len(all) == 0 {
		return r, false
	}
	near := nearest(all, time.Duration(minutes)*time.Minute, about, p.known())
	return near[int(day)%len(near)], true
}

// known tells how long a routine is for this person once they know its moves, in the
// amounts of the exercises themselves: nothing that they do changes it.
func (p Person) known() func(exercises.Routine) time.Duration {
	done := make(map[string]int, len(p.Catalog.Exercises))
	for i := range p.Catalog.Exercises {
		done[p.Catalog.Exercises[i].ID] = timeline.Familiar
	}
	l := Limits(p.Catalog, p.Kept.Choices, nil)
	o := timeline.Options{Pace: p.Settings.Pace, Done: done, NoKneeling: l.NoKneeling}
	return func(r exercises.Routine) time.Duration {
		return timeline.Length(p.Catalog, PlanOf(p.Catalog, r, l).Routine, o)
	}
}

// usual are the routines that this person can do, but for those of a bad day and of
// the bed.
func (p Person) usual() (all []exercises.Routine) {
	for _, r := range p.Catalog.Routines {
		if !r.Bed && !p.IsEasyDay(r.ID) && !p.Plan(r).Waits {
			all = append(all, r)
		}
	}
	return all
}

// OfLength is the routine that comes near to some minutes, and whether one is near: no
// more than one minute longer, nor than two fifths shorter. Of those as near as the
// nearest, but for a fifth of the time, it is the catalog's first: the later ones are
// for somebody.
func (p Person) OfLength(minutes int) (near exercises.Routine, ok bool) {
	wish := time.Duration(minutes) * time.Minute
	length := func(r exercises.Routine) time.Duration { return p.Timeline(r).Total() }
	all := slices.DeleteFunc(p.usual(), func(r exercises.Routine) bool {
		t := length(r)
		return t < wish*3/5 || t > wish+time.Minute
	})
	if len(all) == 0 {
		return near, false
	}
	return nearest(all, wish, wish/5, length)[0], true
}

// nearest are those of some routines that are about as near to a length as the nearest,
// in their order.
func nearest(all []exercises.Routine, wish, about time.Duration, length func(exercises.Routine) time.Duration) (near []exercises.Routine) {
	var off []time.Duration
	for _, r := range all {
		off = append(off, (length(r) - wish).Abs())
	}
	least := slices.Min(off)
	for i, r := range all {
		if off[i] <= least+about {
			near = append(near, r)
		}
	}
	return near
}
