package person_test

import (
	"slices"
	"testing"
	"time"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/exercises"
)

// What is offered first follows the hour and how the last time was; a newcomer
// is offered the same at any hour.
func TestWhatIsOfferedFirst(t *testing.T) {
	lean := exercises.Exercise{ID: "lean", Position: exercises.Standing}
	routine := func(id string, roles ...exercises.Role) exercises.Routine {
		return exercises.Routine{ID: id, Roles: roles, Steps: []exercises.Step{{Exercise: "lean"}}}
	}
	all := []exercises.Routine{
		routine("short", exercises.OfferedFirst), routine("long", exercises.OfferedNext), routine("desk", exercises.AtDesk),
		routine("dawn", exercises.InMorning), routine("night", exercises.InEvening), routine("easy", exercises.EasyDay),
	}
	at := func(day, hour int) time.Time { return time.Date(2026, 11, day, hour, 30, 0, 0, time.UTC) } // the 16th is a Monday
	last := func(day int, feel, next session.Feel) []session.Session {
		return []session.Session{{ID: "a", Started: at(day, 3), Feel: feel, Next: next, Done: []session.Part{{Exercise: "lean", Time: time.Minute}}}}
	}
	for name, x := range map[string]struct {
		now  time.Time
		done []session.Session
		want string
		why  person.Why
	}{
		"a newcomer":            {at(16, 7), nil, "short", person.Anytime},
		"printed":               {time.Time{}, last(15, "", ""), "short", person.Anytime},
		"morning":               {at(16, 7), last(15, "", ""), "dawn", person.Morning},
		"at a desk":             {at(16, 9), last(15, "", ""), "desk", person.Desk},
		"after work":            {at(16, 18), last(15, "", ""), "short", person.Anytime},
		"evening":               {at(16, 20), last(15, "", ""), "night", person.Evening},
		"after midnight":        {at(17, 2), last(15, "", ""), "night", person.Evening},
		"a Sunday":              {at(22, 11), last(21, "", ""), "short", person.Anytime},
		"hurt today":            {at(16, 7), last(16, session.Hurt, ""), "easy", person.Sore},
		"hurt yesterday":        {at(16, 7), last(15, session.Hurt, ""), "easy", person.Sore},
		"hurt before that":      {at(16, 7), last(14, session.Hurt, ""), "dawn", person.Morning},
		"stiffer the day after": {at(16, 11), last(15, session.Looser, session.Stiffer), "easy", person.Sore},
		"looser the day after":  {at(16, 11), last(15, session.Stiffer, session.Looser), "desk", person.Desk},
	} {
		k := kept.All{Sessions: x.done}
		p := person.Person{Catalog: &exercises.Catalog{Exercises: []exercises.Exercise{lean}, Routines: all}, Kept: k, History: history.Of(k.Sessions, nil, nil), Now: x.now}
		got := p.Suggested()
		if got.First.ID != x.want || got.Why != x.why {
			t.Errorf("%s: %s is first, %q; want %s, %q", name, got.First.ID, got.Why, x.want, x.why)
		}
		for _, r := range got.Rest {
			if r.ID == got.First.ID {
				t.Errorf("%s: %s is offered twice", name, r.ID)
			}
		}
	}

	// What waits for somebody is not offered them, at any hour.
	k := kept.All{Sessions: last(15, "", ""), Choices: session.Choices{LeftOut: []string{"lean"}}}
	p := person.Person{Catalog: &exercises.Catalog{Exercises: []exercises.Exercise{lean}, Routines: all}, Kept: k, History: history.Of(k.Sessions, nil, nil), Now: at(16, 7)}
	if got := p.Suggested(); got.First.ID != "" || len(got.Rest) > 0 {
		t.Errorf("with its one move left out %q is offered", got.First.ID)
	}
}

