package exercises

import (
	"cmp"
	"slices"
	"time"
)

// Limits are what a routine has to respect today.
type Limits struct {
	NoFloor    bool            // can't get to the floor
	NoKneeling bool            // can't kneel on hands and knees
	LeaveOut   []string        // ids of exercises not wanted
	Conditions []Condition     // exercises that ask about these wait for a clinician
	Doses      map[string]Dose // the person's own doses, by exercise, in place of the routine's
	Easier     bool            // a bad day: the gentlest versions, short holds
}

// Reason says why a step was changed.
type Reason string

const (
	ForFloor     Reason = "floor"    // it is done on the floor
	ForKneeling  Reason = "kneeling" // it is done on hands and knees
	ForCondition Reason = "ask"      // a clinician has the first word
	ForChoice    Reason = "left out" // it was not wanted
	ForEase      Reason = "easier"   // there is a gentler one
	ForUnknown   Reason = "unknown"  // the exercise is no longer in the catalog
)

// Change is one step of a routine that was replaced or left out.
type Change struct {
	Step      int       // index into the routine as it was
	Exercise  string    // the id that was there
	Reason    Reason    // the first that applies
	Condition Condition // of ForCondition: the one that it asks about
	To        string    // the id that is there now; empty when it was left out
}

// EasyHold is the longest hold of an easy day.
const EasyHold = 20 * time.Second

// Adapt returns the routine as the limits allow it, and what was changed. What
// can't be done is replaced by the first gentler exercise that fits; when there
// is none it is left out, so a routine may end up with no steps at all. What
// was not wanted is left out, never replaced. On an easy day a harder exercise
// is left out, too, when its gentler one is in the routine already.
func (c *Catalog) Adapt(r Routine, l Limits) (Routine, []Change) {
	var changes []Change
	was := r.Steps
	r.Steps = nil
	for i, s := range was {
		e, ok := c.Exercise(s.Exercise)
		change := Change{Step: i, Exercise: s.Exercise, Reason: ForUnknown}
		if ok {
			change.Reason, change.Condition = l.against(e)
		}
		switch change.Reason {
		case "":
			g, ok := c.gentler(e, l)
			if !ok {
				r.Steps = append(r.Steps, c.eased(s, l))
				continue
			}
			change.Reason = ForEase
			if !has(r.Steps, g.ID) && !has(was[i+1:], g.ID) {
				change.To = g.ID
				r.Steps = append(r.Steps, c.eased(Step{Exercise: g.ID, Rest: s.Rest}, l))
			}
		case ForFloor, ForKneeling, ForCondition:
			change.To = c.replacement(e, l, r.Steps, was[i+1:], changes)
			if change.To != "" {
				r.Steps = append(r.Steps, c.eased(Step{Exercise: change.To, Rest: s.Rest}, l))
			}
		}
		changes = append(changes, change)
	}
	return r, changes
}

// against returns the first reason not to do an exercise, empty for none.
func (l Limits) against(e Exercise) (Reason, Condition) {
	switch {
	case slices.Contains(l.LeaveOut, e.ID):
		return ForChoice, ""
	case l.NoFloor && e.Position.OnFloor():
		return ForFloor, ""
	case l.NoKneeling && e.Position == AllFours:
		return ForKneeling, ""
	}
	for _, a := range e.Ask {
		if slices.Contains(l.Conditions, a) {
			return ForCondition, a
		}
	}
	return "", ""
}

// replacement follows instead from e to the first exercise that fits: within
// the limits, not in the routine already, and without getting up from the floor
// only to lie down again. An exercise that comes twice is replaced alike, but
// never by what was just done. Empty when nothing fits.
func (c *Catalog) replacement(e Exercise, l Limits, before, after []Step, changes []Change) string {
	for _, ch := range changes {
		if ch.Exercise == e.ID && ch.To != "" && before[len(before)-1].Exercise != ch.To {
			return ch.To
		}
	}
	down := func(s Step) bool { return c.onFloor(s) && c.fits(s, l) }
	betweenFloor := len(before) > 0 && c.onFloor(before[len(before)-1]) && slices.ContainsFunc(after, down)
	for seen := []string{e.ID}; e.Instead != "" && !slices.Contains(seen, e.Instead); seen = append(seen, e.ID) {
		next, ok := c.Exercise(e.Instead)
		if !ok {
			return ""
		}
		e = next
		reason, _ := l.against(e)
		upAndDown := betweenFloor && !e.Position.OnFloor()
		if reason == "" && !upAndDown && !has(before, e.ID) && !has(after, e.ID) {
			return e.ID
		}
	}
	return ""
}

// gentler returns the gentler exercise of an easy day, when there is one in the
// same position. One elsewhere would turn a routine on the mat into another one
// in a chair; that is what the other limits are for.
func (c *Catalog) gentler(e Exercise, l Limits) (Exercise, bool) {
	g, ok := c.Exercise(e.Instead)
	reason, _ := l.against(g)
	return g, ok && l.Easier && g.Position == e.Position && reason == ""
}

// eased is the step with the person's own dose or, on an easy day, with that of
// an easy day: short holds, and no more than the exercise starts with.
func (c *Catalog) eased(s Step, l Limits) Step {
	own := l.Doses[s.Exercise]
	s.Dose.Hold = cmp.Or(own.Hold, s.Dose.Hold)
	s.Dose.Count = cmp.Or(own.Count, s.Dose.Count)
	e, ok := c.Exercise(s.Exercise)
	if !l.Easier || !ok {
		return s
	}
	dose := s.Dose.Or(e.Dose)
	s.Dose.Sets = 1
	if e.Kind == Hold {
		s.Dose.Hold = min(dose.Hold, EasyHold)
		return s
	}
	s.Dose.Count = min(dose.Count, e.Dose.Count)
	return s
}

// fits reports whether a step can stay as it is.
func (c *Catalog) fits(s Step, l Limits) bool {
	e, ok := c.Exercise(s.Exercise)
	reason, _ := l.against(e)
	return ok && reason == ""
}

func (c *Catalog) onFloor(s Step) bool {
	e, _ := c.Exercise(s.Exercise)
	return e.Position.OnFloor()
}

func has(steps []Step, id string) bool {
	return slices.ContainsFunc(steps, func(s Step) bool { return s.Exercise == id })
}
