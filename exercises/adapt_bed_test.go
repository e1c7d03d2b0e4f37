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

// Nobody is led down for one exercise that stands for another, but for who is in
// bed at the end: they stay.
func TestNobodyIsLedDownForOneReplacement(t *testing.T) {
	c := &exercises.Catalog{Exercises: []exercises.Exercise{
		{ID: "turn", Position: exercises.Seated, Family: exercises.Turn},
		{ID: "rock", Position: exercises.OnBack, Family: exercises.Turn, Ask: []exercises.Condition{exercises.Pregnancy}},
		{ID: "kneel", Position: exercises.AllFours, Family: exercises.Bend},
		{ID: "breathe", Position: exercises.OnBack, Family: exercises.Breathe, Ask: []exercises.Condition{exercises.Pregnancy},
			Instead: exercises.Instead{exercises.ForAny: {"side", "chair"}}},
		{ID: "side", Position: exercises.OnSide, Family: exercises.Breathe},
		{ID: "chair", Position: exercises.Seated, Family: exercises.Breathe},
	}}
	for name, x := range map[string]struct {
		bed   bool
		steps []string
		want  string
	}{
		"from a chair":              {false, []string{"turn", "breathe"}, "chair"},
		"from a chair to bed":       {true, []string{"turn", "breathe"}, "side"},
		"in bed, and on in a chair": {true, []string{"turn", "breathe", "turn"}, "chair"},
		"first, and on in a chair":  {false, []string{"breathe", "turn"}, "chair"},
		"first, what comes waits":   {false, []string{"breathe", "rock"}, "chair"},
		"first, and on the floor":   {false, []string{"breathe", "kneel"}, "side"},
		"on the floor already":      {false, []string{"kneel", "breathe"}, "side"},
	} {
		r := exercises.Routine{ID: "made", Bed: x.bed}
		for _, id := range x.steps {
			r.Steps = append(r.Steps, exercises.Step{Exercise: id})
		}
		_, changes := c.Adapt(r, exercises.Limits{Conditions: []exercises.Condition{exercises.Pregnancy}})
		got := ""
		for _, ch := range changes {
			if ch.Exercise == "breathe" {
				got = ch.To
			}
		}
		if got != x.want {
			t.Errorf("%s: %q stands for it, want %q", name, got, x.want)
		}
	}
}
