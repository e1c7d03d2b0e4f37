package maker

import (
	"slices"

	"limber/app/history"
	"limber/app/person"
	"limber/app/session"
)

// known is what a person's history says of exercises and directions.
type known struct {
	moves   map[string]history.Move
	any     bool           // something was done ever
	went    person.Went    // of the last seven days
	often   map[string]int // in how many sessions of those days an exercise was done
	answers map[string]int // sessions with an exercise after which somebody said how the back felt
	looser  map[string]int // and how many times that was looser
}

// How far back it looks, in days.
const (
	thisWeek   = 7
	thisSeason = 90
	notForLong = 21
)

func knownOf(p person.Person) known {
	k := known{moves: map[string]history.Move{}, went: p.Went(), often: map[string]int{}, answers: map[string]int{}, looser: map[string]int{}}
	for _, m := range p.Done() {
		k.moves[m.Exercise] = m
	}
	k.any = len(k.moves) > 0
	today := p.Today()
	for _, s := range slices.Backward(p.Counted().Sessions) {
		ago := int(today - s.Day())
		if ago >= thisSeason {
			break
		}
		for i, d := range s.Done {
			if slices.ContainsFunc(s.Done[:i], func(x session.Part) bool { return x.Exercise == d.Exercise }) {
				continue
			}
			if s.Feel != session.NotSaid {
				k.answers[d.Exercise]++
			}
			if s.Feel == session.Looser {
				k.looser[d.Exercise]++
			}
			if ago < thisWeek {
				k.often[d.Exercise]++
			}
		}
	}
	return k
}

// helped reports whether the back mostly felt looser after an exercise. Few
// answers say nothing, and none says what was the cause.
func (k known) helped(id string) bool {
	return k.answers[id] >= history.Few && 4*k.looser[id] >= 3*k.answers[id]
}
