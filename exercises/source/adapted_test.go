package source_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"limber/app/timeline"
	"limber/exercises"
	"limber/exercises/golden"
	"limber/exercises/source"
)

// What becomes of every routine stands beside them, so that a change of one word
// in an exercise shows what it does to everybody.
func TestGoldenWhatBecomesOfEveryRoutine(t *testing.T) {
	golden.Written(t, "exercises/routines/adapted.txt", source.Adapted(shipped(t)))
}

// everybody is every pair of conditions with every pair of limits, on good days
// and easy ones.
func everybody() (all []exercises.Limits) {
	conditions := append([]exercises.Condition{""}, exercises.Conditions...)
	for i, a := range conditions {
		for _, b := range conditions[i:] {
			for n := range 8 {
				l := exercises.Limits{NoFloor: n&1 > 0, NoKneeling: n&2 > 0, Easier: n&4 > 0}
				for _, c := range []exercises.Condition{a, b} {
					if c != "" && !slices.Contains(l.Conditions, c) {
						l.Conditions = append(l.Conditions, c)
					}
				}
				all = append(all, l)
			}
		}
	}
	return append(all, exercises.Limits{Conditions: exercises.Conditions})
}

// anyRoutine is one that a person, or another program, might have made: any
// exercises in any order, with any doses.
func anyRoutine(c *exercises.Catalog, r *rand.Rand) exercises.Routine {
	made := exercises.Routine{ID: "made", Bed: r.IntN(4) == 0}
	for range 1 + r.IntN(9) {
		s := exercises.Step{Exercise: c.Exercises[r.IntN(len(c.Exercises))].ID}
		if r.IntN(2) > 0 {
			s.Dose = exercises.Dose{Hold: time.Duration(5+r.IntN(60)) * time.Second, Count: 1 + r.IntN(12), Sets: 1 + r.IntN(2)}
		}
		made.Steps = append(made.Steps, s)
	}
	return made
}

func TestNoStepIsEverAgainstWhatWasSaid(t *testing.T) {
	c := shipped(t)
	routines, r := slices.Clone(c.Routines), rand.New(rand.NewPCG(1, 2))
	for range 60 {
		routines = append(routines, anyRoutine(c, r))
	}
	for _, l := range everybody() {
		if o, ok := c.Offer(l); !ok {
			t.Errorf("%+v: nothing is offered", l)
		} else if _, changes := c.Adapt(o, l); c.Waits(o, changes) {
			t.Errorf("%+v: %s is offered, which waits", l, o.ID)
		}
		for _, routine := range routines {
			l := l
			if r.IntN(4) == 0 {
				l.LeaveOut = []string{c.Exercises[r.IntN(len(c.Exercises))].ID}
			}
			if own := c.Exercises[r.IntN(len(c.Exercises))].ID; r.IntN(4) == 0 {
				l.Doses = map[string]exercises.Dose{own: {Hold: 12 * time.Second, Count: 3}}
			}
			adapted, changes := c.Adapt(routine, l)
			fits(t, c, adapted, l)
			standsFor(t, c, routine, adapted, changes)
			if t.Failed() {
				t.Fatalf("%s under %+v is %s, which was %s", routine.ID, l, steps(adapted), steps(routine))
			}
		}
	}
}

// fits checks that a routine can be done within limits, here written out once
// more, apart from the code that keeps them.
func fits(t *testing.T, c *exercises.Catalog, r exercises.Routine, l exercises.Limits) {
	t.Helper()
	hip := slices.Contains(l.Conditions, exercises.HipReplacement)
	for _, s := range r.Steps {
		e, _ := c.Exercise(s.Exercise)
		floor := e.Position == exercises.Kneeling || e.Position == exercises.AllFours || e.Position == exercises.OnFront || e.Position == exercises.OnBack || e.Position == exercises.OnSide || e.Position == exercises.FloorSitting
		switch {
		case floor && (l.NoFloor && !r.Bed || hip):
			t.Errorf("%s is on the floor", e.ID)
		case (e.Position == exercises.AllFours || e.Position == exercises.Kneeling || e.Position == exercises.FloorSitting) && (l.NoKneeling || hip):
			t.Errorf("%s kneels", e.ID)
		case slices.Contains(l.LeaveOut, e.ID):
			t.Errorf("%s was left out", e.ID)
		}
		for _, condition := range l.Conditions {
			if slices.Contains(e.Ask, condition) {
				t.Errorf("%s asks about %s", e.ID, condition)
			}
		}
	}
	if len(r.Steps) == 0 {
		return
	}
	line, err := timeline.Compile(c, r, timeline.Options{})
	if err != nil {
		t.Error(err)
	}
	sides := map[exercises.Side]time.Duration{}
	for _, s := range line.Segments {
		if s.Kind != timeline.Work {
			continue
		}
		sides[s.Side] += s.Length
		for _, b := range s.Beats {
			if s.Side == exercises.NoSide {
				sides[b.Side] += b.Length
			}
		}
	}
	if sides[exercises.Left] != sides[exercises.Right] {
		t.Errorf("the left has %v, the right %v", sides[exercises.Left], sides[exercises.Right])
	}
}

// standsFor checks what was put in the place of something: the same movement, or
// at least the same position, and never a trip up from the floor and down again
// that was not there before.
func standsFor(t *testing.T, c *exercises.Catalog, was, is exercises.Routine, changes []exercises.Change) {
	t.Helper()
	for _, ch := range changes {
		from, _ := c.Exercise(ch.Exercise)
		if to, ok := c.Exercise(ch.To); ok && from.Family != to.Family && from.Position != to.Position {
			t.Errorf("%s stands for %s, another movement in another position", ch.To, ch.Exercise)
		}
	}
	if a, b := goingDown(c, was), goingDown(c, is); b > a {
		t.Errorf("it goes to the floor %d times, and went %d times", b, a)
	}
}

func goingDown(c *exercises.Catalog, r exercises.Routine) (n int) {
	floor := false
	for _, s := range r.Steps {
		e, _ := c.Exercise(s.Exercise)
		if e.Position.OnFloor() && !floor {
			n++
		}
		floor = e.Position.OnFloor()
	}
	return n
}
