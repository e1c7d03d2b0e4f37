package exercises

import "slices"

// Role is what a routine or a page of teaching is for in Limber itself, beside
// what anybody can choose it for. Its file says so: ids are the content's own.
type Role string

// The roles of routines. A catalog may have none of a role: then what would
// offer it offers another routine, or is left out.
const (
	OfferedFirst Role = "first" // what Today offers: a short one
	OfferedNext  Role = "today" // what Today offers beside it
	AtDesk       Role = "desk"  // what a reminder to get up offers, and Today in the hours at a desk
	InMorning    Role = "early" // what Today offers first in the morning
	InEvening    Role = "late"  // what it offers first in the evening
	EasyDay      Role = "easy"  // for a bad day: in its gentlest versions, with short holds
)

// The roles of pages of teaching: which page is linked from where.
const (
	OfHolds     Role = "holds"  // from every exercise that is a hold
	OfBreathing Role = "breath" // from every exercise that is breathing
	OfHelp      Role = "help"   // from the advice to see somebody
	OfRest      Role = "rest"   // from the two ways to lie on a bad day
)

// RoutineRoles and TopicRoles list the roles.
var (
	RoutineRoles = []Role{OfferedFirst, OfferedNext, AtDesk, InMorning, InEvening, EasyDay}
	TopicRoles   = []Role{OfHolds, OfBreathing, OfHelp, OfRest}
)

// With lists the routines that have one of the roles: role by role, and in the
// catalog's order.
func (c *Catalog) With(roles ...Role) (all []Routine) {
	for _, role := range roles {
		for i := range c.Routines {
			if r := &c.Routines[i]; slices.Contains(r.Roles, role) {
				all = append(all, *r)
			}
		}
	}
	return all
}

// Offered lists the routines for Today, the one to start with first. Where no
// routine has a role of Today's, that is all of them.
func (c *Catalog) Offered() []Routine {
	if all := c.With(OfferedFirst, OfferedNext); len(all) > 0 {
		return all
	}
	return c.Routines
}

// EasyDay returns the routine for a bad day, and whether there is one.
func (c *Catalog) EasyDay() (Routine, bool) {
	for i := range c.Routines {
		if r := &c.Routines[i]; slices.Contains(r.Roles, EasyDay) {
			return *r, true
		}
	}
	return Routine{}, false
}

// TopicWith returns the page that has the role, and whether there is one.
func (c *Catalog) TopicWith(role Role) (Topic, bool) {
	for i := range c.Topics {
		if t := &c.Topics[i]; slices.Contains(t.Roles, role) {
			return *t, true
		}
	}
	return Topic{}, false
}
