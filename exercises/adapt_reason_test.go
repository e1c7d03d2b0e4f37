package exercises_test

import (
	"testing"

	"limber/exercises"
)

// families is a catalog in which what stands for an exercise depends on the
// reason: a bend on the back has one on the floor, one in a chair and a filler.
var families = &exercises.Catalog{
	Exercises: []exercises.Exercise{
		{ID: "hug", Family: exercises.Bend, Position: exercises.OnBack, Ask: []exercises.Condition{exercises.Osteoporosis, exercises.Pregnancy},
			Instead: exercises.Instead{
				exercises.ForAny:                         {"breath-in-chair", "round-in-chair"},
				exercises.Reason(exercises.Osteoporosis): {"tilt"},
				exercises.Reason(exercises.Pregnancy):    {},
			}},
		{ID: "tilt", Family: exercises.Bend, Position: exercises.OnBack},
		{ID: "round-in-chair", Family: exercises.Bend, Position: exercises.Seated},
		{ID: "breath-in-chair", Family: exercises.Breathe, Position: exercises.Seated},
		{ID: "breath", Family: exercises.Breathe, Position: exercises.OnBack},
		{ID: "roll", Family: exercises.Turn, Position: exercises.OnBack, Ask: []exercises.Condition{exercises.Osteoporosis},
			Instead: exercises.Instead{exercises.ForAny: {"breath", "breath-in-chair"}}},
		{ID: "walk", Family: exercises.Walk, Position: exercises.Standing},
		{ID: "lean", Family: exercises.Bend, Position: exercises.Standing, Ask: []exercises.Condition{exercises.Unsteady},
			Instead: exercises.Instead{exercises.ForAny: {"round-in-chair"}}},
	},
	Routines: []exercises.Routine{
		{ID: "breathe", Steps: []exercises.Step{{Exercise: "breath"}}},
		{ID: "floor", Steps: []exercises.Step{{Exercise: "hug"}, {Exercise: "roll"}, {Exercise: "tilt"}}},
		{ID: "feet", Steps: []exercises.Step{{Exercise: "walk"}, {Exercise: "lean"}}},
	},
}

func asking(c ...exercises.Condition) exercises.Limits { return exercises.Limits{Conditions: c} }

func TestWhatStandsForAnExerciseDependsOnTheReason(t *testing.T) {
	for _, x := range []struct {
		name    string
		in      string
		limits  exercises.Limits
		changes string
		waits   bool
	}{
		{"a list of its own", "hug walk", asking(exercises.Osteoporosis), "hug > tilt (ask osteoporosis)", false},
		{"no filler in another position", "hug walk", exercises.Limits{NoFloor: true}, "hug > round-in-chair (floor)", false},
		{"a list that is empty", "hug walk", asking(exercises.Pregnancy), "hug (ask pregnancy)", false},
		{"a filler where the body is already, which is no turn", "roll walk walk", asking(exercises.Osteoporosis), "roll > breath (ask osteoporosis)", false},
		{"for two reasons, what either of them names", "hug walk", exercises.Limits{NoFloor: true, Conditions: []exercises.Condition{exercises.Osteoporosis}}, "hug > round-in-chair (floor)", false},
		{"not to sit down between two moves on the feet", "walk lean walk", asking(exercises.Unsteady), "lean (ask unsteady)", false},
		{"but at the end", "walk lean", asking(exercises.Unsteady), "lean > round-in-chair (ask unsteady)", false},
		{"half is left", "roll walk", asking(exercises.Osteoporosis), "roll > breath (ask osteoporosis)", false},
		{"less than half", "roll hug walk", asking(exercises.Pregnancy, exercises.Osteoporosis), "roll > breath (ask osteoporosis), hug > tilt (ask osteoporosis)", false},
		{"a filler is not what was promised", "roll tilt roll", asking(exercises.Osteoporosis), "roll > breath (ask osteoporosis), roll > breath (ask osteoporosis)", true},
		{"nothing", "hug", asking(exercises.Pregnancy), "hug (ask pregnancy)", true},
		{"what was not wanted is nobody's promise", "walk lean tilt", exercises.Limits{LeaveOut: []string{"walk", "lean"}}, "walk (left out), lean (left out)", false},
		{"unless nothing is left", "walk", exercises.Limits{LeaveOut: []string{"walk"}}, "walk (left out)", true},
	} {
		t.Run(x.name, func(t *testing.T) {
			r := routine(x.in)
			_, changes := families.Adapt(r, x.limits)
			if said(changes) != x.changes {
				t.Errorf("changes %q, want %q", said(changes), x.changes)
			}
			if waits := families.Waits(r, changes); waits != x.waits {
				t.Errorf("it waits: %v, want %v", waits, x.waits)
			}
		})
	}
}

func TestWhatIsOfferedIsTheRoutineThatMostIsLeftOf(t *testing.T) {
	for name, x := range map[string]struct {
		limits exercises.Limits
		want   string
	}{
		"anything goes: the first that moves": {exercises.Limits{}, "floor"},
		"no floor":                            {exercises.Limits{NoFloor: true}, "feet"},
		"one that is changed":                 {exercises.Limits{NoFloor: true, Conditions: []exercises.Condition{exercises.Unsteady}}, "feet"},
		"breathing, when all else waits":      {exercises.Limits{LeaveOut: []string{"hug", "roll", "tilt", "walk", "lean"}}, "breathe"},
		"nothing at all":                      {exercises.Limits{NoFloor: true, LeaveOut: []string{"walk", "lean"}}, ""},
	} {
		if got, ok := families.Offer(x.limits); got.ID != x.want || ok != (x.want != "") {
			t.Errorf("%s: %q is offered, want %q", name, got.ID, x.want)
		}
	}
}
