package source

import (
	"regexp"
	"slices"
	"strings"
)

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
		t.wrong(key, "no exercise %q; allowed: %s", id, joined(known))
	}
}
