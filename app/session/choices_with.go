package session

import (
	"maps"
	"slices"
	"time"

	"limber/exercises"
)

// With fills in what was never chosen here from a backup. Whatever either says
// must be left out stays out: that is the safe side.
func (c Choices) With(backup Choices) Choices {
	if c.Asked.IsZero() {
		c.Asked = backup.Asked
	}
	c.Cleared = c.cleared(backup)
	c.Conditions = union(c.Conditions, backup.Conditions)
	c.Limits = union(c.Limits, backup.Limits)
	c.LeftOut = union(c.LeftOut, backup.LeftOut)
	c.Starred = union(c.Starred, backup.Starred)
	doses := map[string]exercises.Dose{}
	maps.Copy(doses, backup.Doses)
	maps.Copy(doses, c.Doses)
	if c.Doses = doses; len(doses) == 0 {
		c.Doses = nil
	}
	c.NotYet = maps.Clone(c.NotYet)
	for id, t := range backup.NotYet {
		if c.NotYet == nil {
			c.NotYet = map[string]time.Time{}
		}
		if t.After(c.NotYet[id]) {
			c.NotYet[id] = t
		}
	}
	if c.Target == (Target{}) {
		c.Target = backup.Target
	}
	if c.Exported.IsZero() {
		c.Exported = backup.Exported
	}
	return c
}

// cleared joins what was cleared. What waits here goes on waiting, whatever a
// backup says of it.
func (c Choices) cleared(backup Choices) map[exercises.Condition]time.Time {
	all := maps.Clone(c.Cleared)
	for condition, t := range backup.Cleared {
		if slices.Contains(c.Conditions, condition) {
			continue
		}
		if all == nil {
			all = map[exercises.Condition]time.Time{}
		}
		all[condition] = t
	}
	return all
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
