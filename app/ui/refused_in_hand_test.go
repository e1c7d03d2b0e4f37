package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/kept"
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
// day, and nothing to start, until they answer otherwise.
func TestWhoShouldSeeSomebodyFirstIsToldSoOnToday(t *testing.T) {
	inHand(t, kept.All{}, nil, func(h *hand) {
		refused := func(when string) {
			h.Helper()
			h.see("See someone before you exercise.")
			h.see("You said on 1 Jan 2000: fever or chills.")
			if all := h.starts(); len(all) > 0 || h.says("Bad back today?") || h.says("Or start by length") {
				h.Errorf("%s it can be started by %q: %s", when, all, h.words(h.show))
			}
		}
		h.refuse("ask-fever")
		h.press("Go to Today")
		refused("once answered")
		h.reload("/")
		refused("after a reload")

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
		if all := h.starts(); !slices.Contains(all, "Start Desk break") || h.says("See someone") || h.phone.settings["flagged"] != "" {
			h.Errorf("answered anew it can be started by %q, and %q is kept", all, h.phone.settings["flagged"])
		}
		h.press("Something new with your health?")
		h.fire("change", "ask-fever")
		h.press("Continue")
		h.press("Go to Today")
		refused("answered once more")
	})
}

// In an emergency the numbers stand on Today, too; and a routine whose link is
// followed asks before it starts.
func TestAnEmergencyStaysOnToday(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/safety")
		h.fire("change", "ask-chest")
		h.press("Continue")
		h.open("/")
		h.see("You said on 1 Jan 2000: chest pain now, or spreading.")
		for _, call := range the.catalog.Screening.Emergency().Call {
			h.see("Call " + call.Number)
		}
		h.open("/routines/desk-break")
		h.press("Start Desk break")
		h.see("Before you start")
		if h.phone.sounding != "" {
			h.Errorf("unasked, %v plays", h.phone)
		}
		h.press("None of these, start")
		if h.phone.sounding != "plan" || h.phone.settings["flagged"] != "" {
			h.Errorf("after the answer %v plays, and %q is kept", h.phone, h.phone.settings["flagged"])
		}
	})
}

// A backup brings it to a device on which nothing was answered since.
func TestARefusalComesWithABackup(t *testing.T) {
	for answered, refused := range map[int]bool{-1: true, 1: false} {
		given := answeredBefore.Choices.Asked.AddDate(0, 0, -answered).Format(time.RFC3339)
		inHand(t, answeredBefore, map[string]string{"flagged": given + " fever"}, func(h *hand) {
			h.open("/")
			if h.says("See someone before you exercise.") != refused {
				h.Errorf("given on %s, it says %s", given, h.words(h.show))
			}
		})
	}
}
