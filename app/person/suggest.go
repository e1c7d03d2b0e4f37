package person

import (
	"time"

	"limber/app/session"
	"limber/exercises"
)

// Suggestion is what Today offers: one routine to start with, why that one, and
// others beside it.
type Suggestion struct {
	First exercises.Routine // none: nothing here suits this person
	Why   Why
	Rest  []exercises.Routine
}

// Why says why a routine is offered first.
type Why string

const (
	Anytime Why = "" // it is short, and suits any hour
	Sore    Why = "sore"
	Morning Why = "early"
	Desk    Why = "desk"
	Evening Why = "late"
	Planned Why = "planned" // by their own plan of weeks
)

// Suggested is what to offer now, of what doesn't wait for this person. Who has
// done nothing here yet is offered the same at any hour.
func (p Person) Suggested() Suggestion {
	var all []exercises.Routine
	for _, r := range p.Catalog.Offered() {
		if !p.Plan(r).Waits {
			all = append(all, r)
		}
	}
	why, role := p.suits()
	if why != Sore && p.IsPlanned() {
		if r, ok := p.ForPlanned(p.PlanOfWeeks().Minutes, p.Today()); ok {
			return Suggestion{r, Planned, without(all, r.ID)}
		}
	}
	for _, r := range p.Catalog.With(role) {
		if why != Anytime && !p.Plan(r).Waits {
			return Suggestion{r, why, without(all, r.ID)}
		}
	}
	if len(all) == 0 {
		r, _ := p.Catalog.Offer(p.Limits())
		return Suggestion{First: r}
	}
	return Suggestion{First: all[0], Rest: all[1:]}
}

func without(all []exercises.Routine, id string) (rest []exercises.Routine) {
	for _, r := range all {
		if r.ID != id {
			rest = append(rest, r)
		}
	}
	return rest
}

// suits is the role of the routines that suit this moment, and why; no role when
// any does.
func (p Person) suits() (Why, exercises.Role) {
	last, ok := p.last()
	if p.Now.IsZero() || !ok {
		return Anytime, ""
	}
	ago := p.Today() - last.Day()
	if ago <= 1 && (last.Feel == session.Hurt || last.Next == session.Stiffer) {
		return Sore, exercises.EasyDay
	}
	day, hour := p.Now.Weekday(), p.Now.Hour()
	switch {
	case hour >= 4 && hour < 9:
		return Morning, exercises.InMorning
	case hour >= 20 || hour < 4:
		return Evening, exercises.InEvening
	case hour < 18 && day != time.Saturday && day != time.Sunday:
		return Desk, exercises.AtDesk
	}
	return Anytime, ""
}

// last is the session done last.
func (p Person) last() (s session.Session, ok bool) {
	if all := p.Counted().Sessions; len(all) > 0 {
		return all[len(all)-1], true
	}
	return s, false
}

// Yesterday is the last session of the day before, whose next day is today, and
// whether there was one.
func (p Person) Yesterday() (session.Session, bool) {
	all := p.Counted().Sessions
	for i := len(all) - 1; i >= 0 && p.Today()-all[i].Day() <= 1; i-- {
		if p.Today()-all[i].Day() == 1 {
			return all[i], true
		}
	}
	return session.Session{}, false
}
