package session

import (
	"maps"
	"slices"

	"limber/exercises"
)

// With fills in what was never chosen here from a backup. Whatever either says
// must be left out stays out: that is the safe side.
func (c Choices) With(backup Choices) Choices {
	if c.Asked.IsZero() {
		c.Asked = backup.Asked
	}
	c.Conditions = union(c.Conditions, backup.Conditions)
	c.Limits = union(c.Limits, backup.Limits)
	c.LeftOut = union(c.LeftOut, backup.LeftOut)
	doses := map[string]exercises.Dose{}
	maps.Copy(doses, backup.Doses)
	maps.Copy(doses, c.Doses)
	if c.Doses = doses; len(doses) == 0 {
		c.Doses = nil
	}
	if c.Target == (Target{}) {
		c.Target = backup.Target
	}
	if c.Exported.IsZero() {
		c.Exported = backup.Exported
	}
	return c
}

func union[T comparable](a, b []T) []T {
	all := slices.Clone(a)
	for _, x := range b {
		if !slices.Contains(all, x) {
			all = append(all, x)
		}
	}
	return all
}
