package player

import "time"

// leads reports whether the position goes by a reading of what sounds. A sound
// leads from when it is known to move: one that is still being made ready, or
// never comes, must not stop the timer.
func (s State) leads(c Clock) bool {
	if c.ID == 0 || c.ID == s.led.before {
		return false
	}
	return c.ID == s.led.id || c.At > s.Position || s.moved(c) > 0
}

// moved is how far a sound got since it was last looked at.
func (s State) moved(c Clock) time.Duration {
	if c.ID == s.seen.Sound.ID {
		return c.At - s.seen.Sound.At
	}
	return c.At - s.Position
}

// listen tells how long was heard since the clocks were last looked at. A sound
// that stands still for too long leads no more until it moves again: a context
// can be running, by its own word, with a clock that is frozen.
func (u *update) listen() (heard time.Duration) {
	if c := u.now.Sound; u.leads(c) {
		heard = max(0, u.moved(c))
		if heard > 0 {
			u.led.id, u.led.moved = c.ID, u.now.Mono
		}
	}
	if heard == 0 && u.now.Mono-u.led.moved > stuckAt {
		u.led.id = 0
	}
	return heard
}
