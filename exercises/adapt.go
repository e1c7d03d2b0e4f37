package exercises

import (
	"cmp"
	"slices"
	"time"
)

// Change is one step of a routine that was replaced or left out.
type Change struct {
	Step      int       // index into the routine as it was
	Exercise  string    // the id that was there
	Reason    Reason    // the first that applies
	Condition Condition // the one that it asks about, or that the limit comes of
	To        string    // the id that is there now; empty when it was left out
}

// EasyHold is the longest hold of an easy day.
const EasyHold = 20 * time.Second

// Adapt returns the routine as the limits allow it, and what was changed. What
// can't be done is replaced by the first exercise that its content names for
// the reason and that fits; when there is none it is left out, so a routine may
// end up with no steps at all. What was not wanted, or hurt, is left out, never
// replaced.
// On an easy day a harder exercise is left out, too, when its gentler one is in
// the routine already. Whether enough is left to be called that routine, Waits
// says.
func (c *Catalog) Adapt(r Routine, l Limits) (Routine, []Change) {
	if r.Bed {
		l.NoFloor = false // what comes of a condition speaks against it still
	}
	l = c.Implied(l)
	var changes []Change
	was := r.Steps
	r.Steps = nil
	for i, s := range was {
		change := Change{Step: i, Exercise: s.Exercise, Reason: ForUnknown}
		e, ok := c.Exercise(s.Exercise)
		against := l.Against(e)
		switch {
		case !ok:
		case len(against) > 0:
			change.Reason, change.Condition = against[0].Reason, against[0].Condition
			change.To = c.replacement(e, against, l, r, was[i+1:], changes)
		default:
			g, ok := c.gentler(e, l)
			if !ok {
				r.Steps = append(r.Steps, c.Eased(s, l))
				continue
			}
			if change.Reason = ForEase; !has(r.Steps, g.ID) && !has(was[i+1:], g.ID) {
				change.To = g.ID
			}
		}
		if change.To != "" {
			r.Steps = append(r.Steps, c.Eased(Step{Exercise: change.To, Rest: s.Rest}, l))
		}
		changes = append(changes, change)
	}
	return r, changes
}

// Waits reports whether too little of a routine is left after these changes to
// go by its name: nothing, or fewer than half of the steps that the person
// wants. A step is left when it stays or another of its family stands for it.
func (c *Catalog) Waits(r Routine, changes []Change) bool {
	wanted, left := len(r.Steps), len(r.Steps)
	for _, ch := range changes {
		from, known := c.Exercise(ch.Exercise)
		to, replaced := c.Exercise(ch.To)
		switch {
		case ch.Reason == ForEase:
		case ch.Reason == ForChoice || ch.Reason == ForHurt || !known:
			wanted--
			left--
		case !replaced || !from.akin(to):
			left--
		}
	}
	return left == 0 || 2*left < wanted
}

// Offer returns the routine that most is left of under the limits, the first of
// them in the catalog's order, and false when all of them wait. One in bed is
// offered when no other moves, and one of which only the breath is left when none
// does.
func (c *Catalog) Offer(l Limits) (best Routine, ok bool) {
	most := -1.0
	for _, r := range c.Routines {
		left, changes := c.Adapt(r, l)
		if c.Waits(r, changes) {
			continue
		}
		whole := 1 - float64(len(changes))/float64(len(r.Steps))
		if c.onlyBreathes(left) {
			whole--
		} else if r.Bed {
			whole -= 0.5
		}
		if whole > most {
			most, best, ok = whole, r, true
		}
	}
	return best, ok
}

func (c *Catalog) onlyBreathes(r Routine) bool {
	return !slices.ContainsFunc(r.Steps, func(s Step) bool {
		e, _ := c.Exercise(s.Exercise)
		return e.Family != Breathe
	})
}

// replacement goes through what the content names for the reasons against e, to
// the first exercise that fits: within the limits, not in the routine already,
// of e's own family or at least in e's own position, and without a change of
// position for it alone. An exercise that comes twice is replaced alike, but
// never by what was just done. Empty when nothing fits, or e was not wanted.
func (c *Catalog) replacement(e Exercise, against []Objection, l Limits, r Routine, after []Step, changes []Change) string {
	before := r.Steps
	if against[0].Reason == ForChoice || against[0].Reason == ForHurt {
		return ""
	}
	for _, ch := range changes {
		if ch.Exercise == e.ID && ch.To != "" && before[len(before)-1].Exercise != ch.To {
			return ch.To
		}
	}
	for _, id := range e.replacements(against) {
		x, ok := c.Exercise(id)
		if ok && l.Allow(x) && !has(before, id) && !has(after, id) &&
			(x.akin(e) || x.Position == e.Position) && !c.detour(e, x, l, r, after) {
			return id
		}
	}
	return ""
}

// detour reports whether x in place of e would take the body out of a position
// only to bring it back, up from the floor only to go down again, or down into
// another position than e's for this alone. A routine in bed ends lying down:
// that is no detour.
func (c *Catalog) detour(e, x Exercise, l Limits, r Routine, after []Step) bool {
	var from Exercise
	if n := len(r.Steps); n > 0 {
		from, _ = c.Exercise(r.Steps[n-1].Exercise)
	}
	alone := x.Position.OnFloor() && x.Position != e.Position && !from.Position.OnFloor() && !(r.Bed && len(after) == 0)
	first := true // of what is left
	for _, s := range after {
		next, ok := c.Exercise(s.Exercise)
		if !ok || !l.Allow(next) {
			continue
		}
		alone = alone && !next.Position.OnFloor()
		if from.ID == "" {
			continue
		}
		if first && from.Position == next.Position && x.Position != next.Position {
			return true
		}
		first = false
		if from.Position.OnFloor() && next.Position.OnFloor() && !x.Position.OnFloor() {
			return true
		}
	}
	return alone
}

// gentler returns the gentler exercise of an easy day, when there is one in the
// same position. One elsewhere would turn a routine on the mat into another one
// in a chair; that is what the other limits are for.
func (c *Catalog) gentler(e Exercise, l Limits) (Exercise, bool) {
	g, ok := c.Exercise(e.Easier())
	return g, ok && l.Easier && g.Position == e.Position && l.Allow(g)
}

// Eased is the step with the person's own dose, the routine's or their ladder's
// or, on an easy day, with that of an easy day: short holds, and no more than
// the exercise starts with.
func (c *Catalog) Eased(s Step, l Limits) Step {
	own := l.Doses[s.Exercise]
	s.Dose.Hold, s.Dose.Count = cmp.Or(own.Hold, s.Dose.Hold), cmp.Or(own.Count, s.Dose.Count)
	if start := l.Start[s.Exercise]; s.Dose.Hold == 0 && s.Dose.Count == 0 {
		s.Dose.Hold, s.Dose.Count, s.Dose.Sets = start.Hold, start.Count, cmp.Or(s.Dose.Sets, start.Sets)
	}
	if !l.Easier {
		return s
	}
	e, ok := c.Exercise(s.Exercise)
	if !ok {
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

func has(steps []Step, id string) bool {
	return slices.ContainsFunc(steps, func(s Step) bool { return s.Exercise == id })
}
