package ui

import "testing"

// What is opened from outside ends no routine, and is not lost by it.
func TestWhatIsOpenedDuringARunComesAfterIt(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		const later = "While your routine played, you opened something."
		h.open("/play/desk-break")
		h.press("Start")
		the.launch("/exercises/bridge")
		h.settle()
		h.see("What you opened waits until this routine is over.")
		if h.phone.sounding != "plan" || h.says(later) {
			t.Errorf("it is offered in the run, or the run is no more: %v", h.phone)
		}
		h.press("End")
		h.press("Stop")
		if h.says(later) {
			t.Error("it is offered over what is asked at the end")
		}
		h.open("/")
		h.see(later)
		h.press("Open it now")
		h.open("/")
		if h.says(later) {
			t.Error("it was opened, and is still offered")
		}
	})
}
