package person

import (
	"slices"
	"time"

	"limber/app/history"
	"limber/app/session"
	"limber/exercises"
)

// helpsFor is how many days back it is counted what helped: what was true years
// ago need not be now.
const helpsFor = 182

// HelpsByHour counts how the sessions of the last half year ended, by the hour at
// which they began.
func (p Person) HelpsByHour() []history.Help {
	return history.HelpsBy(p.answered(), history.Hours, func(s session.Session, hour string) bool { return history.HourOf(s.Started) == hour })
}

// HelpsByDirection counts the same by direction. A session is one of a direction
// that had a quarter of its moves' time: a little of each is in nearly all.
func (p Person) HelpsByDirection() []history.Help {
	var directions []string
	for _, d := range exercises.Directions {
		directions = append(directions, string(d))
	}
	return history.HelpsBy(p.answered(), directions, func(s session.Session, d string) bool {
		var in, all time.Duration
		for _, part := range s.Done {
			if all += part.Time; slices.Contains(p.Exercise(part.Exercise).Directions, exercises.Direction(d)) {
				in += part.Time
			}
		}
		return in > 0 && 4*in >= all
	})
}

// answered are the sessions of the last half year of which something was said.
func (p Person) answered() (all []session.Session) {
	for _, s := range slices.Backward(p.Counted().Sessions) {
		if p.Today()-s.Day() >= helpsFor {
			break
		}
		if s.Feel != session.NotSaid || s.Before != 0 || s.After != 0 {
			all = append(all, s)
		}
	}
	return all
}
