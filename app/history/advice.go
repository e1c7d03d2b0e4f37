package history

import "limber/app/session"

// StifferForTwoWeeks reports whether it is time to suggest a physical
// therapist: gentle movement went on, and tightness got worse in spite of it.
// Either more than half of the answers in each of the last two weeks, of at
// least two in each, said stiffer or hurt, or the last two weekly check-ins
// said that daily life got harder.
func (h *History) StifferForTwoWeeks(today session.Day) bool {
	return h.worse(today-6, today) && h.worse(today-13, today-7) || h.harderTwice(today)
}

func (h *History) worse(first, last session.Day) bool {
	answers, worse := 0, 0
	for i := len(h.answers) - 1; i >= 0; i-- {
		a := h.answers[i]
		if a.day < first-7 { // by time, but travel may put days out of order by one
			break
		}
		if a.day < first || a.day > last || a.feel == session.NotSaid {
			continue
		}
		answers++
		if a.feel == session.Stiffer || a.feel == session.Hurt {
			worse++
		}
	}
	return answers >= 2 && 2*worse > answers
}

func (h *History) harderTwice(today session.Day) bool {
	n := len(h.checkIns)
	for n > 0 && session.DayOf(h.checkIns[n-1].At) > today {
		n--
	}
	if n < 2 || today-session.DayOf(h.checkIns[n-2].At) > 21 {
		return false
	}
	return h.checkIns[n-2].Daily == session.Harder && h.checkIns[n-1].Daily == session.Harder
}
