package maker_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/maker"
	"limber/app/person"
	"limber/app/session"
	"limber/exercises"
	"limber/exercises/golden"
)

// liver is somebody whose year is lived.
type liver struct {
	name    string
	choices session.Choices
	wish    maker.Wish
	hour    int
	on      func(day int) bool                // a session is done
	choose  func(day int) string              // "" what Today offers, "made", or a routine
	said    func(n int, r *rand.Rand) answers // after the nth session
	changes func(day int, c *session.Choices)
}

// answers are what somebody says of a session: how they felt, the next day, which of
// the moves was strong or hurt, counted from the first; -1 none.
type answers struct {
	feel, next   session.Feel
	strong, hurt int
}

// usually says what somebody says who is mostly looser, answers the next day half
// of the time, and gets stiffer now and then.
func usually(stiffer, strong float64) func(int, *rand.Rand) answers {
	return func(_ int, r *rand.Rand) answers {
		s := answers{session.Looser, session.NotSaid, -1, -1}
		switch x := r.Float64(); {
		case x < 0.15:
			s.feel = session.NotSaid
		case x < 0.45:
			s.feel = session.Same
		}
		if r.Float64() < 0.5 {
			s.next = session.Same
		}
		if r.Float64() < stiffer {
			s.next = session.Stiffer
		}
		if r.Float64() < strong {
			s.strong = r.IntN(5)
		}
		return s
	}
}

func livers() []liver {
	weekdays := func(days ...int) func(int) bool { return func(day int) bool { return slices.Contains(days, day%7) } }
	except := func(on func(int) bool, from, to int) func(int) bool {
		return func(day int) bool { return on(day) && (day < from || day >= to) }
	}
	turns := func(of ...string) func(int) string { return func(day int) string { return of[day%len(of)] } }
	desk := maker.Wish{Minutes: 5, Positions: []exercises.Position{exercises.Seated, exercises.Standing},
		Has: []exercises.Need{exercises.Chair, exercises.Counter, exercises.Wall}}
	at := func(minutes int) maker.Wish { w := home; w.Minutes = minutes; return w }
	noKneeling := at(10)
	noKneeling.Positions = []exercises.Position{exercises.Standing, exercises.Seated, exercises.OnBack, exercises.OnSide}
	flare := usually(0.1, 0.05)
	return []liver{
		{name: "beginner-at-a-desk", wish: desk, hour: 11, on: except(weekdays(0, 2, 4), 140, 158), choose: turns("", "made"), said: usually(0.08, 0.03)},
		{name: "after-a-flare-up", wish: at(10), hour: 18, on: except(weekdays(0, 1, 3, 5), 250, 275), said: func(n int, r *rand.Rand) answers {
			s := flare(n, r)
			switch n {
			case 14, 60:
				s.feel, s.next, s.hurt = session.Hurt, session.NotSaid, 1
			}
			return s
		}, choose: func(day int) string {
			if day < 21 {
				return "easy-day"
			}
			return []string{"made", "full-eight", ""}[day%3]
		}},
		{name: "pregnant", wish: at(10), hour: 10, on: except(weekdays(0, 2, 5), 161, 217), choose: turns("made", ""), said: usually(0.06, 0.03),
			choices: session.Choices{Conditions: []exercises.Condition{exercises.Pregnancy}},
			changes: func(day int, c *session.Choices) {
				if day == 217 {
					c.Conditions = nil
				}
			}},
		{name: "cannot-kneel", wish: noKneeling, hour: 10, on: except(weekdays(1, 3, 6), 90, 105), choose: turns("made", "made", ""), said: usually(0.08, 0.04),
			choices: session.Choices{Limits: []session.Limit{exercises.NoKneeling}}},
		{name: "daily-enthusiast", wish: at(15), hour: 17, on: func(int) bool { return true }, choose: turns("made", "full-eight", "made"),
			said: func(n int, r *rand.Rand) answers { return answers{session.Looser, session.Same, -1, -1} }},
	}
}

