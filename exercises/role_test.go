package exercises

import (
	"strings"
	"testing"
)

// A clinic's folder may give the roles to its own routines, or to none.
func TestTodayOffersWhatHasARoleThere(t *testing.T) {
	routine := func(id string, roles ...Role) Routine { return Routine{ID: id, Roles: roles} }
	for _, x := range []struct {
		name     string
		routines []Routine
		offered  string
		easy     string
	}{
		{"nothing", nil, "", ""},
		{"no role", []Routine{routine("a"), routine("b")}, "a b", ""},
		{"a first", []Routine{routine("a"), routine("b", OfferedFirst)}, "b", ""},
		{"a first and a next", []Routine{routine("a", OfferedNext), routine("b"), routine("c", AtDesk, OfferedFirst)}, "c a", ""},
		{"a next only", []Routine{routine("a"), routine("b", OfferedNext)}, "b", ""},
		{"an easy day only", []Routine{routine("a"), routine("b", EasyDay)}, "a b", "b"},
	} {
		c := &Catalog{Routines: x.routines}
		var ids []string
		for _, r := range c.Offered() {
			ids = append(ids, r.ID)
		}
		if got := strings.Join(ids, " "); got != x.offered {
			t.Errorf("%s: offered are %q, want %q", x.name, got, x.offered)
		}
		if r, ok := c.EasyDay(); r.ID != x.easy || ok != (x.easy != "") {
			t.Errorf("%s: the easy day is %q, %v, want %q", x.name, r.ID, ok, x.easy)
		}
	}
}
