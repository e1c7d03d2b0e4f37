package maker

import (
	"slices"

	"limber/app/person"
	"limber/exercises"
)

// positions are gone through from standing down to the floor, each once: nobody
// changes position more often than there are positions. Who has lain sits for a
// while before getting up.
var positions = []exercises.Position{exercises.Standing, exercises.Seated, exercises.Kneeling, exercises.AllFours, exercises.OnFront, exercises.OnSide, exercises.OnBack, exercises.FloorSitting}

// tier is how early an exercise comes within its position: moves before holds,
// and of each the gentle ones first.
func (m *Maker) tier(e exercises.Exercise) int {
	n := 0
	if m.strong(e) {
		n = 1
	}
	if e.Kind == exercises.Hold {
		n += 2
	}
	return n
}

// strong reports whether an exercise has a gentler one in its own position.
func (m *Maker) strong(e exercises.Exercise) bool {
	g, ok := m.who.Catalog.Exercise(e.Easier())
	return ok && g.Position == e.Position
}

// ordered puts exercises in the order in which they are done. Within a tier no
// two of a family follow each other while there is another to come between: the
// family that has most left goes first. Walking on the spot goes before all: a
// body that is stiff warms up by it.
func ordered(picked []*move) (all []*move) {
	var last exercises.Family
	for _, at := range positions {
		for tier := range 4 {
			var left []*move
			for _, x := range picked {
				if x.Position == at && x.tier == tier {
					left = append(left, x)
				}
			}
			later := func(f exercises.Family) (n int) { // how many of a family are still to come
				for _, x := range picked {
					if x.Position == at && x.Family == f && (x.tier > tier || slices.Contains(left, x)) {
						n++
					}
				}
				return n
			}
			for len(left) > 0 {
				best, most := 0, -1
				for i, x := range left {
					n := later(x.Family)
					switch {
					case x.Family == last:
						n = 0
					case len(all) == 0 && x.Family == exercises.Walk:
						n = len(picked) + 1
					}
					if n > most {
						best, most = i, n
					}
				}
				last = left[best].Family
				all = append(all, left[best])
				left = slices.Delete(left, best, best+1)
			}
		}
	}
	return all
}

// Ordered puts the steps of any routine in the order in which Make makes its own:
// each position once, and within it moves before holds, and gentle before strong.
// What the catalog does not have stays at the end.
func Ordered(c *exercises.Catalog, steps []exercises.Step) []exercises.Step {
	m := &Maker{who: person.Person{Catalog: c}}
	var known []*move
	of := map[*move]exercises.Step{}
	var gone []exercises.Step
	for _, s := range steps {
		e, ok := c.Exercise(s.Exercise)
		if !ok {
			gone = append(gone, s)
			continue
		}
		x := &move{Exercise: e, tier: m.tier(e)}
		known, of[x] = append(known, x), s
	}
	all := make([]exercises.Step, 0, len(steps))
	for _, x := range ordered(known) {
		all = append(all, of[x])
	}
	return append(all, gone...)
}
