package today

import (
	"strings"

	"limber/app/session"
)

// lately is the line under the heading: what was done last and how it felt, or
// what Limber is, for who has done nothing here yet.
func (d Doors) lately() string {
	p, w := d.Person(), &d.Words.Today
	all := p.Counted().Sessions
	if len(all) == 0 {
		return w.WhatItIs
	}
	last := all[len(all)-1]
	facts := []string{last.Routine.Name, d.Words.Length.Short(last.Length())}
	if last.Feel != session.NotSaid {
		facts = append(facts, d.Words.Feel.Felt(last.Feel))
	}
	said := strings.Join(facts, " · ")
	switch day := last.Day(); p.Today() - day {
	case 0:
		return w.DoneToday.With(said)
	case 1:
		return w.DoneYesterday.With(said)
	default:
		return w.DoneLast.With(d.Words.ShortDay(day, p.Today()), said)
	}
}
