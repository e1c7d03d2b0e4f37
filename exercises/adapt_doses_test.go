package exercises_test

import (
	"testing"
	"time"

	"limber/exercises"
)

func TestOwnDosesStandInPlaceOfTheRoutines(t *testing.T) {
	c := &exercises.Catalog{Exercises: []exercises.Exercise{
		{ID: "hug", Kind: exercises.Hold, Position: exercises.OnBack, Dose: exercises.Dose{Hold: 40 * time.Second, Sets: 2}, Instead: standIn("sit")},
		{ID: "sit", Kind: exercises.Hold, Position: exercises.Seated, Dose: exercises.Dose{Hold: 30 * time.Second}},
		{ID: "lift", Kind: exercises.Reps, Position: exercises.OnBack, Dose: exercises.Dose{Count: 8}},
	}}
	routine := exercises.Routine{Steps: []exercises.Step{
		{Exercise: "hug", Dose: exercises.Dose{Hold: 45 * time.Second}},
		{Exercise: "lift"},
	}}
	own := map[string]exercises.Dose{"hug": {Hold: 25 * time.Second}, "lift": {Count: 4}, "sit": {Hold: 12 * time.Second}}
	for name, x := range map[string]struct {
		limits exercises.Limits
		want   []exercises.Step
	}{
		"the routine's without any": {exercises.Limits{}, routine.Steps},
		"holds and counts, the sets stay the exercise's": {exercises.Limits{Doses: own}, []exercises.Step{
			{Exercise: "hug", Dose: exercises.Dose{Hold: 25 * time.Second}},
			{Exercise: "lift", Dose: exercises.Dose{Count: 4}}}},
		"of what stands in for an exercise as well": {exercises.Limits{Doses: own, NoFloor: true}, []exercises.Step{
			{Exercise: "sit", Dose: exercises.Dose{Hold: 12 * time.Second}}}},
		"no longer than an easy day allows": {exercises.Limits{Doses: own, Easier: true}, []exercises.Step{
			{Exercise: "hug", Dose: exercises.Dose{Hold: exercises.EasyHold, Sets: 1}},
			{Exercise: "lift", Dose: exercises.Dose{Count: 4, Sets: 1}}}},
	} {
		got, _ := c.Adapt(routine, x.limits)
		if len(got.Steps) != len(x.want) {
			t.Fatalf("%s: %+v", name, got.Steps)
		}
		for i, s := range got.Steps {
			if s != x.want[i] {
				t.Errorf("%s: step %d is %+v, want %+v", name, i+1, s, x.want[i])
			}
		}
	}
	if routine.Steps[0].Dose.Hold != 45*time.Second {
		t.Error("the routine itself was changed")
	}
}