// A year of five people, a line a fortnight, to be read as a physiotherapist
// would. It holds that nobody's doses run away or rise twice in a session, that no
// move starves and no direction is missing.
func TestGoldenAYear(t *testing.T) {
	c := shipped(t)
	for _, x := range livers() {
		t.Run(x.name, func(t *testing.T) {
			days := 364
			if testing.Short() {
				days = 84
			}
			text := live(t, c, x, days)
			if !testing.Short() {
				golden.Written(t, "app/maker/testdata/year-"+x.name+".txt", text)
			}
		})
	}
}

func live(t *testing.T, c *exercises.Catalog, x liver, days int) string {
	var b strings.Builder
	fmt.Fprintln(&b, x.name)
	k, r, n := kept.All{Choices: x.choices}, rand.New(rand.NewPCG(7, 7)), 0
	times, low, without, last := map[string]int{}, map[string]int{}, map[string]int{}, map[string]exercises.Dose{}
	var minutes, sessions, month int
	var up, down, swaps []string
	went := map[exercises.Direction]int{}
	for day := range days {
		now := monday.AddDate(0, 0, day)
		now = time.Date(now.Year(), now.Month(), now.Day(), x.hour, 0, 0, 0, time.UTC)
		if x.changes != nil {
			x.changes(day, &k.Choices)
		}
		if x.on(day) {
			p := someone(c, k, now)
			p.Ladder = p.Climbed()
			routine := routineOf(t, p, x, day, n)
			plan := p.Plan(routine)
			if s := plan.Swap; s.In != "" {
				if text := s.In + " for " + s.Out; !slices.Contains(swaps, text) {
					swaps = append(swaps, text)
				}
			}
			rises := 0
			for _, d := range plan.Doses {
				line := p.Exercise(d.Exercise).ID + " " + amount(p, exercises.Step{Exercise: d.Exercise, Dose: d.To})
				if !d.Rises() {
					down = append(down, line+" "+string(d.Cause))
					continue
				}
				rises++
				up = append(up, line)
			}
			if rises > 1 || rises > 0 && p.IsEasyDay(routine.ID) {
				t.Errorf("day %d: %d rises in %s", day, rises, routine.ID)
			}
			for _, s := range plan.Routine.Steps {
				d, e := p.Dose(s), p.Exercise(s.Exercise)
				rungs := person.RungsOf(e)
				top := rungs.Doses[len(rungs.Doses)-1].Or(e.Dose)
				if d.Hold > 45*time.Second || d.Sets > 3 || d.Count > max(top.Count, rungs.Doses[max(len(rungs.Doses)-2, 0)].Count, s.Dose.Count) {
					t.Errorf("day %d: %s is done %+v", day, e.ID, d)
				}
				switch {
				case d.Sets > 1 || d.Hold >= rungs.First().Hold && d.Count >= rungs.First().Count:
					low[e.ID] = 0
				case p.IsEasyDay(routine.ID): // it says half itself
				default:
					if low[e.ID]++; low[e.ID] > 14 { // one rises a session, and there are many
						t.Errorf("day %d: %s is done with half for the %dth time", day, e.ID, low[e.ID])
					}
				}
				last[e.ID] = d
				times[e.ID]++
				for _, to := range e.Directions {
					went[to]++
				}
			}
			said := x.said(n, r)
			s := session.Whole(p.Timeline(routine), now)
			s.ID, s.Started, s.Feel, s.Next = fmt.Sprint(day), now, said.feel, said.next
			s.Easy = p.IsEasyDay(routine.ID)
			if steps := plan.Routine.Steps; said.strong >= 0 {
				s.Strong = []string{steps[said.strong%len(steps)].Exercise}
			} else if said.hurt >= 0 {
				s.Hurt = steps[said.hurt%len(steps)].Exercise
				down = append(down, s.Hurt+" hurts")
			}
			k.Sessions = append(k.Sessions, s)
			minutes += int(s.Length().Minutes())
			starve(t, p, x, plan.Routine, without)
			n++
			sessions++
			month++
		}
		if day%14 == 13 {
			fmt.Fprintf(&b, "%s  %d sessions, %d min; up: %s; down: %s; swaps: %s\n", now.AddDate(0, 0, -13).Format("_2 Jan"), sessions, minutes, listed(up), listed(down), listed(swaps))
			minutes, sessions, up, down, swaps = 0, 0, nil, nil, nil
		}
		if day%28 == 27 {
			for _, d := range exercises.Directions {
				if month >= 8 && went[d] == 0 && d != exercises.OfNeck && reachable(c, k, x, d) {
					t.Errorf("the four weeks to day %d: nothing goes %s", day, d)
				}
			}
			went, month = map[exercises.Direction]int{}, 0
		}
	}
	fmt.Fprintln(&b, "\nmoves, how often, and the dose of the last time")
	p := someone(c, k, monday.AddDate(0, 0, days))
	var ids []string
	for _, e := range c.Exercises {
		ids = append(ids, e.ID)
	}
	slices.SortStableFunc(ids, func(a, b string) int { return times[b] - times[a] })
	for _, id := range ids {
		e, _ := c.Exercise(id)
		if times[id] > 0 {
			fmt.Fprintf(&b, "  %-28s %3d  %s\n", id, times[id], amount(p, exercises.Step{Exercise: id, Dose: last[id]}))
		} else if fits(p, x, e) {
			fmt.Fprintf(&b, "  %-28s   0\n", id)
			if days == 364 && e.Family != exercises.Breathe {
				t.Errorf("%s is never done", id)
			}
		}
	}
	return b.String()
}

