package exercises

import (
	"maps"
	"slices"
)

// Limit is a place the body can't go.
type Limit string

const (
	NoFloor    Limit = "no-floor"    // can't get down to the floor and up again
	NoKneeling Limit = "no-kneeling" // can't kneel
)

// AllLimits lists every limit.
var AllLimits = []Limit{NoFloor, NoKneeling}

// Limits are what a routine has to respect today.
type Limits struct {
	NoFloor    bool            // can't get to the floor
	NoKneeling bool            // can't kneel
	LeaveOut   []string        // ids of exercises not wanted
	Resting    []string        // ids of those that hurt a short while ago
	Conditions []Condition     // exercises that ask about these wait for a clinician
	Doses      map[string]Dose // the person's own doses, by exercise, in place of the routine's
	Start      map[string]Dose // doses of the person's ladder, by exercise, where neither they nor the routine say one
	Easier     bool            // a bad day: the gentlest versions, short holds

	implied map[Limit]Condition // limits that come of a condition alone
}

// Implied adds the limits that come of the conditions: after a hip replacement,
// getting down to the floor breaks the rules that somebody was given for the
// hip. Everything that asks what a person may do goes through it.
func (c *Catalog) Implied(l Limits) Limits {
	l.implied = maps.Clone(l.implied)
	for _, q := range c.Screening.Questions() {
		if !slices.Contains(l.Conditions, q.Condition) {
			continue
		}
		for _, limit := range q.Implies {
			l = l.withLimit(limit, q.Condition)
		}
	}
	return l
}

func (l Limits) withLimit(limit Limit, because Condition) Limits {
	set := &l.NoFloor
	if limit == NoKneeling {
		set = &l.NoKneeling
	}
	if !*set {
		if l.implied == nil {
			l.implied = map[Limit]Condition{}
		}
		*set, l.implied[limit] = true, because
	}
	return l
}

// ImpliedBy returns the condition that a limit comes of, empty when the person
// said it themselves or it does not hold.
func (l Limits) ImpliedBy(limit Limit) Condition { return l.implied[limit] }

// Against returns every reason not to do an exercise, the first to be named
// first; none when it may be done.
func (l Limits) Against(e Exercise) (all []Objection) {
	if slices.Contains(l.LeaveOut, e.ID) {
		all = append(all, Objection{Reason: ForChoice})
	}
	if slices.Contains(l.Resting, e.ID) {
		all = append(all, Objection{Reason: ForHurt})
	}
	if l.NoFloor && e.Position.OnFloor() {
		all = append(all, Objection{ForFloor, l.implied[NoFloor]})
	}
	if l.NoKneeling && e.Position.OverKnees() {
		all = append(all, Objection{ForKneeling, l.implied[NoKneeling]})
	}
	for _, a := range e.Ask {
		if slices.Contains(l.Conditions, a) {
			all = append(all, Objection{ForCondition, a})
		}
	}
	return all
}

// Allow reports whether nothing speaks against an exercise.
func (l Limits) Allow(e Exercise) bool { return len(l.Against(e)) == 0 }

// Objection is one reason not to do an exercise.
type Objection struct {
	Reason    Reason
	Condition Condition // the one that it asks about, or that the limit comes of
}

// Reason says why a step was changed.
type Reason string

const (
	ForFloor     Reason = "floor"    // it is done on the floor
	ForKneeling  Reason = "kneeling" // it is done on the knees, or they are the way to it
	ForCondition Reason = "ask"      // a clinician has the first word
	ForChoice    Reason = "left out" // it was not wanted
	ForHurt      Reason = "hurt"     // it hurt a short while ago
	ForEase      Reason = "easier"   // there is a gentler one
	ForUnknown   Reason = "unknown"  // the exercise is no longer in the catalog
)

// Waiting lists the exercises that the conditions and what they imply speak
// against, in the order of the catalog.
func (c *Catalog) Waiting(conditions []Condition) []Exercise {
	l := c.Implied(Limits{Conditions: conditions})
	return slices.DeleteFunc(slices.Clone(c.Exercises), l.Allow)
}
