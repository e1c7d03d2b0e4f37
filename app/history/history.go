// Package history computes what many sessions add up to: weeks, a year, sides,
// exercises, what helped, and when to say something about it. It is pure: today
// is an argument.
package history

import (
	"cmp"
	"slices"
	"time"

	"limber/app/session"
	"limber/exercises"
)

// History is what many sessions add up to. One pass over everything kept makes
// it, and every question is then answered from days and totals: ten years open
// as fast as ten days.
type History struct {
	firstDay session.Day // of the first session; 0: none yet
	days     []DayTotal  // by day, only those with something done
	answers  []answer    // by time
	moves    map[string]*Move
	familiar map[string]int // how often each exercise was done
	ways     map[string]int // how often each way was gone to its end
	routines map[string]*outcomes
	checkIns []session.CheckIn
	lastSide exercises.Side // the side the last one-sided session began with
}

// DayTotal is what was done on one day.
type DayTotal struct {
	Day      session.Day
	Time     time.Duration
	Left     time.Duration
	Right    time.Duration
	Sessions int
	Easy     bool                  // one of the sessions was done the gentler way
	Also     map[session.Sport]int // other activity, counted
}

type answer struct {
	day           session.Day
	before, after session.Stiffness
	feel          session.Feel
}

// Of makes the history of what was kept.
func Of(sessions []session.Session, checkIns []session.CheckIn, activities []session.Activity) *History {
	h := &History{moves: map[string]*Move{}, ways: map[string]int{}, routines: map[string]*outcomes{}, checkIns: checkIns}
	for _, s := range sessions {
		h.add(s)
	}
	for _, a := range activities {
		d := h.day(session.DayOf(a.At))
		if d.Also == nil {
			d.Also = map[session.Sport]int{}
		}
		d.Also[a.Kind]++
	}
	h.familiar = make(map[string]int, len(h.moves))
	for id, m := range h.moves {
		h.familiar[id] = m.Times
	}
	return h
}

func (h *History) add(s session.Session) {
	day := s.Day()
	if h.firstDay == 0 || day < h.firstDay {
		h.firstDay = day
	}
	d := h.day(day)
	d.Sessions++
	d.Easy = d.Easy || s.Easy
	d.Time += s.Length()
	for _, p := range s.Done {
		switch p.Side {
		case exercises.Left:
			d.Left += p.Time
		case exercises.Right:
			d.Right += p.Time
		}
	}
	h.addMoves(s, day)
	for _, id := range s.Ways {
		h.ways[id]++
	}
	h.addOutcome(s)
	if side := s.FirstSide(); side != exercises.NoSide {
		h.lastSide = side
	}
	feel := s.Feel
	if s.Next == session.Stiffer && feel != session.Hurt {
		feel = s.Next // the day after says more than the minute after
	}
	if feel != session.NotSaid || s.Before != 0 || s.After != 0 {
		h.answers = append(h.answers, answer{day, s.Before, s.After, feel})
	}
}

// day returns the total of a day to add to. Almost always that is the last
// day; only travel and imports reach back.
func (h *History) day(d session.Day) *DayTotal {
	if n := len(h.days); n == 0 || h.days[n-1].Day < d {
		h.days = append(h.days, DayTotal{Day: d})
		return &h.days[n]
	}
	i, found := h.find(d)
	if !found {
		h.days = slices.Insert(h.days, i, DayTotal{Day: d})
	}
	return &h.days[i]
}

func (h *History) find(d session.Day) (int, bool) {
	if n := len(h.days); n > 0 && h.days[n-1].Day == d {
		return n - 1, true
	}
	return slices.BinarySearchFunc(h.days, d, func(t DayTotal, d session.Day) int { return cmp.Compare(t.Day, d) })
}

// between returns the totals of the days from first up to, not including, end.
func (h *History) between(first, end session.Day) []DayTotal {
	i, _ := h.find(first)
	j, _ := h.find(end)
	return h.days[i:max(i, j)]
}

// Empty reports whether nothing was ever done.
func (h *History) Empty() bool { return len(h.days) == 0 }