func listed(all []string) string {
	if len(all) == 0 {
		return "-"
	}
	return strings.Join(all, ", ")
}

// routineOf is what somebody does on a day.
func routineOf(t *testing.T, p person.Person, x liver, day, n int) exercises.Routine {
	what := x.choose(day)
	if what == "made" {
		w := x.wish
		made := maker.Make(p, w, uint64(day))
		if made.Why != maker.Suits {
			t.Fatalf("day %d: %s, %v", day, made.Why, made.Length)
		}
		made.Routine.ID = "made"
		return made.Routine
	}
	if r, ok := p.Catalog.Routine(what); ok && !p.Plan(r).Waits {
		return r
	}
	return p.Suggested().First
}

// hungry is for how many sessions on end a move that fits may be left out, but for
// breathing, which comes when a back is stiff.
const hungry = 60

// starve counts the sessions on end in which each move is not.
func starve(t *testing.T, p person.Person, x liver, done exercises.Routine, without map[string]int) {
	for _, e := range p.Catalog.Exercises {
		in := slices.ContainsFunc(done.Steps, func(s exercises.Step) bool { return s.Exercise == e.ID })
		if without[e.ID]++; in || !fits(p, x, e) || e.Family == exercises.Breathe {
			without[e.ID] = 0
		}
		if without[e.ID] == hungry {
			t.Errorf("%v: %s is in none of the last %d sessions", p.Now, e.ID, hungry)
		}
	}
}

// fits reports whether a move suits somebody and what they wish.
func fits(p person.Person, x liver, e exercises.Exercise) bool {
	return p.Limits().Allow(e) && slices.Contains(x.wish.Positions, e.Position) && slices.IndexFunc(e.Needs, func(n exercises.Need) bool { return !slices.Contains(x.wish.Has, n) }) < 0
}

func reachable(c *exercises.Catalog, k kept.All, x liver, d exercises.Direction) bool {
	p := someone(c, k, monday)
	return slices.ContainsFunc(c.Exercises, func(e exercises.Exercise) bool { return slices.Contains(e.Directions, d) && fits(p, x, e) })
}
