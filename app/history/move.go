package history

import (
	"cmp"
	"slices"
	"sort"
	"time"

	"limber/app/session"
	"limber/exercises"
)

// Move is what an exercise adds up to.
type Move struct {
	Exercise string
	Times    int // in how many sessions it was done
	Time     time.Duration
	Left     time.Duration
	Right    time.Duration
	Last     session.Day // the last day it was done
}

func (h *History) addMoves(s session.Session, day session.Day) {
	for i, p := range s.Done {
		if p.Time <= 0 {
			continue
		}
		m := h.moves[p.Exercise]
		if m == nil {
			m = &Move{Exercise: p.Exercise}
			h.moves[p.Exercise] = m
		}
		if !slices.ContainsFunc(s.Done[:i], func(q session.Part) bool { return q.Exercise == p.Exercise && q.Time > 0 }) {
			m.Times++
		}
		m.Time += p.Time
		m.Last = max(m.Last, day)
		switch p.Side {
		case exercises.Left:
			m.Left += p.Time
		case exercises.Right:
			m.Right += p.Time
		}
	}
}

// Used gives the exercises with these ids, the most used first, those never
// done with zeros at the end: the tail is where variety is to be found.
func (h *History) Used(ids []string) []Move {
	moves := make([]Move, len(ids))
	for i, id := range ids {
		moves[i].Exercise = id
		if m := h.moves[id]; m != nil {
			moves[i] = *m
		}
	}
	sort.SliceStable(moves, func(i, j int) bool {
		a, b := moves[i], moves[j]
		return cmp.Or(cmp.Compare(b.Times, a.Times), cmp.Compare(b.Time, a.Time)) < 0
	})
	return moves
}

// Familiar counts in how many sessions each exercise was done. It is asked for
// every second of a run, and not to be changed.
func (h *History) Familiar() map[string]int { return h.familiar }

// Ways counts how often each way down and up was gone to its end. It is not to
// be changed.
func (h *History) Ways() map[string]int { return h.ways }
