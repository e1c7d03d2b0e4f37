package ui

import (
	"fmt"
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/session"
	"limber/exercises"
)

// did is somebody who did a routine, well, on some days before the one on which a
// hand begins.
func did(routine string, moves []string, days ...int) kept.All {
	k := answeredBefore
	for _, ago := range days {
		s := session.Session{ID: fmt.Sprint(ago), Started: time.Date(2000, 1, 1-ago, 0, 0, 0, 0, time.UTC), Ended: session.Finished, Feel: session.Looser, Next: session.Same,
			Routine: session.Routine{ID: routine, Name: routine}}
		for _, m := range moves {
			s.Routine.Steps = append(s.Routine.Steps, exercises.Step{Exercise: m})
			s.Done = append(s.Done, session.Part{Exercise: m, Time: 2 * time.Minute})
		}
		k.Sessions = append(k.Sessions, s)
	}
	return k
}

// What is more than the last time is told before it happens, also to who opens the
// player by its address; refused, the run is laid out with what it was.
func TestThePlayerTellsOfARiseBeforeItBegins(t *testing.T) {
	for name, x := range map[string]struct {
		refused bool
		want    int
	}{"taken": {false, 6}, "refused": {true, 5}} {
		inHand(t, did("only-bridge", []string{"bridge"}, 5, 3, 1), nil, func(h *hand) {
			h.open("/play/only-bridge")
			h.see("Bridge: 6 times today. Three good sessions.")
			if x.refused {
				h.press("Not yet: Bridge")
				if h.says("6 times today") {
					t.Errorf("%s: it is told still", name)
				}
			}
			h.press("Start")
			if h.says("6 times today") {
				t.Errorf("%s: it is told while it plays", name)
			}
			line := the.player.State().Player.Timeline
			for _, s := range line.Segments {
				if n := s.Reps(); len(s.Beats) > 0 && !s.Kind.IsWay() && n != x.want {
					t.Errorf("%s: it is done %d times, want %d", name, n, x.want)
				}
			}
			if got := the.player.State().Session.Routine.Steps[0].Dose.Count; x.refused == (got == 6) {
				t.Errorf("%s: what is kept says %d", name, got)
			}
		})
	}
}

// A move that is another this week is told where the routine begins, and swaps can
// be switched off there and in the settings.
func TestASwapIsToldAndSwitchedOff(t *testing.T) {
	moves := []string{"march-in-place", "standing-childs-pose", "standing-hip-flexor-stretch"}
	inHand(t, did("desk-break", moves, 16, 13, 11, 9), nil, func(h *hand) {
		const told = "in place of Standing Hip Flexor Stretch"
		for _, path := range []string{"/routines/desk-break", "/play/desk-break"} {
			if h.open(path); !h.says(told) {
				t.Errorf("%s says nothing of it", path)
			}
		}
		h.press("No swaps")
		if h.says(told) {
			t.Error("it is told still")
		}
		h.press("Start")
		for _, s := range the.player.State().Player.Timeline.Segments {
			if s.Exercise == "standing-quad-stretch" {
				t.Error("and done")
			}
		}
		h.open("/settings")
		if h.checked("swaps") {
			t.Error("the settings say that moves are swapped")
		}
		h.fire("change", "swaps")
		if h.open("/routines/desk-break"); !h.says(told) {
			t.Error("switched on again, it says nothing")
		}
	})
}
