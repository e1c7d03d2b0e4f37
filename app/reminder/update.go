package reminder

import "time"

// Update returns the state after an event, and the effects to perform, in
// order.
func Update(s State, e Event, now time.Time) (State, []Effect) {
	var effects []Effect
	clear := func() {
		if s.Shown {
			s.Shown = false
			effects = append(effects, Clear)
		}
	}
	sit := func() {
		s.Since, s.Quiet = now, time.Time{}
		clear()
	}

	// A computer that slept, or whose clock was set back, says nothing about
	// how long anybody sat.
	if gap := now.Sub(s.Seen); gap > away || gap < 0 {
		sit()
	}
	s.Seen = now

	switch e := e.(type) {
	case Set:
		s.Every = max(e.Every, 0)
		sit()
		effects = append(effects, Keep)
	case Moved:
		sit()
	case Later:
		s.Quiet = now.Add(Snooze)
		clear()
	case Busy:
		s.Quiet = now.Add(Meeting)
		clear()
	case Resumed:
		s.Quiet = time.Time{}
	}
	if s.Every > 0 && !s.Shown && !now.Before(s.Due()) {
		s.Shown = true
		effects = append(effects, Remind)
	}
	return s, effects
}
