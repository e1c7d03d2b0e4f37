package person_test

import (
	"flag"
	"fmt"
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
	"limber/exercises/source"
)

// known is somebody who did a routine as it is on four days before this week, which
// begins on the day of thursday's Monday.
func known(t *testing.T, routine string, choices session.Choices) person.Person {
	t.Helper()
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	r, _ := c.Routine(routine)
	now := time.Date(2026, 11, 19, 9, 0, 0, 0, time.UTC) // a Thursday
	k := kept.All{Choices: choices}
	for i := range 4 {
		at := now.AddDate(0, 0, -12+2*i)
		s := session.Session{ID: fmt.Sprint(i), Started: at, Routine: session.Played(r), Ended: session.Finished, Feel: session.Looser}
		for _, x := range r.Steps {
			s.Done = append(s.Done, session.Part{Exercise: x.Exercise, Time: time.Minute})
		}
		k.Sessions = append(k.Sessions, s)
	}
	return person.Person{Catalog: c, Kept: k, Now: now, History: history.Of(k.Sessions, nil, nil)}
}

func TestOneMoveAWeekMakesRoom(t *testing.T) {
	did := func(p *person.Person, days int, feel session.Feel, moves ...string) {
		s := session.Session{ID: "more", Started: p.Now.AddDate(0, 0, -days), Routine: session.Routine{ID: "other"}, Ended: session.Finished, Feel: feel}
		for _, m := range moves {
			s.Done = append(s.Done, session.Part{Exercise: m, Time: time.Minute})
		}
		p.Kept.Sessions = append(slices.Clip(p.Kept.Sessions), s)
		p.Kept.Sort()
		p.History = history.Of(p.Kept.Sessions, nil, nil)
	}
	front := person.Swap{Out: "standing-hip-flexor-stretch", In: "standing-quad-stretch"}
	for name, x := range map[string]struct {
		choices session.Choices
		change  func(*person.Person)
		want    person.Swap
	}{
		"it is known":                       {want: front},
		"on Sunday the same":                {change: func(p *person.Person) { p.Now = p.Now.AddDate(0, 0, 3) }, want: front},
		"also when it was done this week":   {change: func(p *person.Person) { did(p, 1, session.Looser, "standing-quad-stretch") }, want: front},
		"not what was done three weeks ago": {change: func(p *person.Person) { did(p, 20, session.Looser, "standing-quad-stretch") }},
		"what was done four weeks ago":      {change: func(p *person.Person) { did(p, 28, session.Looser, "standing-quad-stretch") }, want: front},
		"switched off":                      {change: func(p *person.Person) { p.Settings.NoSwaps = true }},
		"a favourite stays":                 {choices: session.Choices{Starred: []string{"exercises/standing-hip-flexor-stretch"}}},
		"and an amount of one's own":        {choices: session.Choices{Doses: map[string]exercises.Dose{"standing-hip-flexor-stretch": {Hold: time.Minute}}}},
		"nothing that was left out":         {choices: session.Choices{LeftOut: []string{"standing-quad-stretch"}}},
		"nothing that waits":                {choices: session.Choices{Conditions: []exercises.Condition{exercises.Unsteady}}},
		"nothing that hurt": {change: func(p *person.Person) {
			did(p, 13, session.Hurt, "x")
			p.Kept.Sessions[0].Hurt = "standing-quad-stretch"
		}},
		"nothing new to a sore back": {change: func(p *person.Person) { did(p, 1, session.Stiffer, "bridge") }},
		"a newcomer":                 {change: func(p *person.Person) { p.Kept.Sessions = p.Kept.Sessions[:2] }},
		"where pages are printed":    {change: func(p *person.Person) { p.Now = time.Time{} }},
	} {
		p := known(t, "desk-break", x.choices)
		if x.change != nil {
			x.change(&p)
		}
		r, _ := p.Catalog.Routine("desk-break")
		if got := p.Plan(r).Swap; got != x.want {
			t.Errorf("%s: %+v, want %+v", name, got, x.want)
		}
	}
}

// Only what Limber offers is changed: not a move by itself, a routine of one's own
// or a made one, nor the easy day.
func TestWhatSomebodyChoseStaysAsItIs(t *testing.T) {
	p := known(t, "full-eight", session.Choices{})
	r, _ := p.Catalog.Routine("full-eight")
	if p.Plan(r).Swap.In == "" {
		t.Fatal("nothing of the routine itself is swapped")
	}
	for _, id := range []string{"", "mine#1", "only-bridge"} {
		r.ID = id
		for i := range p.Kept.Sessions {
			p.Kept.Sessions[i].Routine.ID = id
		}
		if got := p.Plan(r).Swap; got.In != "" {
			t.Errorf("%q: %+v", id, got)
		}
	}
	easy := known(t, "easy-day", session.Choices{})
	r, _ = easy.Catalog.Routine("easy-day")
	if got := easy.Plan(r).Swap; got.In != "" {
		t.Errorf("an easy day: %+v", got)
	}
}

