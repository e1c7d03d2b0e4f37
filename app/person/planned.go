package person

import (
	"slices"
	"time"

	"limber/app/plan"
	"limber/app/session"
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
// bed, one about as long as was planned, each in turn.
func (p Person) ForPlanned(minutes int, day session.Day) (r exercises.Routine, ok bool) {
	var all []exercises.Routine
	var off []time.Duration
	for _, r := range p.Catalog.Routines {
		if !r.Bed && !p.IsEasyDay(r.ID) && !p.Plan(r).Waits {
			all = append(all, r)
			off = append(off, (p.Timeline(r).Total() - time.Duration(minutes)*time.Minute).Abs())
		}
	}
	if len(all) == 0 {
		return r, false
	}
	least := slices.Min(off)
	var near []exercises.Routine
	for i, r := range all {
		if off[i] <= least+about {
			near = append(near, r)
		}
	}
	return near[int(day)%len(near)], true
}
