package ui

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/player"
	"limber/app/run"
	"limber/app/words"
	"limber/exercises"
)

// Nobody can follow a routine and read a question: each dialog pauses whatever
// is under way, and what was is restored when it is answered by going on.
func TestADialogPausesAndRestores(t *testing.T) {
	play := func(*hand) {}
	before := map[string]struct {
		settings map[string]string
		lead     func(h *hand)
		under    string // what sounds
		after    string // and once it goes on
		button   string // the middle one, while it is open and after
	}{
		"playing a ready": {nil, play, "plan", "plan", "Pause"},
		"playing a hold":  {nil, func(h *hand) { h.press("Next"); h.wait(time.Second) }, "plan", "count", "Pause"},
		"counting in":     {nil, func(h *hand) { h.press("Next"); h.press("Pause"); h.press("Resume") }, "count", "count", "Pause"},
		"paused":          {nil, func(h *hand) { h.press("Pause") }, "", "", "Resume"},
		"waiting":         {map[string]string{"waits": "yes"}, func(h *hand) { h.wait(30 * time.Second) }, "", "", "I'm ready"},
	}
	for _, dialog := range []struct{ opens, goesOn, id string }{
		{"End", "Keep going", "stop"}, {"Sound", "Close", "sound"}, {"Too much", "Go on as before", "too-much"}, {"How to do it", "Back to the routine", "how"}, {"Steps: 1 of 3", "Back to the routine", "steps"},
	} {
		for name, c := range before {
			for how, closes := range map[string]func(h *hand){
				"by its button": func(h *hand) { h.press(dialog.goesOn) },
				"by its button, twice": func(h *hand) {
					again, _ := h.find("click", dialog.goesOn)
					h.press(dialog.goesOn)
					h.act(again)
					h.settle()
				},
				"by Escape": func(h *hand) { h.dismiss(dialog.id) },
				"by Escape, after it was opened twice": func(h *hand) {
					h.press(dialog.opens)
					h.dismiss(dialog.id)
				},
				"after End was asked for too": func(h *hand) {
					h.press("End")
					h.dismiss(dialog.id) // the browser says so later, when another is open
					h.press("Keep going")
				},
			} {
				first, late := dialog.id == "stop", how == "after End was asked for too"
				if first && late || !first && !late && how != "by Escape" {
					continue // that is no other dialog, or the same again
				}
				t.Run(dialog.opens+" while "+name+", closed "+how, func(t *testing.T) {
					inHand(t, answeredBefore, c.settings, func(h *hand) {
						h.open("/play/desk-break")
						h.press("Start")
						c.lead(h)
						if h.phone.sounding != c.under {
							h.Fatalf("%q sounds at first, want %q", h.phone.sounding, c.under)
						}
						h.press(dialog.opens)
						left := h.shown("Time left")
						h.wait(10 * time.Second)
						if h.phone.sounding != "" || name != "counting in" && h.shown("Time left") != left {
							h.Errorf("behind the dialog %q sounds, and %s became %s", h.phone.sounding, left, h.shown("Time left"))
						}
						closes(h)
						if h.phone.sounding != c.after {
							h.Errorf("%q sounds after it, want %q", h.phone.sounding, c.after)
						}
						if _, ok := h.find("click", c.button); !ok {
							h.Errorf("it does not offer %q after it: %s", c.button, h.words(h.show))
						}
					})
				})
			}
		}
	}
}

// Nor does anything that reaches the run past the dialog: a button of the lock
// screen or of a headset, or what the dialog itself changes.
func TestNothingPlaysBehindADialog(t *testing.T) {
	const waiting = "waiting"
	lead := map[string]func(h *hand){
		"playing": func(h *hand) { h.press("Next"); h.wait(time.Second) },
		"paused":  func(h *hand) { h.press("Pause") },
		waiting:   func(h *hand) { h.wait(30 * time.Second) },
	}
	for name, e := range map[string]player.Event{
		"Play": player.Play{}, "Pause": player.Pause{}, "Next": player.Next{}, "Back": player.Back{},
		"Seek": player.Seek{To: time.Minute}, "Interrupt": player.Interrupt{}, "Wait for me": player.Wait{},
	} {
		for before := range lead {
			for _, opens := range []string{"End", "Sound", "Too much", "How to do it"} {
				t.Run(name+" while "+before+", behind "+opens, func(t *testing.T) {
					settings := map[string]string{}
					if before == waiting {
						settings["waits"] = "yes"
					}
					inHand(t, answeredBefore, settings, func(h *hand) {
						h.open("/play/desk-break")
						h.press("Start")
						lead[before](h)
						h.press(opens)
						the.player.Happens(run.Player{Event: e})
						h.wait(5 * time.Second)
						open := the.player.State().Dialog != run.NoDialog
						if open && h.phone.sounding != "" {
							h.Errorf("%q sounds behind it", h.phone.sounding)
						}
						if plays := e == (player.Play{}); open == plays {
							h.Errorf("it is open: %v", open)
						}
					})
				})
			}
		}
	}
}

// Who no longer wants to be waited for, while Limber waits, is not made to wait
// once the dialog is closed.
func TestWhatWasChangedInADialogGoesOnAfterIt(t *testing.T) {
	inHand(t, answeredBefore, map[string]string{"waits": "yes"}, func(h *hand) {
		h.open("/play/desk-break")
		h.press("Start")
		h.wait(30 * time.Second)
		h.press("Sound")
		the.player.Happens(run.Player{Event: player.Wait{On: false}})
		h.press("Close")
		if h.phone.sounding == "" {
			h.Errorf("nothing goes on: %s", h.words(h.show))
		}
	})
}

