package history

import (
	"time"

	"limber/app/session"
)

// Week is one week against its target. There is nothing to lose in it: it
// counts up from Monday.
type Week struct {
	Start  session.Day // its Monday
	Days   [7]DayTotal
	Time   time.Duration
	Also   map[session.Sport]int
	Target session.Target
	Met    int // days that count toward the target
}

// Done reports whether the week's target is reached.
func (w Week) Done() bool { return w.Met >= w.Target.Days }

// Filled is how much of the target each day has, from 0 to 1.
func (w Week) Filled() (parts [7]float64) {
	for i, d := range w.Days {
		parts[i] = d.Part(w.Target)
	}
	return parts
}

// Week is the week that holds day.
func (h *History) Week(day session.Day, target session.Target) Week {
	w := Week{Start: day.Monday(), Also: map[session.Sport]int{}, Target: target}
	for i := range w.Days {
		w.Days[i].Day = w.Start + session.Day(i)
	}
	for _, d := range h.between(w.Start, w.Start+7) {
		w.Days[d.Day-w.Start] = d
		w.Time += d.Time
		for sport, n := range d.Also {
			w.Also[sport] += n
		}
		if d.Meets(target) {
			w.Met++
		}
	}
	return w
}
