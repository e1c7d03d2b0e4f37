package source_test

import (
	"slices"
	"testing"

	"limber/exercises"
)

// What has to wait for somebody follows from how the body moves and rests, and is
// written out here once more: an exercise that forgets to ask, or an answer that
// implies too little, is found by it. "How" is how it is done safely instead.
func TestWhatMustWaitFollowsFromTheMovement(t *testing.T) {
	c := shipped(t)
	on := func(e exercises.Exercise, p ...exercises.Position) bool { return slices.Contains(p, e.Position) }
	of := func(e exercises.Exercise, f ...exercises.Family) bool { return slices.Contains(f, e.Family) }
	oneLeg := func(e exercises.Exercise) bool {
		return on(e, exercises.Standing) && e.Sides != exercises.Both && !of(e, exercises.ToSide, exercises.Turn)
	}
	for _, x := range []struct {
		condition exercises.Condition
		because   string
		risky     func(exercises.Exercise) bool
		how       bool // it may be done in a safer way instead
	}{
		{exercises.RecentInjury, "the back moves", func(e exercises.Exercise) bool { return !of(e, exercises.Breathe) }, false},
		{exercises.HipReplacement, "one has to get to the floor, or kneel", func(e exercises.Exercise) bool { return e.Position.OnFloor() }, false},
		{exercises.HipReplacement, "the hip crosses, twists or bends far", func(e exercises.Exercise) bool {
			return of(e, exercises.Turn, exercises.Hip, exercises.Front) || of(e, exercises.Bend, exercises.Arch) && on(e, exercises.Standing)
		}, false},
		{exercises.HipReplacement, "one sits and leans", func(e exercises.Exercise) bool { return on(e, exercises.Seated) }, true},
		{exercises.HipReplacement, "the leg is stretched far", func(e exercises.Exercise) bool { return of(e, exercises.Leg) }, false},
		// Pressing the back flat against what one lies on is no bending.
		{exercises.Osteoporosis, "the back bends or turns", func(e exercises.Exercise) bool {
			return of(e, exercises.Turn, exercises.Hip, exercises.Arch, exercises.ToSide) || of(e, exercises.Bend) && !(on(e, exercises.OnBack) && e.Kind == exercises.Reps)
		}, true},
		{exercises.Pregnancy, "one lies on the back or the front", func(e exercises.Exercise) bool { return on(e, exercises.OnBack, exercises.OnFront) }, false},
		{exercises.PelvicPain, "one stands on one leg or in a long step, or spreads the hips", func(e exercises.Exercise) bool {
			return oneLeg(e) || of(e, exercises.Hip)
		}, false},
		{exercises.Unsteady, "the feet move, the trunk turns or the head goes down", func(e exercises.Exercise) bool {
			return on(e, exercises.Standing) && of(e, exercises.Walk, exercises.Bend, exercises.Arch, exercises.ToSide, exercises.Turn)
		}, false},
		{exercises.Unsteady, "the head turns, tilts or goes back", func(e exercises.Exercise) bool {
			return of(e, exercises.Neck) && e.Sides != exercises.Both || of(e, exercises.Arch) && !e.Position.Lying()
		}, false},
	} {
		l := c.Implied(exercises.Limits{Conditions: []exercises.Condition{x.condition}})
		found := 0
		for _, e := range c.Exercises {
			if !x.risky(e) {
				continue
			}
			found++
			if l.Allow(e) && !(x.how && e.How[x.condition] != "") {
				t.Errorf("%s does not wait with %s, and %s", e.ID, x.condition, x.because)
			}
		}
		if found == 0 {
			t.Errorf("%s: no exercise in which %s", x.condition, x.because)
		}
	}
}

// Who stands on one leg holds on with one hand, and is asked whether they fall.
func TestOneLegAsksWhoIsUnsteady(t *testing.T) {
	// Both feet stay down, and nothing moves. An exercise like them is added here.
	still := []string{"standing-hip-flexor-stretch", "wall-calf-stretch"}
	for _, e := range shipped(t).Exercises {
		if e.Position == exercises.Standing && e.Sides != exercises.Both && !slices.Contains(still, e.ID) && !slices.Contains(e.Ask, exercises.Unsteady) {
			t.Errorf("library/%s/exercise.toml: it is done standing, a side at a time, and ask does not have %q; where both feet stay down, add it to still", e.ID, exercises.Unsteady)
		}
	}
}
