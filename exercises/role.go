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
	AtDesk       Role = "desk"  // what a reminder to get up offers
	EasyDay      Role = "easy"  // for a bad day: in its gentlest versions, with short holds
)

// The roles of pages of teaching: which page is linked from where.
const (
	OfHolds     Role = "holds"  // from every exercise that is a hold
	OfBreathing Role = "breath" // from every exercise that is breathing
	OfHelp      Role = "help"   // from the advice to see somebody
)

// RoutineRoles and TopicRoles list the roles.
var (
	RoutineRoles = []Role{OfferedFirst, OfferedNext, AtDesk, EasyDay}
	TopicRoles   = []Role{OfHolds, OfBreathing, OfHelp}
)

// Is reports whether the routine has the role.
func (r Routine) Is(role Role) bool { return slices.Contains(r.Roles, role) }

// Is reports whether the page has the role.
func (t Topic) Is(role Role) bool { return slices.Contains(t.Roles, role) }

// With lists the routines that have the role, in the catalog's order.
func (c *Catalog) With(role Role) []Routine {
	var all []Routine
	for _, r := range c.Routines {
		if r.Is(role) {
			all = append(all, r)
		}
	}
	return all
}

// Offered lists the routines for Today, the one to start with first. Where no
// routine has a role of Today's, that is all of them.
func (c *Catalog) Offered() []Routine {
	all := append(c.With(OfferedFirst), c.With(OfferedNext)...)
	if len(all) == 0 {
		return c.Routines
	}
	return all
}

// EasyDay returns the routine for a bad day, and whether there is one.
func (c *Catalog) EasyDay() (Routine, bool) {
	all := c.With(EasyDay)
	if len(all) == 0 {
		return Routine{}, false
	}
	return all[0], true
}

// TopicWith returns the page that has the role, and whether there is one.
func (c *Catalog) TopicWith(role Role) (Topic, bool) {
	for _, t := range c.Topics {
		if t.Is(role) {
			return t, true
		}
	}
	return Topic{}, false
}
