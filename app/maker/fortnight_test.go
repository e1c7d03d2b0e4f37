package maker_test

import (
	"fmt"
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

// Two weeks of four people, day by day, to be read: what each gets, and why.
func TestGoldenAFortnight(t *testing.T) {
	c := shipped(t)
	chair := maker.Wish{Minutes: 5, Positions: []exercises.Position{exercises.Seated, exercises.Standing}, Places: []exercises.Place{exercises.AtNeck, exercises.AtUpperBack},
		Has: []exercises.Need{exercises.Chair, exercises.Counter, exercises.Wall}}
	tenAtHome, hips, stiff := home, home, home
	tenAtHome.Minutes, hips.Minutes, stiff.Minutes = 10, 10, 10
	hips.Places = []exercises.Place{exercises.AtHips}
	stiff.Early, stiff.Stiff, stiff.Places = true, session.Stiff(7), []exercises.Place{exercises.AtLowerBack}
	for _, x := range []struct {
		name    string
		wish    maker.Wish
		choices session.Choices
	}{
		{"new-at-a-desk", chair, session.Choices{}},
		{"ten-minutes-at-home", tenAtHome, session.Choices{Starred: []string{"exercises/cat-cow"}}},
		{"hips-no-kneeling-and-osteoporosis", hips, session.Choices{Limits: []session.Limit{exercises.NoKneeling}, Conditions: []exercises.Condition{exercises.Osteoporosis}}},
		{"stiff-lower-back-just-up", stiff, session.Choices{}},
	} {
		var b strings.Builder
		k, first := kept.All{Choices: x.choices}, monday
		for day := range 14 {
			now := first.AddDate(0, 0, day)
			p := someone(c, k, now)
			made := maker.Make(p, x.wish, uint64(p.Today()))
			fmt.Fprintf(&b, "\n%s, %s, %d changes of position%s\n", now.Format("Mon 2 Jan"), made.Length, p.Moves(made.Routine.Steps), made.Why)
			for i, s := range made.Routine.Steps {
				e := p.Exercise(s.Exercise)
				fmt.Fprintf(&b, "  %-28s %-10s %-14s %s\n", e.ID, e.Position, amount(p, s), said(made.Reasons[i]))
			}
			k.Sessions = append(k.Sessions, did(p, made, session.Feels[min(day%4, 1)]))
		}
		golden.Written(t, "app/maker/testdata/"+x.name+".txt", x.name+"\n"+b.String())
	}
}

func amount(p person.Person, s exercises.Step) string {
	d := p.Dose(p.Catalog.Eased(s, p.Limits()))
	text := fmt.Sprint(d.Count, " times")
	if d.Hold > 0 {
		text = d.Hold.String()
	}
	if d.Sets > 1 {
		text += fmt.Sprint(" x ", d.Sets)
	}
	return text
}

func said(r maker.Reason) string {
	text := []string{string(r.Kind)}
	for _, of := range []string{string(r.Place), string(r.Direction), string(r.Position)} {
		if of != "" {
			text = append(text, of)
		}
	}
	if r.N > 0 || r.Of > 0 {
		text = append(text, fmt.Sprint(r.N))
	}
	if r.Of > 0 {
		text = append(text, fmt.Sprint("of ", r.Of))
	}
	return strings.Join(text, " ")
}

// did is the session of a routine that was done to its end.
func did(p person.Person, made maker.Made, feel session.Feel) session.Session {
	line := p.Timeline(made.Routine)
	all := make([]time.Duration, len(line.Segments))
	for i, s := range line.Segments {
		all[i] = s.Length
	}
	return session.Session{ID: fmt.Sprint(p.Today()), Started: p.Now, Routine: session.Played(made.Routine), Ended: session.Finished, Feel: feel,
		Done: session.Parts(line, all)}
}
