package maker

import (
	"math/rand/v2"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/maker"
	"limber/app/mine"
	"limber/app/person"
	"limber/app/session"
)

// change changes what is wished.
func (d Doors) change(change func(*maker.Wish)) {
	w := d.wish()
	change(&w)
	d.Memory.wish, d.Memory.wished = w, true
	d.Change(func(s *person.Settings) { s.Wish = w.Text() })
	d.Draw()
	d.Prepare()
}

// make makes a routine: the same one for the same wish on the same day.
func (d Doors) make() {
	d.Memory.turn = 0
	d.grant(d.wish())
	d.tell()
}

// turns is how often another routine is looked for.
const turns = 10

// another makes another routine for the same wish, if there is another.
func (d Doors) another() {
	m := d.Memory
	was := m.made.Routine.Steps
	for range turns {
		m.turn++
		if d.grant(d.wish()); !slices.Equal(m.made.Routine.Steps, was) {
			break
		}
	}
	d.tell()
}

// tell tells what was made.
func (d Doors) tell() {
	if m := d.Memory; m.made.Why == maker.Suits {
		d.Announce(d.Words.Maker.Made.With(d.name(), d.Words.Length.Spoken(m.made.Length)))
	}
	d.draw(true)
	d.Prepare()
}

// draw draws the result anew, and nothing around it: a wish is a long list. What
// is new is then focused: before, it may not be there.
func (d Doors) draw(isNew bool) {
	d.Figures.Within(d.Memory.result)
	d.Memory.result.Dispatch(func(app.Context) {
		d.Alone()
		if isNew {
			d.Focus("made")
		}
	})
	d.Alone() // for the tap that led here
}

// grant makes what was wished.
func (d Doors) grant(w maker.Wish) {
	m := d.Memory
	m.made, m.of, m.asked, m.said, m.kept = d.made(w, m.turn), w, true, "", ""
}

// swap puts another exercise in the place of one, and leaves the others.
func (d Doors) swap(step int) {
	m := d.Memory
	if step >= len(m.made.Routine.Steps) {
		return
	}
	w, was := m.of, m.made
	w.Keep = nil
	for i, s := range was.Routine.Steps {
		if i != step {
			w.Keep = append(w.Keep, s.Exercise)
		}
	}
	out := was.Routine.Steps[step].Exercise
	w.Not = append(w.Not[:len(w.Not):len(w.Not)], out)
	name := d.Person().Exercise(out).Name
	made := maker.Make(d.Person(), w, d.seed(m.turn))
	if made.Why != maker.Suits {
		m.said = d.Words.Maker.NoneToSwap.With(name)
		d.Announce(m.said)
	} else {
		m.made, m.of, m.said, m.kept = made, w, "", ""
		d.Announce(d.Words.Maker.Swapped.With(name))
	}
	d.draw(false)
}

// last is the id of the routine that is played from here: the one made last, and
// no more than that one among a person's own.
const last = "made"

// begins keeps what was made under that id, so that the player finds it. A run of
// the one before is over.
func (d Doors) begins() {
	r := d.own(last)
	if open, ok := d.Unfinished(); ok && open.ID == r.Known() {
		d.Drop()
	}
	d.Keep(r)
	d.Tapped()
}

// keep makes the routine that was made one of the person's own, once.
func (d Doors) keep() {
	m, p := d.Memory, d.Person()
	if m.kept == "" {
		m.kept = session.NewID(p.Now, rand.Uint64())
		d.Keep(d.own(m.kept))
	}
	d.Go("/mine/routine#" + m.kept)
}

func (d Doors) own(id string) mine.Routine {
	return mine.Copy(d.Memory.made.Routine, id, d.name(), d.Person().Now)
}

// name is what the routine that was made is called.
func (d Doors) name() string { return d.Words.Maker.Name.Of(d.Memory.of.Minutes) }

// shown is what was made, as long as nothing speaks against any of it: limits may
// have changed since.
func (d Doors) shown() maker.Made {
	m := d.Memory
	if m.asked && len(d.Person().Plan(m.made.Routine).Changes) > 0 {
		d.grant(m.of)
	}
	return m.made
}

// toggled returns a list with something in it or without, in the order of all.
func toggled[T comparable](all, list []T, x T, in bool) (out []T) {
	for _, y := range all {
		for _, z := range list {
			if y == z && y != x {
				out = append(out, y)
			}
		}
		if y == x && in {
			out = append(out, y)
		}
	}
	return out
}
