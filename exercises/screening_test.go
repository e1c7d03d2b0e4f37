package exercises_test

import (
	"slices"
	"testing"

	. "limber/exercises"
)

var questions = Screening{
	Clear: Advice{Title: "start"},
	Groups: []Group{
		{Urgency: Emergency, Answer: Advice{Title: "get help now"}, Questions: []Question{{ID: "chest"}, {ID: "legs"}}},
		{Urgency: Soon, Answer: Advice{Title: "see someone"}, Questions: []Question{{ID: "fever"}}},
		{Urgency: AskFirst, Answer: Advice{Title: "some wait"}, Questions: []Question{
			{ID: "hip", Condition: HipReplacement},
			{ID: "baby", Condition: Pregnancy},
		}},
	},
}

func TestTheMostUrgentAnswerDecides(t *testing.T) {
	for _, x := range []struct {
		yes        []string
		says       string
		mayStart   bool
		conditions []Condition
	}{
		{nil, "start", true, nil},
		{[]string{"hip"}, "some wait", true, []Condition{HipReplacement}},
		{[]string{"baby", "hip"}, "some wait", true, []Condition{HipReplacement, Pregnancy}},
		{[]string{"fever"}, "see someone", false, nil},
		{[]string{"hip", "fever"}, "see someone", false, []Condition{HipReplacement}},
		{[]string{"baby", "fever", "legs"}, "get help now", false, []Condition{Pregnancy}},
		{[]string{"chest"}, "get help now", false, nil},
		{[]string{"asked in an older version"}, "start", true, nil},
	} {
		o := questions.Outcome(x.yes)
		if o.Answer.Title != x.says || o.MayStart() != x.mayStart || !slices.Equal(o.Conditions, x.conditions) {
			t.Errorf("%v: %q, may start %v, %v; want %q, %v, %v", x.yes, o.Answer.Title, o.MayStart(), o.Conditions, x.says, x.mayStart, x.conditions)
		}
	}
}

func TestRoutineHonoursConditions(t *testing.T) {
	c := &Catalog{Exercises: []Exercise{
		{ID: "bridge"},
		{ID: "twist", Ask: []Condition{Osteoporosis, HipReplacement}},
		{ID: "hug", Ask: []Condition{HipReplacement}},
	}}
	r := Routine{ID: "all", Steps: []Step{{Exercise: "bridge"}, {Exercise: "twist"}, {Exercise: "bridge"}, {Exercise: "hug"}}}
	for _, x := range []struct {
		conditions []Condition
		steps      []string
		waiting    []string
	}{
		{nil, []string{"bridge", "twist", "bridge", "hug"}, nil},
		{[]Condition{Osteoporosis}, []string{"bridge", "bridge", "hug"}, []string{"twist"}},
		{[]Condition{Pregnancy, HipReplacement}, []string{"bridge", "bridge"}, []string{"twist", "hug"}},
	} {
		var steps, waiting []string
		for _, s := range c.Honour(r, x.conditions).Steps {
			steps = append(steps, s.Exercise)
		}
		for _, e := range c.Waiting(x.conditions) {
			waiting = append(waiting, e.ID)
		}
		if !slices.Equal(steps, x.steps) || !slices.Equal(waiting, x.waiting) {
			t.Errorf("%v: steps %v, waiting %v; want %v, %v", x.conditions, steps, waiting, x.steps, x.waiting)
		}
	}
	if len(r.Steps) != 4 {
		t.Error("the routine itself was changed")
	}
}
