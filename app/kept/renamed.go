package kept

import (
	"maps"
	"slices"
	"strings"

	"limber/app/session"
	"limber/exercises"
)

// Renamed is k with exercises and routines under the ids they have now, given by
// the ids they had.
func (k All) Renamed(moves, routines map[string]string) All {
	if len(moves)+len(routines) == 0 {
		return k
	}
	k.Sessions, k.Runs = slices.Clone(k.Sessions), slices.Clone(k.Runs)
	k.Routines = slices.Clone(k.Routines)
	for i, r := range k.Routines {
		k.Routines[i].Steps = renamedSteps(r.Steps, moves)
	}
	for i, s := range k.Sessions {
		k.Sessions[i] = renamed(s, moves, routines)
	}
	for i, r := range k.Runs {
		k.Runs[i] = r.Renamed(moves, routines)
	}
	k.Choices.LeftOut = slices.Clone(k.Choices.LeftOut)
	for i, id := range k.Choices.LeftOut {
		k.Choices.LeftOut[i] = current(id, moves)
	}
	k.Choices.Starred = slices.Clone(k.Choices.Starred)
	for i, path := range k.Choices.Starred {
		for under, ids := range map[string]map[string]string{"exercises/": moves, "routines/": routines} {
			if id, is := strings.CutPrefix(path, under); is {
				k.Choices.Starred[i] = under + current(id, ids)
			}
		}
	}
	doses := k.Choices.Doses
	k.Choices.Doses = maps.Clone(doses)
	for old, dose := range doses {
		if id := current(old, moves); id != old {
			delete(k.Choices.Doses, old)
			if _, own := doses[id]; !own {
				k.Choices.Doses[id] = dose
			}
		}
	}
	return k
}

// Renamed is the run with exercises and routines under the ids they have now.
func (r Run) Renamed(moves, routines map[string]string) Run {
	if len(moves)+len(routines) == 0 {
		return r
	}
	r.Session = renamed(r.Session, moves, routines)
	t := &r.State.Timeline
	t.Routine.ID, t.Routine.Steps = r.Session.Routine.ID, r.Session.Routine.Steps
	t.Segments = slices.Clone(t.Segments)
	for i := range t.Segments {
		t.Segments[i].Exercise = current(t.Segments[i].Exercise, moves)
	}
	return r
}

func renamed(s session.Session, moves, routines map[string]string) session.Session {
	s.Routine.ID, s.Hurt = current(s.Routine.ID, routines), current(s.Hurt, moves)
	s.Done, s.Routine.Steps = slices.Clone(s.Done), renamedSteps(s.Routine.Steps, moves)
	for i := range s.Done {
		s.Done[i].Exercise = current(s.Done[i].Exercise, moves)
	}
	return s
}

func renamedSteps(steps []exercises.Step, moves map[string]string) []exercises.Step {
	steps = slices.Clone(steps)
	for i := range steps {
		steps[i].Exercise = current(steps[i].Exercise, moves)
	}
	return steps
}

func current(id string, ids map[string]string) string {
	if to, ok := ids[id]; ok {
		return to
	}
	return id
}
