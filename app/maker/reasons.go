package maker

import (
	"slices"
	"time"

	"limber/exercises"
)

// weights are how much a reason counts, next to others. Chance counts up to 1.5.
var weights = map[Kind]float64{
	ForPlace: 9, ForStar: 3, ForThin: 3, ForCalm: 3, Brings: 2.5, ForLooser: 2, ForLong: 2,
	Opens: 1.5, ForNew: 0.5, Begins: 0.4, AlsoFor: 0.35, Stays: 0.3, Fits: 0.1,
}

// personal are the reasons for an exercise that hold wherever it stands.
func (m *Maker) personal(e exercises.Exercise) (all []Reason) {
	add := func(is bool, r Reason) {
		if is {
			all = append(all, r)
		}
	}
	for _, at := range e.Places {
		add(slices.Contains(m.wish.Places, at), Reason{Kind: ForPlace, Place: at})
	}
	add(m.who.HasStar("exercises/"+e.ID), Reason{Kind: ForStar})
	for _, d := range e.Directions {
		add(m.known.went.IsThin(d), Reason{Kind: ForThin, Direction: d, N: minutes(m.known.went.In[d]), Of: minutes(m.known.went.All)})
	}
	add(m.known.helped(e.ID), Reason{Kind: ForLooser, N: m.known.looser[e.ID], Of: m.known.answers[e.ID]})
	move, done := m.known.moves[e.ID]
	ago := int(m.who.Today() - move.Last)
	add(done && ago >= notForLong, Reason{Kind: ForLong, N: ago})
	add(!done && m.known.any, Reason{Kind: ForNew})
	stiff, _ := m.wish.Stiff.Number()
	add(e.Family == exercises.Breathe && m.wish.gently(), Reason{Kind: ForCalm, N: stiff})
	return all
}

func minutes(d time.Duration) int { return int(d / time.Minute) }

// near is the place that a direction is of. Who wished for it reads of the place:
// that a later move is the first for it would sound wrong.
var near = map[exercises.Direction]exercises.Place{exercises.OfHip: exercises.AtHips, exercises.OfLeg: exercises.AtThighs, exercises.OfNeck: exercises.AtNeck}

// here are the reasons for a step that come of where it stands.
func (m *Maker) here(steps []*move, i int) (all []Reason) {
	e := steps[i]
	for _, d := range e.Directions {
		if !slices.Contains(m.wish.Places, near[d]) && !slices.ContainsFunc(steps[:i], func(x *move) bool { return slices.Contains(x.Directions, d) }) {
			all = append(all, Reason{Kind: Brings, Direction: d})
		}
	}
	for _, at := range e.Places {
		if !slices.Contains(m.wish.Places, at) {
			all = append(all, Reason{Kind: AlsoFor, Place: at})
		}
	}
	same := func(x *move) bool { return x.Position == e.Position }
	held := func(x *move) bool { return same(x) && x.Kind == exercises.Hold }
	if warms(e) && !slices.ContainsFunc(steps[:i], same) && slices.ContainsFunc(steps[i:], held) {
		all = append(all, Reason{Kind: Opens})
	}
	if i == 0 && e.Kind != exercises.Hold {
		all = append(all, Reason{Kind: Begins})
	}
	if i > 0 && same(steps[i-1]) {
		all = append(all, Reason{Kind: Stays, Position: e.Position})
	}
	return append(all, Reason{Kind: Fits})
}

// reasons gives every step the one that counts most. What was said of a step
// before counts a third, then a fifth: a list of one sentence tells nobody anything.
func (m *Maker) reasons(r exercises.Routine) (all []Reason) {
	var steps []*move
	for _, s := range r.Steps {
		steps = append(steps, m.find(s.Exercise))
	}
	said := map[Reason]float64{}
	for i, x := range steps {
		var best Reason
		most := -1.0
		for _, r := range append(m.here(steps, i), x.reasons...) {
			if w := weights[r.Kind] / (1 + 2*said[r.about()]); w > most {
				best, most = r, w
			}
		}
		said[best.about()]++
		all = append(all, best)
	}
	return all
}

// about is a reason without its numbers.
func (r Reason) about() Reason {
	r.N, r.Of = 0, 0
	return r
}
