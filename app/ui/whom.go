package ui

import (
	"time"

	"limber/app/history"
	"limber/app/person"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// person is whom the page is for, now.
func (m *Model) person() person.Person {
	p := person.Person{Catalog: m.catalog, Kept: m.kept, History: m.history, Settings: m.settings, Laid: m.timelines}
	if m.device.Now != nil {
		p.Now = m.device.Now()
	}
	return p
}

// moment is now, in the zone of where the device is.
func (m *Model) moment() time.Time {
	if m.device.Now != nil {
		return m.device.Now()
	}
	return time.Now()
}

// Short names of what is known of a person, until no screen stands here.

func (m *Model) today() session.Day                             { return m.person().Today() }
func (m *Model) limits() exercises.Limits                       { return m.person().Limits() }
func (m *Model) plan(r exercises.Routine) person.Plan           { return m.person().Plan(r) }
func (m *Model) timeline(r exercises.Routine) timeline.Timeline { return m.person().Timeline(r) }
func (m *Model) isEasyDay(routine string) bool                  { return m.person().IsEasyDay(routine) }
func (m *Model) suggestions() (first exercises.Routine, rest []exercises.Routine) {
	return m.person().Suggestions()
}
func (m *Model) exercise(id string) exercises.Exercise              { return m.person().Exercise(id) }
func (m *Model) waits() []string                                    { return m.person().Waits() }
func (m *Model) week() history.Week                                 { return m.person().Week() }
func (m *Model) weekly() (session.CheckIn, bool)                    { return m.person().Weekly() }
func (m *Model) alsoToday(s session.Sport) (session.Activity, bool) { return m.person().AlsoToday(s) }
func (m *Model) variety() (used, unused []history.Move)             { return m.person().Variety() }
