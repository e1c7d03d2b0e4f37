package exercises_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"limber/exercises"
)

// small is a catalog with every kind of way out.
var small = &exercises.Catalog{Exercises: []exercises.Exercise{
	held("bend", exercises.Standing, "chair breathe", exercises.Osteoporosis),
	held("hip", exercises.Standing, "", exercises.RecentInjury),
	counted("lunge", exercises.Standing, "march"),
	counted("march", exercises.Standing, ""),
	counted("cat", exercises.AllFours, "chair breathe", exercises.Osteoporosis),
	held("hug", exercises.OnBack, "chair breathe", exercises.Osteoporosis),
	counted("bridge", exercises.OnBack, "tilt chair breathe"),
	counted("tilt", exercises.OnBack, "chair breathe"),
	counted("chair", exercises.Seated, "breathe", exercises.RecentInjury),
	counted("breathe", exercises.Seated, ""),
	counted("round", exercises.OnBack, "about"),
	counted("about", exercises.OnBack, "round"),
}}

func held(id string, p exercises.Position, instead string, ask ...exercises.Condition) exercises.Exercise {
	return exercises.Exercise{ID: id, Kind: exercises.Hold, Position: p, Instead: standIn(instead), Ask: ask,
		Dose: exercises.Dose{Hold: 40 * time.Second}}
}

func counted(id string, p exercises.Position, instead string, ask ...exercises.Condition) exercises.Exercise {
	return exercises.Exercise{ID: id, Kind: exercises.Reps, Position: p, Instead: standIn(instead), Ask: ask,
		Dose: exercises.Dose{Count: 5}}
}

// standIn names what stands for an exercise for any reason, the gentler one first.
func standIn(ids string) exercises.Instead {
	if ids == "" {
		return nil
	}
	all := strings.Fields(ids)
	return exercises.Instead{exercises.ForEase: all[:1], exercises.ForAny: all}
}

func routine(ids string) exercises.Routine {
	r := exercises.Routine{ID: "r"}
	for _, id := range strings.Fields(ids) {
		r.Steps = append(r.Steps, exercises.Step{Exercise: id})
	}
	return r
}

func ids(r exercises.Routine) string {
	var all []string
	for _, s := range r.Steps {
		all = append(all, s.Exercise)
	}
	return strings.Join(all, " ")
}

// said writes changes as a screen might: "cat > chair (kneeling)".
func said(changes []exercises.Change) string {
	var all []string
	for _, c := range changes {
		s := c.Exercise
		if c.To != "" {
			s += " > " + c.To
		}
		s += " (" + string(c.Reason)
		if c.Condition != "" {
			s += " " + string(c.Condition)
		}
		all = append(all, s+")")
	}
	return strings.Join(all, ", ")
}

