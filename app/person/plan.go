package person

import "limber/exercises"

// Plan is a routine as a person would do it now.
type Plan struct {
	Routine exercises.Routine // as it is played: without steps when it waits
	Changes []exercises.Change
	Waits   bool         // too little of it would be left to go by its name
	Swap    Swap         // one move of it may be another this week
	Doses   []DoseChange // what is more or less than the last time; a rise comes first
}

// PlanOf fits a routine to what speaks against some exercises.
func PlanOf(c *exercises.Catalog, r exercises.Routine, l exercises.Limits) Plan {
	p := Plan{}
	p.Routine, p.Changes = c.Adapt(r, l)
	if p.Waits = c.Waits(r, p.Changes); p.Waits {
		p.Routine.Steps = nil
	}
	return p
}

// Tells reports whether something of a plan is to be told before it begins: a dose
// that is another than the last time, or a move that is another this week.
func (p Plan) Tells() bool { return len(p.Doses) > 0 || p.Swap.In != "" }
