package person

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"limber/app/session"
	"limber/exercises"
)

var (
	bridge = exercises.Exercise{ID: "bridge", Kind: exercises.Reps, Dose: exercises.Dose{Count: 5, Build: 10}}
	figure = exercises.Exercise{ID: "figure-4", Kind: exercises.Hold, Dose: exercises.Dose{Hold: 30 * time.Second}}
)

func rungWords(r Rungs) string {
	var all []string
	for i, d := range r.Doses {
		text := fmt.Sprint(int(d.Hold/time.Second) + d.Count)
		if d.Sets > 1 {
			text = fmt.Sprint(d.Sets, "x", text)
		}
		if i == r.Usual {
			text += "*"
		}
		all = append(all, text)
	}
	return strings.Join(all, " ")
}

// The first of a line is for a move that comes back after it hurt, and the star
// is what the exercise itself says.
func TestTheRungs(t *testing.T) {
	const s = time.Second
	held := func(d time.Duration) exercises.Exercise {
		return exercises.Exercise{Kind: exercises.Hold, Dose: exercises.Dose{Hold: d}}
	}
	counted := func(n, build int) exercises.Exercise {
		return exercises.Exercise{Kind: exercises.Reps, Dose: exercises.Dose{Count: n, Build: build}}
	}
	breath := counted(6, 10)
	breath.Kind, breath.Family = exercises.Breath, exercises.Breathe
	twice := counted(5, 10)
	twice.Dose.Sets = 2
	for name, x := range map[string]struct {
		e    exercises.Exercise
		want string
	}{
		"a hold":           {held(30 * s), "10 20 30* 35 40 45 2x30"},
		"a short hold":     {held(15 * s), "10 15* 20 25 30 35 40 45 2x30"},
		"a hold of 20":     {held(20 * s), "10 20* 25 30 35 40 45 2x30"},
		"a hold of 45":     {held(45 * s), "10 20 45*"},
		"counted":          {counted(5, 10), "3 5* 6 7 8 9 10 2x6"},
		"a few":            {counted(2, 3), "1 2* 3 2x2"},
		"many":             {counted(10, 20), "5 10* 12 14 16 18 20 2x12"},
		"nothing to build": {counted(5, 0), "3 5*"},
		"breathing":        {breath, "3 6* 7 8 9 10"},
		"twice as it is":   {twice, "3 5* 6 7 8 9 10"},
	} {
		if got := rungWords(RungsOf(x.e)); got != x.want {
			t.Errorf("%s: %s, want %s", name, got, x.want)
		}
	}
}

// What was said of each session, and the dose of each. A rise that is due is
// climbed before the next one.
//
//	o good   O and the day after too   f nothing said   - not in full
//	s strong   < stiffer   « again   h it hurt   H something else hurt
//	z two weeks away   Z three months
func TestUpAndDownTheLadder(t *testing.T) {
	said := map[rune]outcome{'o': good, 'O': goodNext, 'f': fine, '-': nothing, 's': wasStrong, '<': gotStiffer, '«': stiffAgain, 'h': itHurt, 'H': otherHurt}
	for name, x := range map[string]struct {
		e           exercises.Exercise
		script, see string
	}{
		"three good, and the day after":       {bridge, "oOoo", "5 5 5 6"},
		"no good day after":                   {bridge, "oooooO" + "o", "5 5 5 5 5 5 6"},
		"nothing said is no rise":             {bridge, "ffffff", "5 5 5 5 5 5"},
		"what is not in full does not count":  {bridge, "OO--Oo", "5 5 5 5 5 6"},
		"all the way, and never further":      {bridge, strings.Repeat("O", 22), "5 5 5 6 6 6 7 7 7 8 8 8 9 9 9 10 10 10 2x6 2x6 2x6 2x6"},
		"a hold to the usual without a word":  {figure, "fffffff", "20 20 20 30 30 30 30"},
		"and then with good answers":          {figure, "fffOOOo", "20 20 20 30 30 30 35"},
		"strong is a step down":               {bridge, "OOOsO", "5 5 5 6 5"},
		"and a beginner's half":               {bridge, "ss" + "fff" + "f", "5 3 3 3 3 5"},
		"counted anew after it":               {bridge, "OOsOOOO", "5 5 5 3 3 3 5"},
		"stiffer after a rise":                {bridge, "OOO<O", "5 5 5 6 5"},
		"and two sessions later":              {bridge, "OOOoo<O", "5 5 5 6 6 6 5"},
		"stiffer once with nothing new":       {bridge, "OO<OO", "5 5 5 5 5"},
		"stiffer twice in a row":              {bridge, "OOOOOO<«O", "5 5 5 6 6 6 7 6 5"},
		"never below the first for that":      {bridge, "<«««", "5 5 5 5"},
		"it hurt: half":                       {bridge, strings.Repeat("O", 15) + "OhO", "5 5 5 6 6 6 7 7 7 8 8 8 9 9 9 10 10 5"},
		"a beginner's half":                   {bridge, "hff" + "ff", "5 3 3 3 5"},
		"something else hurt: the last sure":  {bridge, "OOOHO", "5 5 5 6 5"},
		"and what was sure stays":             {bridge, "OOOoHO", "5 5 5 6 6 6"},
		"two weeks away":                      {bridge, strings.Repeat("O", 9) + "OzO", "5 5 5 6 6 6 7 7 7 8 6"},
		"not below the first":                 {bridge, "OOOzOz", "5 5 5 5"},
		"three months away":                   {bridge, strings.Repeat("O", 9) + "OZO", "5 5 5 6 6 6 7 7 7 8 5"},
		"away with half is no rise":           {bridge, "hzf", "5 3"},
		"a hold: two weeks away, from second": {figure, strings.Repeat("O", 15) + "OzO", "20 20 20 30 30 30 35 35 35 40 40 40 45 45 45 2x30 40"},
	} {
		r, s := RungsOf(x.e), stand{rung: first, sure: first}
		var see []string
		for _, c := range x.script {
			if days, is := map[rune]session.Day{'z': 14, 'Z': 91}[c]; is {
				s = s.away(days)
				continue
			}
			if s.due(r) {
				s = s.risen()
			}
			text := rungWords(Rungs{Doses: r.Doses[s.rung : s.rung+1], Usual: -1})
			see = append(see, text)
			s = s.after(said[c], r)
		}
		if got := strings.Join(see, " "); got != x.see {
			t.Errorf("%s: %s\n got %s\nwant %s", name, x.script, got, x.see)
		}
	}
}
