// Package plan shows the page of a plan of weeks: what for, on which days, and the
// next four weeks, in which a day can be moved.
package plan

import (
	"math/rand/v2"

	"limber/app/calendar"
	"limber/app/person"
	"limber/app/plan"
	"limber/app/session"
	"limber/app/ui/page"
	"limber/app/words"
)

// Doors are what this page shows, what it changes, and what it asks of the device.
type Doors struct {
	Words  *words.Words
	Person func() person.Person // whom the page is for, now: go-app keeps handlers from when they were first drawn
	Base   page.Base
	Memory *Memory

	Change   func(func(*person.Settings))
	Address  func(path string) string             // the whole address of one of our pages
	Save     func(name, kind string, data []byte) // gives the person a file; nil where pages are printed
	Announce func(string)                         // tells those who hear the page
	Draw     func()                               // draws the page anew
}

// Memory is what the page remembers while Limber is open.
type Memory struct {
	picked session.Day // the planned day that is about to be moved; 0: none
	held   session.Day // the one that a finger or a mouse went down on
	press  int         // how often one went down
	rested bool        // a finger rested on the day that is held
	before []string    // the plans before this one, to go back to
	saved  bool
}

// change changes the plan and keeps it, and says what was done.
func (d Doors) change(said string, change func(plan.Plan) plan.Plan) {
	was := d.Person().Settings.Plan
	is := change(plan.Of(was)).Text()
	if is == was {
		return
	}
	d.Memory.before = append(d.Memory.before, was)
	d.set(is, said)
}

// undo goes back to the plan before.
func (d Doors) undo() {
	if n := len(d.Memory.before); n > 0 {
		was := d.Memory.before[n-1]
		d.Memory.before = d.Memory.before[:n-1]
		d.set(was, d.Words.Plan.Undone)
	}
}

func (d Doors) set(text, said string) {
	d.Memory.picked, d.Memory.saved = 0, false
	d.Change(func(s *person.Settings) { s.Plan = text })
	if said != "" {
		d.Announce(said)
	}
	d.Draw()
}

// pick takes up a planned day, or lets go of it.
func (d Doors) pick(day session.Day) {
	if d.Memory.picked == day {
		day = 0
	}
	d.Memory.picked = day
	d.Draw()
}

// move moves the day that was picked.
func (d Doors) move(to session.Day) {
	from, today := d.Memory.picked, d.Person().Today()
	d.change(d.Words.Plan.Moved.With(d.day(to)), func(p plan.Plan) plan.Plan { return p.Move(from, to, today) })
}

// save gives the person the next weeks as a calendar file. A day that was moved
// has the id it had: a calendar moves it too.
func (d Doors) save() {
	if d.Save == nil {
		return
	}
	d.Change(func(s *person.Settings) { s.Identify(rand.Uint64()) })
	p := d.Person()
	what, own := p.PlanOfWeeks(), p.Settings
	var all []calendar.Reminder
	days, origins := what.Planned(p.Today())
	for i, day := range days {
		r, ok := p.ForPlanned(what.Minutes, day)
		if !ok {
			continue
		}
		all = append(all, calendar.Reminder{
			ID: "plan-" + origins[i].String() + "-" + own.Calendar, Sequence: own.Files, Title: r.Name, Note: what.Goal,
			Link: d.Address("/routines/" + r.ID), On: day.Date(), At: what.Time(), Length: p.Timeline(r).Total(),
		})
	}
	d.Save("limber-plan.ics", "text/calendar", calendar.File(all, p.Now))
	d.Change(func(s *person.Settings) { s.Files++ })
	d.Memory.saved = true
	d.Draw()
}

// day names a day, with its day of the week.
func (d Doors) day(day session.Day) string {
	return d.Words.Plan.Day.With(d.Words.Dates.Weekdays[day.Date().Weekday()], d.Words.ShortDay(day, d.Person().Today()))
}
