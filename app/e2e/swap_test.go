package e2e

import (
	"testing"
	"time"

	"limber/app/e2e/drive"
	"limber/app/kept"
	"limber/app/session"
	"limber/exercises/source"
)

// knows is what somebody kept who did a routine often in the weeks before this one,
// and well.
func knows(t *testing.T, routine string) (k kept.All) {
	t.Helper()
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	r, ok := c.Routine(routine)
	if !ok {
		t.Fatal(routine)
	}
	for _, ago := range []int{9, 7, 5, 2} {
		at := time.Now().AddDate(0, 0, -ago-(int(time.Now().Weekday())+6)%7)
		s := session.Session{ID: session.NewID(at, uint64(ago)), Started: at, Routine: session.Played(r), Mode: "limber", Ended: session.Finished, Feel: session.Looser, Next: session.Same}
		for _, step := range r.Steps {
			s.Done = append(s.Done, session.Part{Exercise: step.Exercise, Time: time.Minute})
		}
		k.Sessions = append(k.Sessions, s)
	}
	k.Sort()
	return k
}

// One move of a routine that somebody knows is another this week: that is told where it
// begins, played, and switched off with a press, there or in the settings, for good.
func TestTheWeeksSwapIsToldAndSwitchedOff(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, "").URL+"/progress")
		seed(t, p, knows(t, "desk-break"))
		at := func(path string) {
			t.Helper()
			p.Open(server(t, "").URL + path)
			Ready(p)
		}
		const told = " in place of "
		at("/routines/desk-break")
		p.Read(told)
		var swapped string
		p.Eval(`() => document.querySelector('.tells span').textContent`, nil, &swapped)
		p.Click("button", "No swaps")
		p.Within(drive.Soon, "end of the swap", without, told)
		at("/settings")
		const swaps = "Swap one move a week*"
		if p.See("checkbox", swaps).Checked {
			t.Error("the settings say that moves are swapped")
		}
		p.Click("checkbox", swaps)
		at("/routines/desk-break")
		p.Read(swapped)
		at("/play/desk-break")
		p.Read(swapped)
		clean(t, p)
	})
}
