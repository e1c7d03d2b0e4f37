package maker

import "limber/app/maker"

// ahead is what was made for what is wished now. Where that is for somebody else,
// another day or another wish, it begins anew, and says so.
func (d Doors) ahead(w maker.Wish) (a *ahead, anew bool) {
	a, p := &d.Memory.ahead, d.Person()
	if anew = a.maker == nil || !a.maker.IsFor(p, w); anew {
		*a = ahead{maker.For(p, w), map[uint64]maker.Made{}}
	}
	return a, anew
}

// made is the routine of a wish and a turn: the same one on the same day.
func (d Doors) made(w maker.Wish, turn uint64) maker.Made {
	a, _ := d.ahead(w)
	made, ok := a.made[turn]
	if !ok {
		made = a.maker.Make(d.seed(turn))
		a.made[turn] = made
	}
	return made
}

// seed is that of a turn today.
func (d Doors) seed(turn uint64) uint64 { return uint64(d.Person().Today()) + turn }

// Prepare makes what the next tap may ask for once nothing has been tapped for a
// while, a step at a time: no tap waits long for one that is under way.
func (d Doors) Prepare() {
	d.Memory.prepared++
	d.prepare(d.Memory.prepared)
}

func (d Doors) prepare(prepared int) {
	d.Later(func() {
		if d.Memory.prepared == prepared && d.oneStep() {
			d.prepare(prepared)
		}
	})
}

// oneStep finds what may be picked, makes the routine of "Make it", or the one of
// "Another". It reports whether there may be one more.
func (d Doors) oneStep() bool {
	m, w := d.Memory, d.wish()
	a, anew := d.ahead(w)
	if anew {
		return true
	}
	turns := []uint64{0}
	if m.asked {
		turns = append(turns, m.turn+1)
	}
	for _, turn := range turns {
		if _, ok := a.made[turn]; !ok {
			d.made(w, turn)
			return true
		}
	}
	return false
}
