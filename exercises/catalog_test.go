package exercises_test

import (
	"slices"
	"testing"

	"limber/exercises"
)

func TestSomeAreToldInAnotherWay(t *testing.T) {
	c := &exercises.Catalog{Exercises: []exercises.Exercise{
		{ID: "lean", Steps: []string{"Stand.", "Bend."}, How: exercises.How{exercises.Osteoporosis: "Half way."}},
		{ID: "walk", Steps: []string{"Stand.", "Walk."}},
	}}
	for name, x := range map[string]struct {
		conditions []exercises.Condition
		want       []string
	}{
		"with nothing":               {nil, []string{"Stand.", "Bend."}},
		"with something else":        {[]exercises.Condition{exercises.Pregnancy}, []string{"Stand.", "Bend."}},
		"with what it has a way for": {[]exercises.Condition{exercises.Pregnancy, exercises.Osteoporosis}, []string{"Stand.", "Half way.", "Bend."}},
	} {
		told := c.For(x.conditions)
		if got := told.Exercises[0].Steps; !slices.Equal(got, x.want) {
			t.Errorf("%s: %q, want %q", name, got, x.want)
		}
		if len(told.Exercises[1].Steps) != 2 || len(c.Exercises[0].Steps) != 2 {
			t.Errorf("%s: what is told others changed, too", name)
		}
	}
}

func TestNeedsAndHelpsOfARoutineComeOnce(t *testing.T) {
	c := &exercises.Catalog{Exercises: []exercises.Exercise{
		{ID: "march", Needs: []exercises.Need{exercises.Counter}},
		{ID: "roll", Needs: []exercises.Need{exercises.Mat}, Helps: []exercises.Need{exercises.Cushion, exercises.Counter}},
		{ID: "hug", Needs: []exercises.Need{exercises.Mat}, Helps: []exercises.Need{exercises.Cushion}},
	}}
	r := exercises.Routine{Steps: []exercises.Step{{Exercise: "march"}, {Exercise: "roll"}, {Exercise: "hug"}, {Exercise: "gone"}}}
	if got := c.Needs(r); !slices.Equal(got, []exercises.Need{exercises.Counter, exercises.Mat}) {
		t.Errorf("it needs %v", got)
	}
	if got := c.Helps(r); !slices.Equal(got, []exercises.Need{exercises.Cushion}) {
		t.Errorf("what helps is %v; what is needed is said already", got)
	}
}
