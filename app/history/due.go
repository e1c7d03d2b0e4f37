package history

import "limber/app/session"

// CheckInDue reports whether a week has passed since the last check-in. Nobody
// is asked before their first session.
func (h *History) CheckInDue(today session.Day) bool {
	last := h.firstDay
	if n := len(h.checkIns); n > 0 {
		last = max(last, session.DayOf(h.checkIns[n-1].At))
	}
	return h.firstDay != 0 && today-last >= 7
}
