package source

import (
	"slices"
	"strings"

	"limber/exercises"
)

// readInstead reads what may stand for an exercise: one id for every reason, or
// a table of ids by reason.
func readInstead(t *table) exercises.Instead {
	v, ok := t.take("instead")
	if !ok {
		return nil
	}
	if _, isTable := v.(map[string]any); !isTable {
		id := t.text("instead")
		return exercises.Instead{exercises.ForEase: {id}, exercises.ForAny: {id}}
	}
	instead, by := exercises.Instead{}, t.table("instead")
	for _, reason := range exercises.Reasons() {
		key := string(reason)
		switch v, ok := by.take(key); {
		case !ok:
		case reason == exercises.ForEase:
			instead[reason] = []string{by.text(key)}
		case isList(v):
			instead[reason] = append([]string{}, by.texts(key, 0, mostInstead)...)
		default:
			instead[reason] = []string{by.text(key)}
		}
	}
	by.done()
	return instead
}

func isList(v any) bool { _, ok := v.([]any); return ok }

// checkInstead asks that what stands for an exercise is there, is another one,
// and does not need what it stands in for; and that gentler ones come to an end.
func checkInstead(c *exercises.Catalog, tables map[string]*table, known []string) {
	for _, e := range c.Exercises {
		t := tables[e.ID]
		key := func(r exercises.Reason) string {
			if _, ok := t.values["instead"].(map[string]any); ok {
				return "instead." + string(r)
			}
			return "instead"
		}
		for _, reason := range exercises.Reasons() {
			if reason == exercises.ForAny && key(reason) == "instead" {
				continue // it is what easier says
			}
			for _, id := range e.Instead[reason] {
				checkID(t, key(reason), id, known)
				x, ok := c.Exercise(id)
				if l := limitsOf(reason); ok && !l.Allow(x) {
					t.wrong(key(reason), "%s can't stand for it: the same speaks against it", id)
				}
				if id == e.ID && reason != exercises.ForEase {
					t.wrong(key(reason), "instead leads back to itself: %s > %s", e.ID, id)
				}
			}
		}
		trail := []string{e.ID}
		for at := e; at.Easier() != ""; {
			trail = append(trail, at.Easier())
			if at.Easier() == e.ID {
				t.wrong(key(exercises.ForEase), "instead leads back to itself: %s", strings.Join(trail, " > "))
				break
			}
			next, ok := c.Exercise(at.Easier())
			if !ok || len(trail) > len(c.Exercises) { // unknown, or another's loop
				break
			}
			at = next
		}
	}
}

// limitsOf are the limits in which a reason speaks against an exercise.
func limitsOf(r exercises.Reason) exercises.Limits {
	l := exercises.Limits{NoFloor: r == exercises.ForFloor, NoKneeling: r == exercises.ForKneeling}
	if c := exercises.Condition(r); slices.Contains(exercises.Conditions, c) {
		l.Conditions = []exercises.Condition{c}
	}
	return l
}
