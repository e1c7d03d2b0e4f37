// Package plan is a plan of weeks: on which days of the week somebody means to do
// a routine, how long, and what for. The calendar of the next weeks is derived from
// that and from the days that were moved. It knows no day that was missed. It is
// pure.
package plan

import (
	"maps"
	"slices"
	"time"

	"limber/app/session"
)

// Plan is what somebody means to do. One without days is none.
type Plan struct {
	Goal    string         // what for, in their own words
	Days    []time.Weekday // from Monday
	Minutes int
	At      string                      // time of day, as "18:00"
	Moved   map[session.Day]session.Day // where single days were moved to, by the day they were on
	Paused  session.Day                 // from when on nothing is planned; 0: it goes on
}

// Week is a week's days, from Monday.
var Week = []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday, time.Sunday}

// Ahead is for how many weeks a plan is shown, the one under way among them.
const Ahead = 4

// LongestGoal is how many characters a goal may have.
const LongestGoal = 80

// Minutes that can be planned.
var Minutes = []int{3, 5, 7, 10, 15, 20}

// New is what is there before anything was said.
func New() Plan { return Plan{Minutes: 5, At: "18:00"} }

// On reports whether something is planned on a day.
func (p Plan) On(day session.Day) bool {
	_, ok := p.origin(day)
	return ok
}

// origin is the day of the plan that is done on a day: itself, or one that was
// moved there.
func (p Plan) origin(day session.Day) (session.Day, bool) {
	if p.Paused != 0 && day >= p.Paused {
		return 0, false
	}
	for from, to := range p.Moved {
		if to == day && p.usual(from) {
			return from, true
		}
	}
	_, moved := p.Moved[day]
	return day, p.usual(day) && !moved
}

func (p Plan) usual(day session.Day) bool { return slices.Contains(p.Days, day.Date().Weekday()) }

// Planned are the days from today on, for the weeks that are shown, by the day of
// the plan that each is.
func (p Plan) Planned(today session.Day) (days, origins []session.Day) {
	for day := today; day < today.Monday()+7*Ahead; day++ {
		if from, ok := p.origin(day); ok {
			days, origins = append(days, day), append(origins, from)
		}
	}
	return days, origins
}

// Toggled is the plan with a day of the week more, or less. Days that were moved
// from it are forgotten.
func (p Plan) Toggled(d time.Weekday, on bool) Plan {
	var days []time.Weekday
	for _, x := range Week {
		if x == d && on || x != d && slices.Contains(p.Days, x) {
			days = append(days, x)
		}
	}
	p.Days = days
	p.Moved = maps.Clone(p.Moved)
	maps.DeleteFunc(p.Moved, func(from, to session.Day) bool {
		return !p.usual(from) || from.Date().Weekday() == d || to.Date().Weekday() == d && on
	})
	return p
}

// CanMove reports whether what is planned on a day can be moved to another one:
// one that is still to come, is shown, and has nothing planned.
func (p Plan) CanMove(from, to, today session.Day) bool {
	shown := func(day session.Day) bool { return day >= today && day < today.Monday()+7*Ahead }
	return shown(from) && shown(to) && p.On(from) && !p.On(to)
}

// Move moves one day of the plan. What was moved long ago is forgotten.
func (p Plan) Move(from, to, today session.Day) Plan {
	origin, ok := p.origin(from)
	if !ok || !p.CanMove(from, to, today) {
		return p
	}
	moved := map[session.Day]session.Day{}
	for a, b := range p.Moved {
		if max(a, b) >= today.Monday() {
			moved[a] = b
		}
	}
	if moved[origin] = to; origin == to {
		delete(moved, origin)
	}
	p.Moved = moved
	return p
}
