package person

import (
	"slices"
	"testing"
	"time"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/session"
	"limber/exercises"
	"limber/exercises/source"
)

func TestThinIsWhatGotLessThanHalfOfItsShare(t *testing.T) {
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC)
	did := func(daysAgo int, parts ...session.Part) session.Session {
		return session.Session{ID: now.AddDate(0, 0, -daysAgo).String(), Started: now.AddDate(0, 0, -daysAgo), Done: parts}
	}
	part := func(exercise string, minutes int) session.Part {
		return session.Part{Exercise: exercise, Time: time.Duration(minutes) * time.Minute}
	}
	all := []exercises.Direction{exercises.Forward, exercises.Backward, exercises.Sideways, exercises.Turning, exercises.OfHip, exercises.OfLeg}
	for name, x := range map[string]struct {
		sessions []session.Session
		thin     []exercises.Direction
	}{
		"nothing was done":              {nil, nil},
		"five minutes are too few":      {[]session.Session{did(1, part("bridge", 5))}, nil},
		"only hips":                     {[]session.Session{did(1, part("bridge", 20))}, slices.DeleteFunc(slices.Clone(all), func(d exercises.Direction) bool { return d == exercises.OfHip })},
		"a week ago is gone":            {[]session.Session{did(7, part("bridge", 20))}, nil},
		"one long hold outweighs moves": {[]session.Session{did(0, part("seated-rotation", 1), part("seated-rotation", 1), part("bridge", 40))}, []exercises.Direction{exercises.Forward, exercises.Backward, exercises.Sideways, exercises.Turning, exercises.OfLeg}},
		"half of its share is enough":   {[]session.Session{did(0, part("seated-rotation", 1), part("bridge", 13))}, []exercises.Direction{exercises.Forward, exercises.Backward, exercises.Sideways, exercises.OfLeg}},
	} {
		p := Person{Catalog: c, Kept: kept.All{Sessions: x.sessions}, Now: now, History: history.Of(x.sessions, nil, nil)}
		if thin := p.Went().Thin(); !slices.Equal(thin, x.thin) {
			t.Errorf("%s: %q, want %q", name, thin, x.thin)
		}
	}
}
