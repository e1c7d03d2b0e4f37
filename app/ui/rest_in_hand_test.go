package ui

import "testing"

// A bad day is one tap from somewhere to rest and three from the first move, with
// the questions before the player and not in between.
func TestABadDayRestsFirst(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/")
		h.press("Bad back today?")
		h.see("Rest like this")
		h.see("On your back, legs up")
		h.see("On your side")
		h.press("Start Easy day")
		h.see("When to stop")
		h.press("None of these, start")
		h.see("Getting down")
	})
}
