package source

import (
	"strings"

	"limber/exercises"
)

// checkInstead follows every instead to its end: whoever can't do an exercise
// must arrive somewhere.
func checkInstead(c *exercises.Catalog, tables map[string]*table, known []string) {
	for _, e := range c.Exercises {
		t := tables[e.ID]
		if e.Instead == "" {
			continue
		}
		checkID(t, "instead", e.Instead, known)
		trail := []string{e.ID}
		for at := e; at.Instead != ""; {
			trail = append(trail, at.Instead)
			if at.Instead == e.ID {
				t.wrong("instead", "instead leads back to itself: %s", strings.Join(trail, " > "))
				break
			}
			next, ok := c.Exercise(at.Instead)
			if !ok || len(trail) > len(c.Exercises) { // unknown, or another's loop
				break
			}
			at = next
		}
	}
}

// checkNames finds names that two exercises share: nobody could tell them apart
// by ear.
func checkNames(c *exercises.Catalog, tables map[string]*table) {
	first := map[string]string{}
	for _, e := range c.Exercises {
		unique(first, tables[e.ID], e.ID, e.Name)
	}
}

func checkRoutineNames(c *exercises.Catalog, tables map[string]*table) {
	first := map[string]string{}
	for _, r := range c.Routines {
		unique(first, tables[r.ID], r.ID, r.Name)
	}
}

func unique(first map[string]string, t *table, id, name string) {
	key := strings.ToLower(name)
	if name == "" {
		return
	}
	if other, ok := first[key]; ok {
		t.wrong("name", "the name %q is taken by %s", name, other)
		return
	}
	first[key] = id
}