// Two tabs that play at once can't be followed: who plays last has it, and the
// other says why it stopped.
func TestAnotherTabThatPlaysPausesThisOne(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/play/desk-break")
		h.press("Start")
		if h.phone.did["pause the other tabs"] != 1 {
			h.Errorf("the other tabs were told %d times", h.phone.did["pause the other tabs"])
		}
		h.wait(5 * time.Second)
		saves := len(h.phone.saves)
		the.Send(player.Yield{})
		h.settle()
		if h.phone.sounding != "" || h.phone.awake {
			h.Errorf("it goes on: %v", h.phone)
		}
		if len(h.phone.saves) != saves {
			h.Error("it is kept in the place of the run of the other tab")
		}
		for _, want := range []string{"Paused: playing in another tab", "Resume goes on here and pauses the other tab."} {
			if !strings.Contains(h.words(h.show), want) {
				h.Errorf("it does not say %q: %s", want, h.words(h.show))
			}
		}
		h.press("Resume")
		if h.phone.sounding == "" || h.phone.did["pause the other tabs"] != 2 {
			h.Errorf("it does not go on here: %v", h.phone)
		}
		h.press("Pause")
		if strings.Contains(h.words(h.show), "another tab") {
			h.Errorf("it still speaks of another tab: %s", h.words(h.show))
		}
	})
}

// More and less are said, end somewhere, and can be taken back; less leaves both
// sides the same.
func TestMoreAndLessTimeEndSomewhere(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/play/desk-break")
		h.press("Start")
		h.wait(time.Second + aMoment)
		h.press("15 s more")
		if got := h.shown("Time left"); got != "0:38" {
			h.Errorf("%s with 15 s more", got)
		}
		h.press("15 s less")
		if got := h.shown("Time left"); got != "0:23" {
			h.Errorf("%s with 15 s less again", got)
		}
		h.press("Undo")
		if got := h.shown("Time left"); got != "0:38" {
			h.Errorf("%s with that undone", got)
		}
		for range 9 {
			h.press("15 s more")
		}
		if got := h.shown("Time left"); got != "2:23" {
			h.Errorf("%s at the most", got)
		}
		if !strings.Contains(h.words(h.show), "That is as long as it gets.") {
			h.Errorf("it does not say that this is all: %s", h.words(h.show))
		}
		for range 12 {
			h.press("15 s less")
		}
		if got := h.shown("Time left"); got != "0:06" { // five seconds, and what is left of one
			h.Errorf("%s at the least", got)
		}
		if !strings.Contains(h.words(h.show), "That is as short as it gets.") {
			h.Errorf("it does not say that this is all: %s", h.words(h.show))
		}
	})
}

// How a move is done is one tap away, by its button and by its name.
func TestHowIsShownOverAPausedRun(t *testing.T) {
	for _, opens := range []string{"How to do it", "March in Place"} {
		inHand(t, answeredBefore, nil, func(h *hand) {
			h.open("/play/desk-break")
			h.press("Start")
			h.press(opens)
			if the.player.State().Dialog != run.How || h.phone.sounding != "" {
				h.Fatalf("after %s, %q is open and %q sounds", opens, the.player.State().Dialog, h.phone.sounding)
			}
			e, _ := the.catalog.Exercise(the.player.State().Player.Timeline.Segments[0].Exercise)
			said := h.words(h.show)
			for _, what := range append(slices.Concat(e.Steps, e.Avoid), e.Feel, e.Stop) {
				if !strings.Contains(said, what) {
					h.Errorf("%q is not said", what)
				}
			}
			h.press("Back to the routine")
			if h.phone.sounding != "plan" {
				h.Errorf("after it, %q sounds", h.phone.sounding)
			}
		})
	}
}

// The list of steps goes to any of them, over a paused run, and back again.
func TestAStepIsChosenFromTheList(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/play/desk-break")
		h.press("Start")
		h.wait(4 * time.Second)
		line := the.player.State().Player.Timeline
		last := len(line.Routine.Steps) - 1
		h.press(fmt.Sprintf("Steps: 1 of %d", last+1))
		if h.phone.sounding != "" {
			h.Errorf("%q sounds behind the list", h.phone.sounding)
		}
		step := line.Routine.Steps[last]
		e := the.person().Exercise(step.Exercise)
		h.press(strings.Join([]string{e.Name, the.words.Dose.Of(e, step.Dose.Or(e.Dose)), words.Clock(line.Spends(last))}, " "))
		if s := the.player.State(); s.Dialog != run.NoDialog || s.Player.Segment(the.now()).Step != last || h.phone.sounding != "plan" {
			h.Errorf("%q is open, step %d, %q sounds", s.Dialog, s.Player.Segment(the.now()).Step, h.phone.sounding)
		}
		h.see(fmt.Sprintf("%d of %d", last+1, last+1))
		h.press("Undo")
		if s := the.player.State().Player; s.Segment(the.now()).Step != 0 || s.Skipped != 0 {
			h.Errorf("after Undo: step %d, %d skipped", s.Segment(the.now()).Step, s.Skipped)
		}
	})
}

// Who is told another way of doing it reads that way there, too.
func TestHowTellsTheWayOfAPersonsCondition(t *testing.T) {
	careful := answeredBefore
	careful.Choices.Conditions = []exercises.Condition{exercises.HipReplacement}
	inHand(t, careful, nil, func(h *hand) {
		h.open("/play/desk-break")
		h.press("Start")
		h.press("How to do it")
		e, _ := the.catalog.Exercise("march-in-place")
		if how := e.How[exercises.HipReplacement]; how == "" || !h.says(how) {
			h.Errorf("%q is not said", how)
		}
	})
}