func TestAdaptReplacesOrLeavesOutWhatCannotBeDone(t *testing.T) {
	for _, x := range []struct {
		name    string
		in      string
		limits  exercises.Limits
		out     string
		changes string
	}{
		{"nothing to change", "bend cat hug", exercises.Limits{}, "bend cat hug", ""},
		{"kneeling", "bend cat hug", exercises.Limits{NoKneeling: true}, "bend chair hug", "cat > chair (kneeling)"},
		{"the floor, through a replacement that is on the floor too", "bend bridge", exercises.Limits{NoFloor: true}, "bend chair", "bridge > chair (floor)"},
		{"no replacement twice: the next in line, then nothing", "cat hug bridge", exercises.Limits{NoFloor: true}, "chair breathe", "cat > chair (floor), hug > breathe (floor), bridge (floor)"},
		{"nor one that comes later anyway", "cat chair", exercises.Limits{NoFloor: true}, "breathe chair", "cat > breathe (floor)"},
		{"what comes twice is replaced alike", "cat bend cat", exercises.Limits{NoKneeling: true}, "chair bend chair", "cat > chair (kneeling), cat > chair (kneeling)"},
		{"but not side by side", "cat cat", exercises.Limits{NoKneeling: true}, "chair breathe", "cat > chair (kneeling), cat > breathe (kneeling)"},
		{"no getting up only to lie down again", "tilt hug bridge", exercises.Limits{Conditions: []exercises.Condition{exercises.Osteoporosis}}, "tilt bridge", "hug (ask osteoporosis)"},
		{"getting up once, at the end, is fine", "tilt hug", exercises.Limits{Conditions: []exercises.Condition{exercises.Osteoporosis}}, "tilt chair", "hug > chair (ask osteoporosis)"},
		{"a condition that the replacement asks about too", "cat", exercises.Limits{Conditions: []exercises.Condition{exercises.Osteoporosis, exercises.RecentInjury}}, "breathe", "cat > breathe (ask osteoporosis)"},
		{"a condition and nothing gentler", "hip", exercises.Limits{Conditions: []exercises.Condition{exercises.RecentInjury}}, "", "hip (ask recent-injury)"},
		{"left out, not replaced", "bend cat hug", exercises.Limits{LeaveOut: []string{"cat"}}, "bend hug", "cat (left out)"},
		{"nor is it ever a replacement", "cat", exercises.Limits{NoKneeling: true, LeaveOut: []string{"chair"}}, "breathe", "cat > breathe (kneeling)"},
		{"a loop of replacements ends", "round", exercises.Limits{NoFloor: true}, "", "round (floor)"},
		{"an exercise the catalog has lost", "bend gone", exercises.Limits{}, "bend", "gone (unknown)"},
		{"an easy day keeps the position", "lunge bend bridge hug", exercises.Limits{Easier: true}, "march bend tilt hug", "lunge > march (easier), bridge > tilt (easier)"},
		{"an easy day leaves the harder one of two out", "bridge tilt", exercises.Limits{Easier: true}, "tilt", "bridge (easier)"},
		{"unless the gentler one is not wanted", "bridge tilt", exercises.Limits{Easier: true, LeaveOut: []string{"tilt"}}, "bridge", "tilt (left out)"},
		{"an easy day in a chair", "bridge hug", exercises.Limits{Easier: true, NoFloor: true}, "chair breathe", "bridge > chair (floor), hug > breathe (floor)"},
	} {
		t.Run(x.name, func(t *testing.T) {
			in := routine(x.in)
			out, changes := small.Adapt(in, x.limits)
			if ids(out) != x.out {
				t.Errorf("%q became %q, want %q", x.in, ids(out), x.out)
			}
			if said(changes) != x.changes {
				t.Errorf("changes %q, want %q", said(changes), x.changes)
			}
			if ids(in) != x.in {
				t.Errorf("the routine that went in was changed to %q", ids(in))
			}
		})
	}
}

func TestAnEasyDayHoldsShortAndDoesNotBuild(t *testing.T) {
	r := routine("bend hug cat")
	r.Steps[0].Dose = exercises.Dose{Hold: 45 * time.Second, Sets: 3}
	r.Steps[1].Dose = exercises.Dose{Hold: 15 * time.Second}
	r.Steps[2].Dose = exercises.Dose{Count: 10}
	out, _ := small.Adapt(r, exercises.Limits{Easier: true})
	want := []exercises.Dose{{Hold: 20 * time.Second, Sets: 1}, {Hold: 15 * time.Second, Sets: 1}, {Count: 5, Sets: 1}}
	for i, s := range out.Steps {
		if s.Dose != want[i] {
			t.Errorf("%s: dose %+v, want %+v", s.Exercise, s.Dose, want[i])
		}
	}
	if r.Steps[0].Dose.Sets != 3 {
		t.Error("the routine that went in was changed")
	}
}

func TestAReplacementTakesItsOwnDoseAndKeepsTheRest(t *testing.T) {
	r := routine("cat hug")
	r.Steps[0] = exercises.Step{Exercise: "cat", Dose: exercises.Dose{Count: 12}, Rest: 10 * time.Second}
	out, _ := small.Adapt(r, exercises.Limits{NoKneeling: true})
	want := exercises.Step{Exercise: "chair", Rest: 10 * time.Second}
	if out.Steps[0] != want {
		t.Errorf("got %+v, want %+v", out.Steps[0], want)
	}
}

func TestNeedsFollowTheChange(t *testing.T) {
	c := &exercises.Catalog{Exercises: slices.Clone(small.Exercises)}
	for i, e := range c.Exercises {
		switch e.Position {
		case exercises.Seated:
			c.Exercises[i].Needs = []exercises.Need{exercises.Chair}
		case exercises.AllFours, exercises.OnBack:
			c.Exercises[i].Needs = []exercises.Need{exercises.Mat}
		}
	}
	out, _ := c.Adapt(routine("cat bridge"), exercises.Limits{NoFloor: true})
	if needs := c.Needs(out); !slices.Equal(needs, []exercises.Need{exercises.Chair}) {
		t.Errorf("needs %v, want a chair only", needs)
	}
}
