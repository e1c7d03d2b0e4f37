package maker_test

import (
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/maker"
	"limber/app/session"
	"limber/exercises"
)

// How often a move is in 200 routines of ten minutes.
func often(t *testing.T, k kept.All, move string) (n int) {
	w := home
	w.Minutes = 10
	p := someone(shipped(t), k, monday)
	for seed := range uint64(200) {
		for _, s := range maker.Make(p, w, seed).Routine.Steps {
			if s.Exercise == move {
				n++
			}
		}
	}
	return n
}

func TestFavouritesAndWhatEndedLooserComeMoreOften(t *testing.T) {
	ended := func(feel session.Feel) (k kept.All) {
		for days := range 5 {
			at := monday.AddDate(0, 0, -20-days)
			k.Sessions = append(k.Sessions, session.Session{ID: at.String(), Started: at, Feel: feel, Done: []session.Part{{Exercise: "seated-rotation", Time: time.Minute}}})
		}
		k.Sort()
		return k
	}
	usual, looser := often(t, ended(session.Same), "seated-rotation"), often(t, ended(session.Looser), "seated-rotation")
	if 4*looser < 5*usual {
		t.Errorf("after it was looser: %d times, and usually %d", looser, usual)
	}
	plain, star := often(t, kept.All{}, "seated-rotation"), often(t, kept.All{Choices: session.Choices{Starred: []string{"exercises/seated-rotation"}}}, "seated-rotation")
	if 4*star < 5*plain {
		t.Errorf("as a favourite %d times, and usually %d", star, plain)
	}
}

// Who wishes the same every day, and can do little, still gets many moves.
func TestAMonthOfTheSameWishIsVaried(t *testing.T) {
	c, w := shipped(t), home
	w.Minutes, w.Places = 10, []exercises.Place{exercises.AtHips}
	k := kept.All{Choices: session.Choices{Limits: []session.Limit{exercises.NoKneeling}, Conditions: []exercises.Condition{exercises.Osteoporosis}}}
	times := map[string]int{}
	const days = 28
	for day := range days {
		p := someone(c, k, monday.AddDate(0, 0, day))
		made := maker.Make(p, w, uint64(p.Today()))
		forHips := 0
		for _, s := range made.Routine.Steps {
			e := p.Exercise(s.Exercise)
			times[e.ID]++
			for _, at := range e.Places {
				if at == exercises.AtHips {
					forHips++
				}
			}
		}
		if n := len(made.Routine.Steps); 5*forHips < 2*n {
			t.Errorf("day %d: %d of %d moves are for the hips", day, forHips, n)
		}
		k.Sessions = append(k.Sessions, did(p, made, session.Same))
	}
	for id, n := range times {
		if 7*n > 6*days {
			t.Errorf("%s came on %d of %d days", id, n, days)
		}
	}
	if len(times) < 22 {
		t.Errorf("it has %d different moves: %v", len(times), times)
	}
}
