package source

import (
	"regexp"
	"slices"
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

// names finds names that are used twice: nobody could tell the two apart by ear.
type names map[string]string

func (n names) check(t *table, id, name string) {
	key := strings.ToLower(name)
	if name == "" {
		return
	}
	if other, ok := n[key]; ok {
		t.wrong("name", "the name %q is taken by %s", name, other)
		return
	}
	n[key] = id
}

var idShape = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

func checkName(found *Findings, shown, id string) {
	if !idShape.MatchString(id) {
		found.Add(shown, 1, "the name %q can't be an id; allowed: small letters, digits and single hyphens, such as cat-cow", id)
	}
}

func checkID(t *table, key, id string, known []string) {
	if !slices.Contains(known, id) {
		t.wrong(key, "no exercise %q; allowed: %s", id, words(known))
	}
}
