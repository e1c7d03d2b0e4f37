package person_test

import (
	"testing"
	"time"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/exercises"
)

// hips says what comes with a hip replacement.
var hips = &exercises.Catalog{Screening: exercises.Screening{Groups: []exercises.Group{{Questions: []exercises.Question{
	{ID: "hip", Condition: exercises.HipReplacement, Implies: []exercises.Limit{exercises.NoFloor}},
	{ID: "baby", Condition: exercises.Pregnancy},
}}}}}

func TestWhatAPersonSaidSpeaksAgainstSomeExercises(t *testing.T) {
	bridge := exercises.Exercise{ID: "bridge", Position: exercises.OnBack, Ask: []exercises.Condition{exercises.Pregnancy}}
	catCow := exercises.Exercise{ID: "cat-cow", Position: exercises.AllFours}
	lean := exercises.Exercise{ID: "lean", Position: exercises.Standing}
	said := func(c ...exercises.Condition) session.Choices { return session.Choices{Conditions: c} }
	for name, x := range map[string]struct {
		choices              session.Choices
		bridge, catCow, lean bool // whether each is allowed
	}{
		"nothing said":                     {session.Choices{}, true, true, true},
		"no floor":                         {session.Choices{Limits: []session.Limit{session.NoFloor}}, false, false, true},
		"no kneeling":                      {session.Choices{Limits: []session.Limit{session.NoKneeling}}, true, false, true},
		"a condition":                      {said(exercises.Pregnancy), false, true, true},
		"left out":                         {session.Choices{LeftOut: []string{"cat-cow"}}, true, false, true},
		"a condition that implies a limit": {said(exercises.HipReplacement), false, false, true},
		"cleared": {session.Choices{Conditions: []exercises.Condition{exercises.HipReplacement, exercises.Pregnancy},
			Cleared: map[exercises.Condition]time.Time{exercises.HipReplacement: noon}}, false, true, true},
	} {
		l := person.Limits(hips, x.choices, nil)
		if a, b, c := l.Allow(bridge), l.Allow(catCow), l.Allow(lean); a != x.bridge || b != x.catCow || c != x.lean {
			t.Errorf("%s: bridge %v, cat-cow %v, lean %v", name, a, b, c)
		}
	}
}

func TestALimitSaysWhatItComesOf(t *testing.T) {
	for name, x := range map[string]struct {
		choices session.Choices
		want    exercises.Condition
	}{
		"implied": {session.Choices{Conditions: []exercises.Condition{exercises.HipReplacement}}, exercises.HipReplacement},
		"said":    {session.Choices{Limits: []session.Limit{session.NoFloor}, Conditions: []exercises.Condition{exercises.HipReplacement}}, ""},
		"neither": {session.Choices{}, ""},
	} {
		if got := person.Limits(hips, x.choices, nil).ImpliedBy(exercises.NoFloor); got != x.want {
			t.Errorf("%s: it comes of %q, want %q", name, got, x.want)
		}
	}
}

// What was done on the floor says nothing of how one came there: before ways
// were kept, from a bed, or with Next.
func TestAWayIsKnownByHavingBeenGone(t *testing.T) {
	did := session.Session{Started: noon, Done: []session.Part{{Exercise: "bridge", Time: time.Minute}}}
	way := did
	way.Ways = []string{"down"}
	for name, x := range map[string]struct {
		sessions []session.Session
		down     int
	}{
		"floor moves":        {[]session.Session{did, did, did}, 0},
		"the way itself too": {[]session.Session{did, way, way}, 2},
	} {
		p := person.Person{Catalog: &exercises.Catalog{}, History: history.Of(x.sessions, nil, nil), Kept: kept.All{Sessions: x.sessions}}
		if got := p.Options().Ways["down"]; got != x.down {
			t.Errorf("%s: gone %d times, want %d", name, got, x.down)
		}
	}
}
