package person_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/exercises"
)

var morning = time.Date(2026, 11, 2, 8, 0, 0, 0, time.UTC)

// climber is somebody who does a routine of two holds and a bridge every other
// day, as their plan is that day.
type climber struct {
	kept     kept.All
	settings person.Settings
	day      int
}

func (c *climber) routine() exercises.Routine {
	return exercises.Routine{ID: "r", Steps: []exercises.Step{{Exercise: "figure-4"}, {Exercise: "knee-hug"}, {Exercise: "bridge"}}}
}

func (c *climber) person() person.Person {
	beat := []exercises.Beat{{Name: "Lift", Length: 4 * time.Second}}
	hold := func(id string) exercises.Exercise {
		return exercises.Exercise{ID: id, Kind: exercises.Hold, Sides: exercises.Each, Position: exercises.OnBack, Dose: exercises.Dose{Hold: 30 * time.Second}}
	}
	all := &exercises.Catalog{Exercises: []exercises.Exercise{hold("figure-4"), hold("knee-hug"),
		{ID: "bridge", Kind: exercises.Reps, Sides: exercises.Both, Position: exercises.OnBack, Dose: exercises.Dose{Count: 5, Build: 10}, Beats: beat}},
		Routines: []exercises.Routine{{ID: "easy", Roles: []exercises.Role{exercises.EasyDay}, Steps: c.routine().Steps}}}
	k := c.kept
	return person.Person{Catalog: all, Kept: k, Settings: c.settings, Now: morning.AddDate(0, 0, c.day), History: history.Of(k.Sessions, nil, nil)}
}

// see is a plan in short: its doses, and what of them is told.
func see(p person.Person, r exercises.Routine) string {
	plan := p.Plan(r)
	var all []string
	for _, s := range plan.Routine.Steps {
		d := p.Dose(s)
		text := fmt.Sprint(int(d.Hold/time.Second) + d.Count)
		if d.Sets > 1 {
			text = fmt.Sprint(d.Sets, "x", text)
		}
		all = append(all, text)
	}
	for _, d := range plan.Doses {
		all = append(all, d.Exercise+" "+string(d.Cause))
	}
	return strings.Join(all, " ")
}

// does does the routine, and says how that was; then it is two days later.
func (c *climber) does(feel, next session.Feel, more ...func(*session.Session)) {
	p := c.person()
	plan := p.Plan(c.routine())
	s := session.Whole(p.Timeline(c.routine()), p.Now)
	s.ID, s.Started, s.Routine, s.Feel, s.Next = fmt.Sprint(c.day), p.Now, session.Played(plan.Routine), feel, next
	for _, m := range more {
		m(&s)
	}
	c.kept.Sessions = append(slices.Clip(c.kept.Sessions), s)
	c.day += 2
}

func TestADayOnTheLadder(t *testing.T) {
	well := func(c *climber, n int) {
		for range n {
			c.does(session.Looser, session.Same)
		}
	}
	for name, x := range map[string]struct {
		do   func(c *climber)
		want string
	}{
		"new":                        {func(*climber) {}, "20 20 5"},
		"one rises, the others wait": {func(c *climber) { well(c, 3) }, "30 20 5 figure-4 known"},
		"then the next":              {func(c *climber) { well(c, 4) }, "30 30 5 knee-hug known"},
		"then what is counted":       {func(c *climber) { well(c, 5) }, "30 30 6 bridge good"},
		"without answers only to the usual": {func(c *climber) {
			for range 12 {
				c.does(session.NotSaid, session.NotSaid)
			}
		}, "30 30 5"},
		"no good next day": {func(c *climber) {
			for range 12 {
				c.does(session.Looser, session.NotSaid)
			}
		}, "30 30 5"},
		"twice on one day": {func(c *climber) { well(c, 4); c.day -= 2 }, "30 20 5"},
		"after a stiffer day nothing rises": {func(c *climber) {
			well(c, 2)
			c.does(session.Looser, session.Stiffer)
			well(c, 2)
			c.does(session.Stiffer, session.NotSaid)
		}, "20 20 5"},
		"what hurt rests, the others are as they were": {func(c *climber) {
			well(c, 4)
			c.does(session.Hurt, session.NotSaid, func(s *session.Session) { s.Hurt = "bridge" })
		}, "30 20 knee-hug other"},
		"and comes back with half": {func(c *climber) {
			well(c, 3)
			c.does(session.Hurt, session.NotSaid, func(s *session.Session) { s.Hurt = "bridge" })
			c.day += 12
		}, "20 20 3 figure-4 other bridge hurt"},
		"strong": {func(c *climber) {
			well(c, 5)
			c.does(session.Looser, session.Same, func(s *session.Session) { s.Strong = []string{"bridge"} })
		}, "35 30 5 figure-4 good bridge strong"},
		"two weeks away": {func(c *climber) { well(c, 8); c.day += 12 }, "20 20 5 figure-4 away knee-hug away bridge away"},
		"not yet":        {func(c *climber) { well(c, 3); person.NotYet("figure-4", c.person().Now)(&c.kept.Choices) }, "20 20 5"},
		"and three sessions later it is offered again": {func(c *climber) {
			well(c, 3)
			person.NotYet("figure-4", c.person().Now.Add(-time.Hour))(&c.kept.Choices)
			well(c, 3)
		}, "30 30 6 figure-4 known"},
		"an own dose stands": {func(c *climber) {
			person.OwnDose("figure-4", exercises.Dose{Hold: 15 * time.Second})(&c.kept.Choices)
			well(c, 3)
		}, "15 30 5 knee-hug known"},
		"kept as they are":       {func(c *climber) { well(c, 5); c.settings.DosesAs = c.person().Now; well(c, 5); c.day += 40 }, "30 30 5"},
		"not in later pregnancy": {func(c *climber) { c.kept.Choices.Conditions = []exercises.Condition{exercises.Pregnancy}; well(c, 5) }, "20 20 5"},
	} {
		c := &climber{}
		x.do(c)
		if got := see(c.person(), c.routine()); got != x.want {
			t.Errorf("%s: %s, want %s", name, got, x.want)
		}
	}
}

func TestNothingRisesOnAnEasyDay(t *testing.T) {
	c := &climber{}
	for range 3 {
		c.does(session.Looser, session.Looser)
	}
	p := c.person()
	if got := see(p, p.Catalog.Routines[0]); got != "20 20 5" {
		t.Error(got)
	}
}

// What a routine says of a dose is that routine's.
func TestARoutinesOwnDoseDoesNotRise(t *testing.T) {
	c := &climber{}
	for range 3 {
		c.does(session.Looser, session.Looser)
	}
	r := c.routine()
	r.Steps = slices.Clone(r.Steps)
	r.Steps[0].Dose.Hold = 45 * time.Second
	if got := see(c.person(), r); got != "45 30 5 knee-hug known" {
		t.Error(got)
	}
}
