package maker

import (
	"reflect"
	"slices"
	"time"

	"limber/app/person"
	"limber/app/timeline"
	"limber/exercises"
)

// tries is how often it begins anew, with other chances, before it says that the
// time can't be met.
const tries = 8

// Make makes a routine for a person, or says why there is none.
func Make(p person.Person, w Wish, seed uint64) Made { return For(p, w).Make(seed) }

// Maker makes routines for one person with one wish. What may be picked is found
// once, for all of them.
type Maker struct {
	who     person.Person
	wish    Wish
	known   known
	limits  exercises.Limits
	options timeline.Options
	all     []*move // that may be done now, and suit
}

// For finds what a person may do of what they wish.
func For(p person.Person, w Wish) *Maker {
	p.Ladder = p.Climbed()
	m := &Maker{who: p, wish: w, known: knownOf(p), limits: p.Limits(), options: p.Options()}
	m.all = m.candidates()
	return m
}

// IsFor reports whether it is for just this person, as they are known now, and this
// wish. What was made is then what would be made anew.
func (m *Maker) IsFor(p person.Person, w Wish) bool {
	was := m.who
	was.Settings.Wish = p.Settings.Wish // each wish is remembered there
	return was.Catalog == p.Catalog && was.History == p.History && was.Today() == p.Today() &&
		len(was.Counted().Sessions) == len(p.Counted().Sessions) &&
		reflect.DeepEqual(was.Kept.Choices, p.Kept.Choices) && reflect.DeepEqual(was.Settings, p.Settings) && reflect.DeepEqual(m.wish, w)
}

// Make makes the routine of a seed, or says why there is none.
func (m *Maker) Make(seed uint64) Made {
	if len(m.all) == 0 {
		return Made{Why: Nothing}
	}
	var made Made
	for try := range uint64(tries) {
		x := m.make(seed*tries + try)
		if try == 0 || x.Why == Suits || x.Why == made.Why && (x.Length > made.Length) == (x.Why == Shorter) {
			made = x
		}
		if made.Why == Suits {
			break
		}
	}
	return made
}

// move is an exercise that may be picked, and what it counts for this person.
type move struct {
	exercises.Exercise
	tier    int      // how early it comes within its position
	reasons []Reason // that hold wherever it stands
	worth   float64  // of them
	luck    float64  // this time
}

// candidates are the exercises that suit the wish and that nothing speaks
// against, as for every other routine.
func (m *Maker) candidates() (all []*move) {
	r := exercises.Routine{Bed: m.wish.Bed}
	for _, e := range m.who.Catalog.Exercises {
		if m.wish.suits(e, m.strong(e)) {
			r.Steps = append(r.Steps, exercises.Step{Exercise: e.ID})
		}
	}
	changes := m.who.Plan(r).Changes
	laid := map[exercises.Position]timeline.Timeline{} // the ways to a position are the same for all that is done there
	for i, s := range r.Steps {
		if slices.ContainsFunc(changes, func(c exercises.Change) bool { return c.Step == i }) {
			continue
		}
		alone := exercises.Routine{Bed: m.wish.Bed, Steps: []exercises.Step{s}}
		e := m.who.Exercise(s.Exercise)
		if _, is := laid[e.Position]; !is {
			laid[e.Position] = m.laid(alone)
		}
		if m.wish.has(m.who.Needed(alone, laid[e.Position])) {
			x := &move{Exercise: e}
			x.tier, x.reasons = m.tier(x.Exercise), m.personal(x.Exercise)
			x.worth = m.worth(x)
			all = append(all, x)
		}
	}
	return all
}

// make picks exercises and fits their doses to the time. Nobody gets down to the
// floor, or into a chair, for a single one of many: where that came out it picks
// again, without going there.
func (m *Maker) make(seed uint64) Made {
	for _, x := range m.all {
		x.luck = luck(seed, x.ID)
	}
	among := slices.Clone(m.all)
	for {
		picked, shortest := m.pick(among)
		if len(picked) == 0 {
			return Made{Why: Longer, Length: shortest}
		}
		alone := m.alone(picked)
		if alone == nil {
			return m.fitted(picked)
		}
		among = slices.DeleteFunc(among, func(x *move) bool { return level(x) == level(alone) })
	}
}

