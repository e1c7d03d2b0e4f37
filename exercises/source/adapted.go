package source

import (
	"fmt"
	"slices"
	"strings"

	"limber/exercises"
)

// Adapted writes what becomes of every routine under every condition, alone and
// with every limit, and on an easy day: a paragraph a routine, a line an
// outcome, and before it what leads to it.
func Adapted(c *exercises.Catalog) string {
	var b strings.Builder
	for _, r := range c.Routines {
		var order []string
		because := map[string][]string{}
		for _, w := range whos() {
			o := outcome(c, r, w.limits)
			if because[o] == nil {
				order = append(order, o)
			}
			because[o] = append(because[o], w.name)
		}
		fmt.Fprintf(&b, "%s\n", r.ID)
		for _, o := range order {
			fmt.Fprintf(&b, "  %s\n    %s\n", strings.Join(because[o], ", "), o)
		}
		b.WriteString("\n")
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// who is somebody whom Adapted looks at.
type who struct {
	name   string
	limits exercises.Limits
}

// whos are every condition with every limit, each alone, too, and an easy day.
func whos() (all []who) {
	for _, condition := range append([]exercises.Condition{""}, exercises.Conditions...) {
		for _, limit := range append([]exercises.Limit{""}, exercises.AllLimits...) {
			w := who{limits: exercises.Limits{NoFloor: limit == exercises.NoFloor, NoKneeling: limit == exercises.NoKneeling}}
			if condition != "" {
				w.limits.Conditions = []exercises.Condition{condition}
			}
			names := slices.DeleteFunc([]string{string(condition), string(limit)}, func(s string) bool { return s == "" })
			if w.name = strings.Join(names, " + "); w.name == "" {
				w.name = "anybody"
			}
			all = append(all, w)
		}
	}
	return append(all, who{"easy day", exercises.Limits{Easier: true}})
}

// outcome writes what a routine becomes: its steps, those that stand for another
// as "cat-cow > seated-cat-cow", those left out as "bridge > nothing".
func outcome(c *exercises.Catalog, r exercises.Routine, l exercises.Limits) string {
	_, changes := c.Adapt(r, l)
	if c.Waits(r, changes) {
		offer := "nothing"
		if o, ok := c.Offer(l); ok {
			offer = o.ID
		}
		return "waits; offered: " + offer
	}
	if len(changes) == 0 {
		return "as it is"
	}
	var steps []string
	for i, s := range r.Steps {
		step := s.Exercise
		for _, ch := range changes {
			if ch.Step == i && ch.To == "" {
				step += " > nothing"
			} else if ch.Step == i {
				step += " > " + ch.To
			}
		}
		steps = append(steps, step)
	}
	return strings.Join(steps, ", ")
}
