package ui

import (
	"testing"
	"time"
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
		{"End", "Keep going", "stop"}, {"Sound", "Close", "sound"}, {"Too much", "Go on as before", "too-much"},
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