// luck is from 0 to 1.5, and always the same for a seed and an id: FNV-1a, mixed
// as SplitMix64 does at its end.
func luck(seed uint64, id string) float64 {
	h := 0xcbf29ce484222325 ^ (seed+1)*0x9e3779b97f4a7c15
	for i := range len(id) {
		h = (h ^ uint64(id[i])) * 0x100000001b3
	}
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return 1.5 * float64((h^h>>31)>>11) / (1 << 53)
}

// pick takes the best exercises one after the other while the time is not full.
// Where not even one fits, it says how long the shortest takes.
func (m *Maker) pick(among []*move) (picked []*move, shortest time.Duration) {
	left := slices.Clone(among)
	length := time.Duration(0)
	for _, x := range among {
		if slices.Contains(m.wish.Keep, x.ID) {
			picked = append(picked, x)
		}
	}
	if len(picked) > 0 {
		length = m.length(m.usual(picked))
	}
	for len(left) > 0 && length < m.wish.length()-Near {
		x := m.best(picked, left)
		left = slices.DeleteFunc(left, func(y *move) bool { return x == y })
		if slices.Contains(picked, x) {
			continue
		}
		more := m.usual(append(picked[:len(picked):len(picked)], x))
		d := m.length(more)
		if d > m.wish.length()+Near {
			if least := m.length(m.least(more)); least > m.wish.length()+Near {
				if len(picked) == 0 && (shortest == 0 || least < shortest) {
					shortest = least
				}
				continue
			}
		}
		picked, length = append(picked, x), d
	}
	return picked, shortest
}

// level is where an exercise is done: standing, in a chair, or on the floor.
func level(x *move) exercises.Position {
	if x.Position.OnFloor() {
		return exercises.OnBack
	}
	return x.Position
}

// alone is an exercise for which alone one would sit down or get down to the
// floor, or a strong one before that, if there is any.
func (m *Maker) alone(picked []*move) *move {
	for _, x := range picked {
		others := slices.ContainsFunc(picked, func(y *move) bool { return level(x) != level(y) })
		more := slices.ContainsFunc(picked, func(y *move) bool { return x != y && level(x) == level(y) })
		warmUp := x.Position == exercises.Standing && x.tier == 0 // one stands there anyway
		if others && !more && !warmUp && !slices.Contains(m.wish.Keep, x.ID) {
			return x
		}
	}
	return nil
}

// best is the exercise that adds most to those picked before. A position begins
// with a move: while it has none, a hold lets one go first.
func (m *Maker) best(picked, left []*move) *move {
	among := func(in []*move) (best *move) {
		most := 0.0
		for _, x := range in {
			if s := m.score(picked, x); best == nil || s > most {
				best, most = x, s
			}
		}
		return best
	}
	x := among(left)
	moves := func(y *move) bool { return y.Position == x.Position && warms(y) }
	if x.Kind == exercises.Hold && !slices.ContainsFunc(picked, moves) {
		opening := slices.DeleteFunc(slices.Clone(left), func(y *move) bool { return !moves(y) })
		if len(opening) > 0 {
			return among(opening)
		}
	}
	return x
}

// warms reports whether an exercise moves the body: no hold, and not the breath
// alone.
func warms(x *move) bool { return x.Kind != exercises.Hold && x.Family != exercises.Breathe }

// What speaks against one more exercise: what is there already, and getting into
// another position, the more the shorter the routine.
const (
	again     = 3.0 // of its family
	alsoThere = 0.7 // in its direction
	lately    = 2.0 // it was done yesterday or today
	often     = 1.2 // each time it was done this week
	oftenest  = 6.0 // and at most
	served    = 1.5 // each that is there for a place that was wished for
	servedAll = 5.0 // and at most: what the place needs still comes before chance
	hard      = 2.0 // it is strong, and its gentler one still new
	still     = 3.0 // it is the breath alone, and the back not very stiff
	elsewhere = 20.0
	unseen    = 4.0 // for it, that it was never done in many sessions, or not for six weeks
	many      = 30
	rolling   = 0.6 // of that, where one stays on the floor
)

