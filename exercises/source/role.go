package source

import (
	"fmt"
	"slices"

	"limber/exercises"
)

// roles says who has a role already. Most roles are for one; a few routines may
// be offered beside each other.
type roles map[exercises.Role][]string

func (r roles) check(t *table, id string, has []exercises.Role) {
	for i, role := range has {
		most := 1
		if slices.Contains([]exercises.Role{exercises.OfferedNext, exercises.AtDesk}, role) {
			most = mostOffered
		}
		if others := r[role]; len(others) >= most {
			t.wrong(fmt.Sprintf("roles.%d", i), "the role %q is taken by %s; %d can have it", role, joined(others), most)
			continue
		}
		r[role] = append(r[role], id)
	}
}
