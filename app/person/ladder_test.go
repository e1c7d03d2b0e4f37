package person_test

import (
	"testing"
	"time"

	"limber/app/person"
	"limber/app/session"
	"limber/exercises"
)

func TestTheLadder(t *testing.T) {
	const s = time.Second
	hold := func(id string, d time.Duration) exercises.Exercise {
		return exercises.Exercise{ID: id, Kind: exercises.Hold, Dose: exercises.Dose{Hold: d}}
	}
	c := &exercises.Catalog{Exercises: []exercises.Exercise{
		hold("long", 30*s), hold("short", 15*s),
		{ID: "counted", Kind: exercises.Reps, Dose: exercises.Dose{Count: 5}},
	}}
	for name, x := range map[string]struct {
		exercise string
		routine  time.Duration // what the routine says
		own      time.Duration // what the person keeps
		done     int
		want     time.Duration
	}{
		"new":                                {"long", 0, 0, 0, 20 * s},
		"the third time":                     {"long", 0, 0, 2, 20 * s},
		"the fourth time":                    {"long", 0, 0, 3, 30 * s},
		"shorter than the first rung":        {"short", 0, 0, 0, 15 * s},
		"as a routine says":                  {"long", 45 * s, 0, 0, 45 * s},
		"as the person keeps it":             {"long", 45 * s, 12 * s, 0, 12 * s},
		"as the person keeps it, no routine": {"long", 0, 40 * s, 0, 40 * s},
		"what is counted has no hold":        {"counted", 0, 0, 0, 0},
	} {
		l := person.Limits(c, session.Choices{}, map[string]int{x.exercise: x.done})
		if x.own > 0 {
			l.Doses = map[string]exercises.Dose{x.exercise: {Hold: x.own}}
		}
		r := exercises.Routine{Steps: []exercises.Step{{Exercise: x.exercise, Dose: exercises.Dose{Hold: x.routine}}}}
		e, _ := c.Exercise(x.exercise)
		if got := person.PlanOf(c, r, l).Routine.Steps[0].Dose.Or(e.Dose).Hold; got != x.want {
			t.Errorf("%s: %v, want %v", name, got, x.want)
		}
	}
}
