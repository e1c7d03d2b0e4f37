package person_test

import (
	"testing"
	"time"

	"limber/app/person"
	"limber/exercises"
)

func TestAnOwnDoseGoesInStepsToItsEnds(t *testing.T) {
	const s = time.Second
	hold, reps := exercises.Exercise{Kind: exercises.Hold}, exercises.Exercise{Kind: exercises.Reps}
	for name, x := range map[string]struct {
		e    exercises.Exercise
		from exercises.Dose
		more bool
		to   exercises.Dose
		ok   bool
	}{
		"longer":              {hold, exercises.Dose{Hold: 20 * s, Sets: 2}, true, exercises.Dose{Hold: 25 * s}, true},
		"shorter":             {hold, exercises.Dose{Hold: 20 * s}, false, exercises.Dose{Hold: 15 * s}, true},
		"longer, from 12":     {hold, exercises.Dose{Hold: 12 * s}, true, exercises.Dose{Hold: 15 * s}, true},
		"shorter, from 12":    {hold, exercises.Dose{Hold: 12 * s}, false, exercises.Dose{Hold: 10 * s}, true},
		"not under 5 seconds": {hold, exercises.Dose{Hold: 5 * s}, false, exercises.Dose{}, false},
		"not over 2 minutes":  {hold, exercises.Dose{Hold: 120 * s}, true, exercises.Dose{}, false},
		"once more":           {reps, exercises.Dose{Count: 5}, true, exercises.Dose{Count: 6}, true},
		"once less":           {reps, exercises.Dose{Count: 5}, false, exercises.Dose{Count: 4}, true},
		"not never":           {reps, exercises.Dose{Count: 1}, false, exercises.Dose{}, false},
		"not over thirty":     {reps, exercises.Dose{Count: 30}, true, exercises.Dose{}, false},
	} {
		if to, ok := person.Another(x.e, x.from, x.more); ok != x.ok || ok && to != x.to {
			t.Errorf("%s: %v %v", name, to, ok)
		}
	}
}
