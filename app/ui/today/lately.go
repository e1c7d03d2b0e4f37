package today

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/part"
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

// why says why a routine is offered first, where it is for more than its length.
func (d Doors) why(y person.Why) string {
	w := &d.Words.Today
	if _, left := d.Unfinished(); left {
		return ""
	}
	switch y {
	case person.Sore:
		return w.WhySore
	case person.Morning:
		return w.WhyMorning
	case person.Desk:
		return w.WhyDesk
	case person.Evening:
		return w.WhyEvening
	case person.Planned:
		return w.WhyPlanned
	}
	return ""
}

// asks is the one question that is asked today: how the back is after yesterday
// or, when nothing was done then, what else was done today. Both are as high.
func (d Doors) asks() app.UI {
	s, ok := d.Person().Yesterday()
	if !ok {
		return part.AlsoButtons(&d.Words.Sport, d.Did, d.Also)
	}
	answers := session.NextDays[1:]
	return part.Presses(d.Words.Today.AfterYesterday, app.Range(answers).Slice(func(i int) app.UI {
		how := answers[i]
		return part.Press("button", d.Words.Feel.Of(how), s.Next == how, "next-day-"+string(how), func() { d.answer(how) })
	}))
}

// answer keeps how the back is after yesterday; the same again takes it back.
func (d Doors) answer(how session.Feel) {
	s, ok := d.Person().Yesterday()
	if !ok { // it is past midnight
		return
	}
	if s.Next == how {
		how = session.NotSaid
	}
	s.Next = how
	d.Keep(kept.All{Sessions: []session.Session{s}})
}
