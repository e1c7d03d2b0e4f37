package ui

import (
	"testing"
	"time"
)

// The breath under way fills the screen from a button on its step, says what to do
// and for how long, and goes on while it does; it ends with the step.
func TestABreathFillsTheScreen(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/play/in-a-chair")
		h.press("Start")
		if _, ok := h.find("click", "Full screen"); ok {
			h.Error("it is offered before there is a breath")
		}
		h.press("Next")
		h.press("Full screen")
		h.wait(2*time.Second + aMoment)
		h.see("Breathe in, belly out 0:02")
		if h.phone.sounding != "plan" {
			h.Errorf("it sounds %q", h.phone.sounding)
		}
		h.wait(2 * time.Second)
		h.see("Breathe out, belly in 0:04")
		h.press("Pause")
		h.see("Paused")
		h.press("Close")
		h.press("Resume")
		h.press("Full screen")
		h.press("Next")
		if h.says("Breathe out, belly in 0:") {
			h.Error("it is still there after its step")
		}
	})
}

// So does the key for it, on a breath alone; the keys that are listed say so.
func TestAKeyFillsTheScreenWithABreath(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/play/in-a-chair")
		h.press("Start")
		if h.says("breath on full screen") {
			h.Error("its key is listed before there is a breath")
		}
		h.press("Next")
		h.see("F breath on full screen")
	})
}
