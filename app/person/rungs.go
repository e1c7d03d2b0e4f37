package person

import (
	"time"

	"limber/exercises"
)

// Rungs are the doses of one exercise, from the least to the most: half of the
// first, where a move comes back that hurt; the first; and up, a little at a
// time, to where it is done a second time. What a rung leaves out is as the
// exercise says.
//
// A hold begins with 20 s and goes on with what the exercise says, 30 s in those
// of Limber, which is the article's lower end; then by 5 s to 45, its upper end.
// What is counted goes from the exercise's count to what it builds up to. Two
// times three fifths of that are the last rung: of a hold 60 s in all, which is
// what the American College of Sports Medicine asks for (Garber 2011). Breathing
// is no load, and has no second set.
type Rungs struct {
	Doses []exercises.Dose
	Usual int // which of them the exercise itself says
}

// The rungs of holds, and which of a ladder's is the first.
const (
	firstHold  = 20 * time.Second
	longHold   = 45 * time.Second
	secondHold = 30 * time.Second
	first      = 1
)

// RungsOf are the rungs of an exercise.
func RungsOf(e exercises.Exercise) Rungs {
	if e.Kind == exercises.Hold {
		return rungsOfHold(e.Dose.Hold)
	}
	n, most := e.Dose.Count, max(e.Dose.Build, e.Dose.Count)
	r := Rungs{Doses: []exercises.Dose{{Count: (n + 1) / 2}, {Count: n}}, Usual: first}
	for by := max(1, (most-n)/5); n < most; {
		n = min(n+by, most)
		r.Doses = append(r.Doses, exercises.Dose{Count: n})
	}
	if most > e.Dose.Count && e.Dose.Sets <= 1 && e.Family != exercises.Breathe {
		r.Doses = append(r.Doses, exercises.Dose{Count: (3*most + 4) / 5, Sets: 2})
	}
	return r
}

func rungsOfHold(usual time.Duration) Rungs {
	begin := min(usual, firstHold)
	half := (begin/2 + holdStep - 1) / holdStep * holdStep
	r := Rungs{Doses: []exercises.Dose{{Hold: half}, {Hold: begin}}, Usual: first}
	if usual > begin {
		r.Doses, r.Usual = append(r.Doses, exercises.Dose{Hold: usual}), first+1
	}
	if usual >= longHold {
		return r
	}
	for h := usual; h < longHold; {
		h = min(h+holdStep, longHold)
		r.Doses = append(r.Doses, exercises.Dose{Hold: h})
	}
	r.Doses = append(r.Doses, exercises.Dose{Hold: secondHold, Sets: 2})
	return r
}

// First is the dose with which an exercise begins.
func (r Rungs) First() exercises.Dose { return r.Doses[first] }

// top is the highest rung.
func (r Rungs) top() int { return len(r.Doses) - 1 }

// amount is how much a rung is in all.
func (r Rungs) amount(i int) int {
	d := r.Doses[i]
	return (int(d.Hold/time.Second) + d.Count) * max(d.Sets, 1)
}

// half is the highest rung that is no more than half of one.
func (r Rungs) half(i int) int {
	for j := i; j > 0; j-- {
		if 2*r.amount(j) <= r.amount(i) {
			return j
		}
	}
	return 0
}
