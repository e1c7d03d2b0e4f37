package ui

import (
	"slices"
	"strings"
	"testing"

	"limber/app/kept"
	"limber/exercises"
)

// starts are the names of what starts something.
func (h *hand) starts() (all []string) {
	for _, c := range h.controls() {
		if to := valueOf(c.ui, "href"); strings.HasPrefix(to, "/play/") {
			all = append(all, c.name)
		}
	}
	return all
}

// refuse answers the questions before a routine with one that applies.
func (h *hand) refuse(question string) {
	h.Helper()
	h.open("/")
	h.press("Start Desk break")
	h.press("Something applies")
	h.fire("change", question)
	h.press("Continue")
}

// Who answered that they should see somebody first finds that on Today, with the
// day, and nothing to start, until they say otherwise.
func TestWhoShouldSeeSomebodyFirstIsToldSoOnToday(t *testing.T) {
	const said, fine = "You said on 1 Jan: fever or chills.", "You said on 1 Jan that you were told exercise is fine."
	inHand(t, kept.All{}, nil, func(h *hand) {
		refused := func(when string) {
			h.Helper()
			h.see(said)
			h.see("See someone before you exercise.")
			if all := h.starts(); len(all) > 0 || h.says("Bad back today?") || h.says("Or start by length") {
				h.Errorf("%s it can be started by %q: %s", when, all, h.words(h.show))
			}
		}
		offered := func(when string) {
			h.Helper()
			if all := h.starts(); !slices.Contains(all, "Start Desk break") || h.says("See someone") {
				h.Errorf("%s it can be started by %q: %s", when, all, h.words(h.show))
			}
		}
		h.refuse("ask-fever")
		h.press("Go to Today")
		refused("once answered")
		h.reload("/")
		refused("after a reload")
		h.open("/rest")
		if all := h.starts(); len(all) > 0 {
			h.Errorf("at rest it can be started by %q", all)
		}

		h.open("/")
		h.press("I was told that exercise is fine")
		offered("told that it is fine")
		h.see(fine)
		h.reload("/")
		h.see(fine)
		h.press("Undo")
		refused("taken back")

		h.press("Answer again")
		if !h.checked("ask-fever") {
			h.Error("what was answered is not ticked")
		}
		h.press("Continue")
		h.press("Go to Today")
		refused("answered the same")
		h.press("Answer again")
		h.fire("change", "ask-fever")
		h.press("Continue")
		h.press("Go to Today")
		offered("answered anew")
		if h.says(fine) || len(h.phone.kept.Choices.Flags) > 0 {
			h.Errorf("kept is %+v", h.phone.kept.Choices)
		}
	})
}

// In an emergency the numbers stand on Today, too; and what is told fine is asked
// about once more before the next move.
func TestAnEmergencyStaysOnToday(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/safety")
		h.fire("change", "ask-chest")
		h.press("Continue")
		h.open("/")
		h.see("You said on 1 Jan: chest pain now, or spreading.")
		for _, call := range the.catalog.Screening.Emergency().Call {
			h.see("Call " + call.Number)
		}
		h.press("I was told that exercise is fine")
		h.press("Start Desk break")
		h.see("Before you start")
		if h.press("None of these, start"); h.phone.sounding != "plan" || h.phone.kept.Choices.Refused() {
			h.Errorf("after the answer %v plays", h.phone)
		}
	})
}

// A routine whose link is followed asks before it starts, whatever was answered.
func TestARefusalIsAskedOfWhateverStarts(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.phone.kept.Choices.Flags, h.phone.kept.Choices.Flagged = []string{"fever"}, answeredBefore.Choices.Asked
		h.reload("/routines/desk-break")
		h.press("Start Desk break")
		h.see("Before you start")
		if h.phone.sounding != "" {
			h.Errorf("%v plays", h.phone)
		}
	})
}

// A question that is not asked any more keeps nobody from starting.
func TestAQuestionThatIsGoneRefusesNothing(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.phone.kept.Choices.Flags, h.phone.kept.Choices.Flagged = []string{"no-such-question"}, answeredBefore.Choices.Asked
		h.reload("/")
		if said, o := the.person().Refused(); len(said) > 0 || o.Urgency != exercises.NoUrgency || len(h.starts()) == 0 {
			h.Errorf("%q is said, %q can be started", said, h.starts())
		}
	})
}
