package ui

import (
	"strings"
	"testing"

	"limber/exercises"
)

// A card has all of the routine and nothing of who prints it.
func TestACardHasAllOfTheRoutine(t *testing.T) {
	k := answeredBefore
	k.Choices.Limits = []exercises.Limit{exercises.NoKneeling, exercises.NoFloor}
	inHand(t, k, nil, func(h *hand) {
		side := exercises.Step{Exercise: "figure-4", First: exercises.Right}
		h.open(sent(onBack, side))
		h.press("Card")
		for _, words := range []string{
			"Card", "From Ana", "2 exercises", "For", "From", "Bridge", "6 times", "Note: Slowly", "Stop if your back hurts more",
			"Left side: left ankle over right knee.", "Right side first.", "Stop if you feel sharp pain", "Scan it to play this with Limber",
		} {
			h.see(words)
		}
		if h.says("waits") || h.says("Yes") {
			h.Error("it has something of this person, or boxes that nobody asked for")
		}
		h.fire("change", "card-form-ticks")
		h.see("This much:")
		h.fire("change", "card-form-pocket")
		if h.says("This much:") {
			h.Error("the card for the pocket has boxes")
		}
		for _, c := range h.controls() {
			if strings.HasPrefix(valueOf(c.ui, "id"), "card-fo") && c.event == "input" || valueOf(c.ui, "id") == "card-from" {
				h.Errorf("what is typed at %s is heard", c)
			}
		}
		h.open("/card")
		h.see("Open a routine of your own")
		h.open("/card#r=1.x")
		h.see("This link does not lead to a routine.")
	})
}

// When to stop each move stands on a card, but not on one for the pocket where many
// moves have a note in its place. When to stop any stands there always.
func TestANoteTakesTheRoomOfWhenToStopOnAFullPocketCard(t *testing.T) {
	const stop = "Stop if a knee hurts"
	for steps, want := range map[int]bool{8: true, 9: false} {
		inHand(t, answeredBefore, nil, func(h *hand) {
			var all []exercises.Step
			for range steps {
				all = append(all, exercises.Step{Exercise: "figure-4", Note: "Slowly"})
			}
			h.open(sent(all...))
			h.press("Card")
			h.see(stop)
			h.fire("change", "card-form-pocket")
			h.see("Note: Slowly")
			h.see("Stop if you feel sharp pain")
			if h.says(stop) != want {
				t.Errorf("%d moves, for the pocket: it says %v when to stop each", steps, !want)
			}
		})
	}
}