// Whoever it is and whatever they did: at most one step is another, of its family,
// where the body is anyway, and nothing speaks against it; all of what Limber
// promises of a routine holds as before.
func TestASwapBreaksNoRule(t *testing.T) {
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, e := range c.Exercises {
		ids = append(ids, e.ID)
	}
	swapped := 0
	if checks := flag.Lookup("rapid.checks"); checks.Value.String() == checks.DefValue {
		t.Cleanup(func() { checks.Value.Set(checks.DefValue) })
		checks.Value.Set("2000")
	}
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.SampledFrom(c.Routines).Draw(t, "routine")
		now := time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 60).Draw(t, "day"))
		few := func(n int, name string) []string {
			return rapid.SliceOfNDistinct(rapid.SampledFrom(ids), 0, n, rapid.ID[string]).Draw(t, name)
		}
		k := kept.All{Choices: session.Choices{
			LeftOut:    few(3, "left out"),
			Conditions: rapid.SliceOfNDistinct(rapid.SampledFrom(exercises.Conditions), 0, 2, rapid.ID[exercises.Condition]).Draw(t, "conditions"),
			Limits:     rapid.SliceOfNDistinct(rapid.SampledFrom(exercises.AllLimits), 0, 1, rapid.ID[exercises.Limit]).Draw(t, "limits"),
		}}
		for _, id := range few(4, "stars") {
			k.Choices.Starred = append(k.Choices.Starred, "exercises/"+id)
		}
		for i := range rapid.IntRange(3, 12).Draw(t, "sessions") {
			s := session.Session{ID: fmt.Sprint(i), Started: now.AddDate(0, 0, -rapid.IntRange(0, 40).Draw(t, "ago")), Routine: session.Played(r), Ended: session.Finished,
				Feel: rapid.SampledFrom(session.Feels).Draw(t, "feel")}
			for _, x := range append(few(3, "others"), ids[i%len(ids)]) {
				s.Done = append(s.Done, session.Part{Exercise: x, Time: time.Minute})
			}
			for _, x := range r.Steps {
				s.Done = append(s.Done, session.Part{Exercise: x.Exercise, Time: time.Minute})
			}
			k.Sessions = append(k.Sessions, s)
		}
		k.Sort()
		p := person.Person{Catalog: c.For(person.Waiting(k.Choices)), Kept: k, Now: now, History: history.Of(k.Sessions, nil, nil)}
		plan, again := p.Plan(r), p.Plan(r)
		p.Settings.NoSwaps = true
		was := p.Plan(r)
		if !reflect.DeepEqual(plan, again) || was.Swap.In != "" || len(was.Routine.Steps) != len(plan.Routine.Steps) {
			t.Fatalf("planned are %+v, then %+v, and without swaps %+v", plan, again, was)
		}
		in, out := p.Exercise(plan.Swap.In), p.Exercise(plan.Swap.Out)
		others := 0
		for i, s := range plan.Routine.Steps {
			if a := was.Routine.Steps[i].Exercise; a != s.Exercise {
				if others++; i == 0 || a != out.ID || s.Exercise != in.ID {
					t.Fatalf("step %d is %s in place of %s, told is %+v", i, s.Exercise, a, plan.Swap)
				}
			}
		}
		if plan.Swap.In == "" {
			if others > 0 {
				t.Fatal("a swap is not told")
			}
			return
		}
		swapped++
		l := p.Limits()
		_, changes := c.Adapt(plan.Routine, l)
		switch {
		case others != 1, in.Family != out.Family, in.Position != out.Position, (in.Kind == exercises.Hold) != (out.Kind == exercises.Hold):
			t.Fatalf("%d steps are others: %s for %s", others, in.ID, out.ID)
		case !l.Allow(in), len(changes) > 0, p.HasStar("exercises/" + out.ID), p.IsEasyDay(r.ID), p.Moves(plan.Routine.Steps) != p.Moves(was.Routine.Steps):
			t.Fatalf("%s for %s breaks a rule: %+v", in.ID, out.ID, changes)
		}
		for _, n := range c.Needs(plan.Routine) {
			if !slices.Contains(c.Needs(was.Routine), n) {
				t.Fatalf("%s needs a %s", in.ID, n)
			}
		}
		monday := p.Today().Monday()
		for _, s := range k.Sessions {
			if ago := monday - s.Day(); ago > 0 && ago <= 21 && slices.ContainsFunc(s.Done, func(d session.Part) bool { return d.Exercise == in.ID }) {
				t.Fatalf("%s was done on %v", in.ID, s.Started)
			}
		}
		p.Settings.NoSwaps = false
		line := p.Timeline(r)
		var left, right time.Duration
		for _, s := range line.Segments {
			if s.Kind == timeline.Work && len(s.Beats) == 0 && s.Side == exercises.Left {
				left += s.Length
			} else if s.Kind == timeline.Work && len(s.Beats) == 0 && s.Side == exercises.Right {
				right += s.Length
			}
		}
		if left != right {
			t.Fatalf("left %v, right %v", left, right)
		}
	})
	if swapped == 0 {
		t.Error("nothing was ever swapped")
	}
}
