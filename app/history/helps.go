package history

import (
	"cmp"
	"sort"

	"limber/app/session"
)

// Help is how sessions of one routine, or of another thing, ended. It counts; it
// claims no cause.
type Help struct {
	Routine string // its id
	Name    string // as it was last called
	Answers int    // sessions after which the person said how it felt
	Looser  int    // how many of those said looser
	Change  Median // of stiffness, after less before, where both were given; below zero is looser
}

// Says reports whether there are enough answers to say anything.
func (h Help) Says() bool { return h.Answers >= Few }

type outcomes struct {
	name            string
	answers, looser int
	changes         []int
}

func (o *outcomes) add(s session.Session) {
	if s.Feel != session.NotSaid {
		o.answers++
	}
	if s.Feel == session.Looser {
		o.looser++
	}
	before, ok1 := s.Before.Number()
	after, ok2 := s.After.Number()
	if ok1 && ok2 {
		o.changes = append(o.changes, after-before)
	}
}

func (h *History) addOutcome(s session.Session) {
	o := h.routines[s.Routine.ID]
	if o == nil {
		o = &outcomes{}
		h.routines[s.Routine.ID] = o
	}
	o.name = cmp.Or(s.Routine.Name, s.Routine.ID)
	o.add(s)
}

// HelpsBy counts how sessions ended for each thing in a list; counts says whether
// a session is one of a thing.
func HelpsBy(sessions []session.Session, things []string, counts func(s session.Session, thing string) bool) (helps []Help) {
	for _, thing := range things {
		o := outcomes{}
		for _, s := range sessions {
			if counts(s, thing) {
				o.add(s)
			}
		}
		helps = append(helps, Help{thing, thing, o.answers, o.looser, median(o.changes)})
	}
	return helps
}

// WhatHelps lists every routine that something was said of, the most answered
// first.
func (h *History) WhatHelps() []Help {
	var helps []Help
	for id, o := range h.routines {
		if o.answers == 0 && len(o.changes) == 0 {
			continue
		}
		helps = append(helps, Help{id, o.name, o.answers, o.looser, median(o.changes)})
	}
	sort.Slice(helps, func(i, j int) bool {
		a, b := helps[i], helps[j]
		return cmp.Or(cmp.Compare(b.Answers, a.Answers), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Routine, b.Routine)) < 0
	})
	return helps
}
