// Package browser is what reaches JavaScript: sound, speech, the wake lock, the
// lock screen, storage. It implements small interfaces that the screens
// declare. Everything here is best effort: what a browser refuses is told once,
// and never stops a run.
package browser

import "time"

// steady smooths a clock that moves in steps, as a media element's and an audio
// context's do: by 40 ms in Firefox. Between two steps the page's own clock
// goes on; the steps correct it.
type steady struct {
	raw    time.Duration // its last reading
	moved  time.Duration // on the page's clock, when the reading last changed
	ahead  time.Duration // of the page's clock
	runs   bool          // it has moved since it was started
	primed bool
}

const (
	step  = 50 * time.Millisecond  // longer than a clock's steps; one that stands still is carried on by no more
	slack = 150 * time.Millisecond // a reading further off than this is no step, but a jump
)

// read takes a reading of the clock and one of the page's, and returns what the
// clock would show if it moved evenly.
func (s *steady) read(raw, now time.Duration) time.Duration {
	switch ahead := raw - now; {
	case !s.primed:
		s.primed, s.raw, s.moved, s.ahead = true, raw, now, ahead
	case raw == s.raw:
		if !s.runs {
			s.ahead = ahead
		}
	case !s.runs || ahead > s.ahead+slack || ahead < s.ahead-slack:
		s.runs, s.raw, s.moved, s.ahead = true, raw, now, ahead
	default:
		// A reading is late by up to a step and never early, so the earliest is
		// right; the little given back follows two clocks that drift apart.
		s.raw, s.moved = raw, now
		s.ahead = max(ahead, s.ahead-(s.ahead-ahead)/32)
	}
	return min(now+s.ahead, s.raw+step)
}

// still is how long the clock has not moved.
func (s *steady) still(now time.Duration) time.Duration {
	if !s.primed {
		return 0
	}
	return now - s.moved
}
