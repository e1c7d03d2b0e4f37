package ui

import (
	"testing"

	"limber/app/kept"
	"limber/exercises"
)

// Somebody else is drawn once their figures are here; without a network nothing
// changes, and that is said.
func TestWhoIsDrawnChangesOnlyWhenTheyCanBe(t *testing.T) {
	inHand(t, kept.All{}, nil, func(h *hand) {
		h.phone.fails = true
		the.drawAs(exercises.Woman)
		h.phone.answer()
		if got := the.settings.Like; got != exercises.Slim || the.notice != the.words.Settings.LikeRefused {
			t.Errorf("refused: %q is drawn, and %q is told", got, the.notice)
		}
		h.phone.fails = false
		the.drawAs(exercises.Woman)
		h.phone.answer()
		if got := the.settings.Like; got != exercises.Woman || h.phone.settings["like"] != "woman" || h.phone.did["draw woman"] != 2 {
			t.Errorf("%q is drawn, kept as %q", got, h.phone.settings["like"])
		}
	})
}