// worth is what an exercise counts wherever it stands.
func (m *Maker) worth(x *move) (sum float64) {
	placed := false
	for _, r := range x.reasons {
		if r.Kind == ForPlace && placed { // two places are no more than one
			continue
		}
		placed = placed || r.Kind == ForPlace
		sum += weights[r.Kind]
	}
	if done, ok := m.known.moves[x.ID]; ok && m.who.Today()-done.Last < 2 {
		sum -= lately
	}
	if !m.who.HasStar("exercises/" + x.ID) { // a favourite may come as often as it likes
		sum -= min(often*float64(m.known.often[x.ID]), oftenest)
	}
	if done, ok := m.known.moves[x.ID]; ok && m.who.Today()-done.Last >= 2*notForLong || !ok && len(m.who.Kept.Sessions) >= many {
		sum += unseen
	}
	if x.tier%2 > 0 && m.known.moves[x.Easier()].Times < timeline.Familiar {
		sum -= hard
	}
	if x.Family == exercises.Breathe && !m.wish.gently() {
		sum -= still
	}
	return sum
}

func (m *Maker) score(picked []*move, x *move) float64 {
	sum, change, there := x.worth+x.luck, 1.0, 0.0
	if len(picked) == 0 {
		change = 0
	}
	for _, y := range picked {
		if x.Position == y.Position {
			change = 0
		} else if level(x) == level(y) {
			change = min(change, rolling)
		}
		if x.Family == y.Family {
			sum -= again
		}
		if x.Family == y.Family && x.Family == exercises.Breathe { // it is calm already
			sum -= weights[ForCalm]
		}
		if m.wish.serves(y) {
			there++
		}
	}
	if m.wish.serves(x) {
		sum -= min(served*there, servedAll)
	}
	brings := false
	for _, d := range x.Directions {
		n := 0
		for _, y := range picked {
			if slices.Contains(y.Directions, d) {
				n++
			}
		}
		sum -= alsoThere * float64(n)
		brings = brings || n == 0 && m.wish.asks(d)
	}
	if brings {
		sum += weights[Brings]
	}
	return sum - change*elsewhere/float64(max(m.wish.Minutes, 1))
}

// usual is a routine of exercises, in their order and in the doses that this
// person does.
func (m *Maker) usual(picked []*move) exercises.Routine {
	r := exercises.Routine{Bed: m.wish.Bed, Cues: exercises.Spoken}
	if m.wish.Unseen {
		r.Cues = exercises.Soft
	}
	for _, x := range ordered(picked) {
		s := exercises.Step{Exercise: x.ID}
		if m.wish.gently() {
			s = m.steady(s, &x.Exercise)
			s.Dose.Hold = min(s.Dose.Hold, exercises.EasyHold)
		}
		r.Steps = append(r.Steps, s)
	}
	return r
}

// steady is a step that says its dose, so that it does not rise.
func (m *Maker) steady(s exercises.Step, e *exercises.Exercise) exercises.Step {
	d := m.dose(s, e)
	s.Dose.Hold, s.Dose.Count, s.Dose.Sets = d.Hold, d.Count, said(d.Sets)
	return s
}

// dose is how much of a step this person does.
func (m *Maker) dose(s exercises.Step, e *exercises.Exercise) exercises.Dose {
	return m.who.Catalog.Eased(s, m.limits).Dose.Or(e.Dose)
}

// eased is a routine as it is played for this person: it holds only what they may do,
// so that it need not be adapted.
func (m *Maker) eased(r exercises.Routine) exercises.Routine {
	steps := make([]exercises.Step, len(r.Steps))
	for i, s := range r.Steps {
		steps[i] = m.who.Catalog.Eased(s, m.limits)
	}
	r.Steps = steps
	return r
}

// laid is what it is in time, of exercises that are in the catalog.
func (m *Maker) laid(r exercises.Routine) timeline.Timeline {
	t, _ := timeline.Compile(m.who.Catalog, m.eased(r), m.options)
	return t
}

// length is how long it takes them, with everything between.
func (m *Maker) length(r exercises.Routine) time.Duration {
	return timeline.Length(m.who.Catalog, m.eased(r), m.options)
}

// find is the candidate of a step.
func (m *Maker) find(id string) *move {
	i := slices.IndexFunc(m.all, func(x *move) bool { return x.ID == id })
	return m.all[i]
}
