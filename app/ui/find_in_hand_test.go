package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/session"
	"limber/exercises"
)

// looksFor is what somebody fills in.
func (h *hand) looksFor(s exercises.Search) {
	if h.show.Path == "/routines" {
		the.lookedRoutines.Search = s
	} else {
		the.lookedExercises.Search = s
	}
	the.Refresh()
	h.settle()
}

func TestExercisesAndRoutinesAreFound(t *testing.T) {
	inHand(t, kept.All{}, nil, func(h *hand) {
		for path, all := range map[string]string{"/exercises": "exercises", "/routines": "routines"} {
			h.open(path)
			before := h.words(h.show)
			h.looksFor(exercises.Search{Text: "knee rock", Position: exercises.OnBack})
			one := "1 " + strings.TrimSuffix(all, "s") + " "
			if all == "routines" {
				h.looksFor(exercises.Search{Text: "without leaving", Position: exercises.Seated})
			}
			if words := h.words(h.show); !strings.Contains(words, one) || len(words) >= len(before) {
				h.Errorf("%s: looking for one it says %s", path, words)
			}
			h.looksFor(exercises.Search{Text: "pony"})
			h.see("0 " + all)
			h.see("Nothing fits that.")
			h.press("Show all")
			if words := h.words(h.show); words != before {
				h.Errorf("%s: with everything shown again it says %s", path, words)
			}
		}
	})
}

func TestAFavouriteComesFirst(t *testing.T) {
	inHand(t, kept.All{}, nil, func(h *hand) {
		for _, path := range []string{"/exercises/knee-hug", "/routines/before-bed"} {
			h.open(path)
			h.press("Favourite")
		}
		if got := h.phone.kept.Choices.Starred; !slices.Equal(got, []string{"exercises/knee-hug", "routines/before-bed"}) {
			h.Errorf("kept are %q", got)
		}
		h.open("/exercises")
		if words := h.words(h.show); strings.Count(words, "Knee Hug Favourite") != 1 || strings.Index(words, "Favourites") > strings.Index(words, "Standing Child") {
			h.Errorf("the exercises are %s", words)
		}
		h.open("/routines")
		if words := h.words(h.show); strings.Index(words, "Before bed") > strings.Index(words, "Desk break") {
			h.Errorf("the routines are %s", words)
		}
		h.open("/exercises/knee-hug")
		h.press("Favourite")
		if got := h.phone.kept.Choices.Starred; len(got) != 1 {
			h.Errorf("taken back, kept are %q", got)
		}
	})
}

func TestAnExerciseIsStartedByItself(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/exercises/bridge")
		h.press("Start Bridge")
		h.see("Pause")
		h.wait(4 * time.Minute)
		h.see("Done")
		if s := h.phone.last(); s.Routine.Name != "Bridge" || len(s.Routine.Steps) != 1 {
			h.Errorf("kept is %+v", s.Routine)
		}
	})
}

// Who can't do it is told why, or led to what they can do.
func TestAnExerciseThatWaitsIsNotStarted(t *testing.T) {
	for says, c := range map[string]session.Choices{
		"It waits. What speaks against it: what you left out.": {LeftOut: []string{"bridge"}},
		"For you, ": {Limits: []session.Limit{exercises.NoFloor}},
	} {
		inHand(t, kept.All{Choices: c}, nil, func(h *hand) {
			h.open("/exercises/bridge")
			if !h.says(says) {
				says = "It waits."
			}
			h.see(says)
			if _, ok := h.find("click", "Start*"); ok {
				h.Error("it can be started")
			}
		})
	}
}

// A dose is set where it is seen, and holds wherever the exercise is.
func TestADoseIsOnesOwnEverywhere(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		r, _ := the.catalog.Routine("full-eight")
		before := the.person().Timeline(r).Total()
		h.open("/exercises/knee-hug")
		h.see("20 s each side")
		h.press("More of Knee Hug")
		h.press("More of Knee Hug")
		if got := h.phone.kept.Choices.Doses["knee-hug"].Hold; got != 30*time.Second {
			h.Errorf("it is held for %v", got)
		}
		h.see("30 s each side; your own")
		h.open("/routines/full-eight")
		if got := the.person().Timeline(r).Total(); got != before+20*time.Second {
			h.Errorf("the routine takes %v, it was %v", got, before)
		}
		h.press("Less of Knee Hug")
		h.see("25 s each side")
		h.reload("/exercises/knee-hug")
		h.see("25 s each side; your own")
		h.press("As usual: Knee Hug")
		if len(h.phone.kept.Choices.Doses) > 0 {
			h.Errorf("kept are %v", h.phone.kept.Choices.Doses)
		}
		h.see("30 s each side; 20 s while it is new")
	})
}
