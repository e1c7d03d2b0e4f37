package run

import (
	"cmp"
	"time"

	"limber/app/kept"
	"limber/app/person"
	"limber/app/timeline"
	"limber/exercises"
)

// Unfinished is what pages say of a run that was left and can be gone on with.
type Unfinished struct {
	ID, Name         string // of the routine
	Exercise         string // where the run stands
	Total, Remaining time.Duration
	Needs            []exercises.Need
}

// UnfinishedOf tells it of a run that is kept.
func UnfinishedOf(p person.Person, left kept.Run) Unfinished {
	r, t := left.Session.Routine, left.State.Timeline
	now, _ := p.Routine(r.ID)
	return Unfinished{
		ID: r.ID, Name: cmp.Or(r.Name, r.ID), Exercise: standsAt(t, left.State.Position),
		Total: t.Total(), Remaining: t.Remaining(left.State.Position),
		Needs: p.Needed(exercises.Routine{Steps: r.Steps, Bed: now.Bed}, t),
	}
}

// standsAt is the exercise under way, or the one that a way leads to.
func standsAt(t timeline.Timeline, at time.Duration) string {
	s := t.Segments[max(t.At(at), 0)]
	if s.Kind.IsWay() && s.Step < len(t.Routine.Steps) {
		return t.Routine.Steps[s.Step].Exercise
	}
	return s.Exercise
}
