package person

import (
	"slices"

	"limber/app/session"
)

// askScores is after how many days it is asked again how well something goes.
const askScores = 14

// Goes is how well something of a person's own goes, over time.
type Goes struct {
	What   string
	Scores []session.Score // oldest first
}

// Last is the last score.
func (g Goes) Last() session.Score { return g.Scores[len(g.Scores)-1] }

// Goes are the things that are asked about, in the order in which they were named.
func (p Person) Goes() (all []Goes) {
	for _, s := range p.Counted().Scores {
		i := slices.IndexFunc(all, func(g Goes) bool { return g.What == s.What })
		if i < 0 {
			all = append(all, Goes{What: s.What})
			i = len(all) - 1
		}
		all[i].Scores = append(all[i].Scores, s)
	}
	return slices.DeleteFunc(all, func(g Goes) bool { return g.Last().Over })
}

// IsDue reports whether it is time to ask how well something goes.
func (g Goes) IsDue(today session.Day) bool { return today-session.DayOf(g.Last().At) >= askScores }

// ScoresDue reports whether it is time to ask about anything.
func (p Person) ScoresDue() bool {
	return slices.ContainsFunc(p.Goes(), func(g Goes) bool { return g.IsDue(p.Today()) })
}

// Scored is a score of today: that of the day is changed, not added to.
func (p Person) Scored(what string, number int, random uint64) session.Score {
	for _, s := range p.Kept.Scores {
		if s.What == what && session.DayOf(s.At) == p.Today() {
			s.Number, s.Over = number, false
			return s
		}
	}
	return session.Score{ID: session.NewID(p.Now, random), At: p.Now, What: what, Number: number}
}
