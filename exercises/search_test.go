package exercises

import (
	"strings"
	"testing"
)

func TestWhatIsLookedForIsFound(t *testing.T) {
	c := &Catalog{
		Exercises: []Exercise{
			{ID: "childs-pose", Name: "Child's Pose", Position: AllFours, Areas: []string{"lower back"}, Needs: []Need{Mat}, Feel: "A stretch along the spine."},
			{ID: "march", Name: "March in Place", Also: []string{"High knees"}, Position: Standing, Areas: []string{"hips"}, Needs: []Need{Counter}},
			{ID: "squat", Name: "Split Squat", Position: Standing, Areas: []string{"hips", "lower back"}, Needs: []Need{Mat, Counter}},
			{ID: "breath", Name: "Breathing", Position: Seated, Areas: []string{"calm"}},
		},
		Routines: []Routine{
			{ID: "desk", Name: "Desk", Purpose: "Beside the desk.", Steps: []Step{{Exercise: "march"}, {Exercise: "squat"}}},
			{ID: "calm", Name: "Calm", Steps: []Step{{Exercise: "breath"}}},
			{ID: "mixed", Name: "Mixed", Steps: []Step{{Exercise: "childs-pose"}, {Exercise: "breath"}}},
		},
	}
	for name, x := range map[string]struct {
		s                   Search
		exercises, routines string
	}{
		"nothing asked for":     {Search{}, "childs-pose march squat breath", "desk calm mixed"},
		"without an apostrophe": {Search{Text: "childs  POSE"}, "childs-pose", "mixed"},
		"with another":          {Search{Text: "child’s"}, "childs-pose", "mixed"},
		"by another name":       {Search{Text: "knees"}, "march", ""},
		"by an area":            {Search{Text: "lower back"}, "childs-pose squat", "desk mixed"},
		"by what is felt":       {Search{Text: "spine"}, "childs-pose", ""},
		"by a word of the page": {Search{Text: "beside"}, "childs-pose march squat breath", "desk calm mixed"},
		"half of it":            {Search{Text: "squat pony"}, "", ""},
		"an area":               {Search{Area: "lower back"}, "childs-pose squat", "desk mixed"},
		"a position":            {Search{Position: Standing}, "march squat", "desk"},
		"with empty hands":      {Search{Have: Empty}, "breath", "calm"},
		"with a mat":            {Search{Have: Mat}, "childs-pose breath", "calm mixed"},
		"all at once":           {Search{Text: "hip", Area: "lower back", Position: Standing}, "squat", "desk"},
	} {
		var found, routines []string
		for _, e := range c.Exercises {
			if x.s.Finds(e, "Beside") {
				found = append(found, e.ID)
			}
		}
		for _, r := range c.Routines {
			if x.s.FindsRoutine(c, r, "Beside") {
				routines = append(routines, r.ID)
			}
		}
		if got := strings.Join(found, " "); got != x.exercises {
			t.Errorf("%s: found exercises %q, want %q", name, got, x.exercises)
		}
		if got := strings.Join(routines, " "); got != x.routines {
			t.Errorf("%s: found routines %q, want %q", name, got, x.routines)
		}
	}
}

// An exercise by itself is a routine like any other to whoever plays it.
func TestAnExerciseByItselfIsARoutine(t *testing.T) {
	c := &Catalog{Exercises: []Exercise{{ID: "bridge", Name: "Bridge"}}}
	r, ok := c.Routine(Exercise{ID: "bridge"}.Alone().ID)
	if !ok || r.Name != "Bridge" || len(r.Steps) != 1 || r.Steps[0].Exercise != "bridge" {
		t.Errorf("%v %v", r, ok)
	}
	if e, alone := r.Alone(); !alone || e != "bridge" {
		t.Errorf("it is of %q: %v", e, alone)
	}
	if _, ok := c.Routine("only-pony"); ok {
		t.Error("what is not there can be done by itself")
	}
	if _, alone := (Routine{ID: "bridge"}).Alone(); alone {
		t.Error("a routine is taken for an exercise")
	}
}
