package maker

import (
	"slices"
	"time"

	"limber/app/timeline"
	"limber/exercises"
)

// A dose is fitted to the time by these steps, and never to more than the person
// does otherwise: what rises is a matter of weeks.
const (
	holdStep  = 5 * time.Second
	leastHold = 20 * time.Second
	mostSets  = 3
)

// less is a step with a little less to do, and whether there is less: two thirds
// of a count are left, and 20 s of a hold. An own dose stays.
func (m *Maker) less(s exercises.Step) (exercises.Step, bool) {
	e := &m.find(s.Exercise).Exercise
	own, d := m.limits.Doses[s.Exercise], m.dose(s, e)
	if e.Kind == exercises.Hold {
		if own.Hold > 0 || d.Hold-holdStep < leastHold {
			return s, false
		}
		s.Dose.Hold, s.Dose.Sets = d.Hold-holdStep, said(d.Sets)
		return s, true
	}
	usual := m.dose(exercises.Step{Exercise: s.Exercise}, e).Count
	if own.Count > 0 || 3*(d.Count-1) < 2*usual {
		return s, false
	}
	s.Dose.Count, s.Dose.Sets = d.Count-1, said(d.Sets)
	return s, true
}

// said is a number of sets as a step says it: one goes without saying.
func said(sets int) int {
	if sets == 1 {
		return 0
	}
	return sets
}

// least is a routine with as little to do as may be.
func (m *Maker) least(r exercises.Routine) exercises.Routine {
	steps := make([]exercises.Step, len(r.Steps))
	for i, s := range r.Steps {
		for is := true; is; {
			s, is = m.less(s)
		}
		steps[i] = s
	}
	r.Steps = steps
	return r
}

// fitted fits the doses to the time: second sets of what is familiar while there
// is time for them, then a little less of each in turn, from the last.
func (m *Maker) fitted(picked []*move) Made {
	r := m.usual(picked)
	shortest, most := m.wish.length()-Near, m.wish.length()+Near
	length := m.length(r)
	for sets := 2; sets <= mostSets; sets++ {
		for i := range r.Steps {
			if s := r.Steps[i]; length < shortest && m.takes(s, sets) {
				r.Steps[i].Dose.Sets = sets
				if m.length(m.least(r)) > most {
					r.Steps[i] = s
				}
				length = m.length(r)
			}
		}
	}
	for fewer := true; fewer && length > most; {
		fewer = false
		for i := len(r.Steps) - 1; i >= 0 && length > most; i-- {
			var is bool
			if r.Steps[i], is = m.less(r.Steps[i]); is {
				fewer, length = true, m.length(r)
			}
		}
	}
	switch {
	case length < shortest:
		return Made{Why: Shorter, Length: length}
	case length > most:
		return Made{Why: Longer, Length: length}
	}
	r, length = m.risen(r, length)
	return Made{Routine: r, Reasons: m.reasons(r), Length: length}
}

// risen lets a dose rise that is due, and makes the room by a little less of others.
// Where that is not enough it says the dose, which waits, and tries the next.
func (m *Maker) risen(r exercises.Routine, length time.Duration) (exercises.Routine, time.Duration) {
	rise, risen := m.rise(r)
	if rise == "" {
		return r, length
	}
	room := r
	room.Steps = slices.Clone(r.Steps)
	for i := len(room.Steps) - 1; i >= 0 && risen > m.wish.length()+Near; {
		s, is := m.less(room.Steps[i])
		if !is || s.Exercise == rise {
			i--
			continue
		}
		was := room.Steps[i]
		room.Steps[i] = s
		if _, length := m.rise(room); length >= m.wish.length()-Near {
			risen = length
			continue
		}
		room.Steps[i] = was // a round of a long move would be too much
		i--
	}
	if risen <= m.wish.length()+Near {
		return room, risen
	}
	for i, s := range r.Steps {
		if s.Exercise == rise {
			r.Steps[i] = m.steady(s, &m.find(s.Exercise).Exercise)
		}
	}
	return m.risen(r, length)
}

// rise is the exercise whose dose rises in a routine, empty if there is none, and
// how long the routine is with that.
func (m *Maker) rise(r exercises.Routine) (exercise string, length time.Duration) {
	plan := m.who.Plan(r)
	if len(plan.Doses) == 0 || !plan.Doses[0].Rises() {
		return "", 0
	}
	t, _ := timeline.Compile(m.who.Catalog, plan.Routine, m.options)
	return plan.Doses[0].Exercise, t.Total()
}

// takes reports whether a step can have so many sets: one more than it has, of
// what is familiar, and not for a stiff back.
func (m *Maker) takes(s exercises.Step, sets int) bool {
	return !m.wish.gently() && m.known.moves[s.Exercise].Times >= timeline.Familiar && m.dose(s, &m.find(s.Exercise).Exercise).Sets == sets-1
}