// Today follows the plan, until something was done, and never on a sore day.
func TestAPlannedDayIsOfferedAsPlanned(t *testing.T) {
	lean := exercises.Exercise{ID: "lean", Position: exercises.Standing, Kind: exercises.Hold, Dose: exercises.Dose{Hold: time.Minute}}
	step := exercises.Step{Exercise: "lean"}
	c := &exercises.Catalog{Exercises: []exercises.Exercise{lean}, Routines: []exercises.Routine{
		{ID: "short", Roles: []exercises.Role{exercises.OfferedFirst}, Steps: []exercises.Step{step}},
		{ID: "dawn", Roles: []exercises.Role{exercises.InMorning}, Steps: []exercises.Step{step}},
		{ID: "long", Steps: slices.Repeat([]exercises.Step{step}, 8)},
		{ID: "bed", Bed: true, Steps: slices.Repeat([]exercises.Step{step}, 8)},
	}}
	monday := time.Date(2026, 11, 16, 7, 0, 0, 0, time.UTC)
	did := func(daysAgo int, feel session.Feel) session.Session {
		return session.Session{ID: "a", Started: monday.AddDate(0, 0, -daysAgo), Feel: feel, Done: []session.Part{{Exercise: "lean", Time: time.Minute}}}
	}
	for name, x := range map[string]struct {
		plan string
		did  session.Session
		want string
		why  person.Why
	}{
		"no plan":          {"", did(2, ""), "dawn", person.Morning},
		"planned":          {"1;Mon;10;18:00;;;", did(2, ""), "long", person.Planned},
		"on another day":   {"1;Tue;10;18:00;;;", did(2, ""), "dawn", person.Morning},
		"moved away":       {"1;Mon;10;18:00;2026-11-16>2026-11-17;;", did(2, ""), "dawn", person.Morning},
		"moved here":       {"1;Tue;10;18:00;2026-11-17>2026-11-16;;", did(2, ""), "long", person.Planned},
		"paused":           {"1;Mon;10;18:00;;2026-11-14;", did(2, ""), "dawn", person.Morning},
		"done today":       {"1;Mon;10;18:00;;;", did(0, ""), "dawn", person.Morning},
		"hurt yesterday":   {"1;Mon;10;18:00;;;", did(1, session.Hurt), "short", person.Anytime},
		"paused for later": {"1;Mon;10;18:00;;2026-11-17;", did(2, ""), "long", person.Planned},
	} {
		k := kept.All{Sessions: []session.Session{x.did}}
		p := person.Person{Catalog: c, Kept: k, History: history.Of(k.Sessions, nil, nil), Now: monday}
		p.Settings.Plan = x.plan
		got := p.Suggested()
		if name == "hurt yesterday" && got.Why == person.Planned || name != "hurt yesterday" && (got.First.ID != x.want || got.Why != x.why) {
			t.Errorf("%s: %s is first, %q", name, got.First.ID, got.Why)
		}
	}
}

// Who asks for a length gets what is near it: no more than a minute longer, and no
// less than three fifths.
func TestARoutineOfALengthIsNearIt(t *testing.T) {
	lean := exercises.Exercise{ID: "lean", Position: exercises.Standing, Kind: exercises.Hold, Dose: exercises.Dose{Hold: 20 * time.Second}}
	of := func(id string, steps int, roles ...exercises.Role) exercises.Routine {
		return exercises.Routine{ID: id, Bed: id == "bed", Roles: roles, Steps: slices.Repeat([]exercises.Step{{Exercise: "lean"}}, steps)}
	}
	c := &exercises.Catalog{Exercises: []exercises.Exercise{lean}, Routines: []exercises.Routine{
		of("short", 4), of("long", 10), of("bed", 17), of("easy", 17, exercises.EasyDay),
	}}
	p := person.Person{Catalog: c, History: history.Of(nil, nil, nil)}
	if short, long := p.Timeline(c.Routines[0]).Total(), p.Timeline(c.Routines[1]).Total(); short != 119*time.Second || long != 287*time.Second {
		t.Fatalf("they take %v and %v", short, long)
	}
	for minutes, want := range map[int]string{1: "short", 2: "short", 3: "short", 4: "long", 5: "long", 7: "long", 8: ""} {
		r, ok := p.OfLength(minutes)
		if r.ID != want || ok != (want != "") {
			t.Errorf("%d minutes: %q, want %q", minutes, r.ID, want)
		}
	}
}
