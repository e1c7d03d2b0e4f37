package exercises_test

import (
	"testing"

	"limber/exercises"
)

// The bed is not the floor: who can't get down there may lie in bed, unless a
// condition speaks against it.
func TestNoFloorDoesNotSpeakAgainstABed(t *testing.T) {
	c := &exercises.Catalog{
		Exercises: []exercises.Exercise{{ID: "rock", Position: exercises.OnBack, Family: exercises.Turn}},
		Screening: exercises.Screening{Groups: []exercises.Group{{Questions: []exercises.Question{
			{ID: "hip", Condition: exercises.HipReplacement, Implies: []exercises.Limit{exercises.NoFloor}},
		}}}},
	}
	hip := []exercises.Condition{exercises.HipReplacement}
	for name, x := range map[string]struct {
		bed    bool
		limits exercises.Limits
		left   int
	}{
		"on the mat":                      {false, exercises.Limits{NoFloor: true}, 0},
		"in bed":                          {true, exercises.Limits{NoFloor: true}, 1},
		"in bed, of a condition":          {true, exercises.Limits{Conditions: hip}, 0},
		"in bed, said, and a condition":   {true, exercises.Limits{NoFloor: true, Conditions: hip}, 0},
		"in bed, of a condition, implied": {true, c.Implied(exercises.Limits{Conditions: hip}), 0},
	} {
		r := exercises.Routine{ID: "night", Bed: x.bed, Steps: []exercises.Step{{Exercise: "rock"}}}
		if got, _ := c.Adapt(r, x.limits); len(got.Steps) != x.left {
			t.Errorf("%s: %d steps are left, want %d", name, len(got.Steps), x.left)
		}
	}
}
