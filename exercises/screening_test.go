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
			{ID: "hip", Condition: HipReplacement, Implies: []Limit{NoFloor}},
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

func TestWhatWaitsUnderAConditionAndWhatItImplies(t *testing.T) {
	c := &Catalog{Screening: questions, Exercises: []Exercise{
		{ID: "stand", Position: Standing},
		{ID: "bridge", Position: OnBack},
		{ID: "twist", Position: Seated, Ask: []Condition{Osteoporosis, HipReplacement}},
		{ID: "hug", Position: OnBack, Ask: []Condition{Pregnancy}},
	}}
	for _, x := range []struct {
		conditions []Condition
		waiting    []string
	}{
		{nil, nil},
		{[]Condition{Osteoporosis}, []string{"twist"}},
		{[]Condition{HipReplacement}, []string{"bridge", "twist", "hug"}},
		{[]Condition{Pregnancy, Osteoporosis}, []string{"twist", "hug"}},
	} {
		var waiting []string
		for _, e := range c.Waiting(x.conditions) {
			waiting = append(waiting, e.ID)
		}
		if !slices.Equal(waiting, x.waiting) {
			t.Errorf("%v: %v wait, want %v", x.conditions, waiting, x.waiting)
		}
	}
}
