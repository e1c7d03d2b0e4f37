// Package maker shows the page on which a routine is made for a person: what
// they wish, what came of it, and why each move is in it.
package maker

import (
	"math/rand/v2"
	"slices"

	"limber/app/maker"
	"limber/app/mine"
	"limber/app/person"
	"limber/app/run"
	"limber/app/session"
	"limber/app/ui/offer"
)

// Doors are what this page shows, what it changes, and where it leads.
type Doors struct {
	offer.Doors
	Memory *Memory

	Change     func(func(*person.Settings))  // changes the settings, one of which is the wish
	Unfinished func() (run.Unfinished, bool) // the run that can be gone on with
	Drop       func()                        // ends it
	Keep       func(mine.Routine)            // keeps a routine, a new one too
	Go         func(path string)             // to another page
	Announce   func(string)                  // tells those who hear the page
	Draw       func()                        // draws the page anew
	Focus      func(id string)               // once it is drawn
}

// Memory is what the page remembers while Limber is open.
type Memory struct {
	wish   maker.Wish
	wished bool // something was chosen
	turn   uint64
	asked  bool // there is a routine, or why there is none
	of     maker.Wish
	made   maker.Made
	said   string // of the last swap that came to nothing
	kept   string // id under which it was kept
}

// wish is what is chosen now.
func (d Doors) wish() maker.Wish {
	if !d.Memory.wished {
		p := d.Person()
		return maker.Remembered(p, p.Settings.Wish)
	}
	return d.Memory.wish
}

// change changes what is wished.
func (d Doors) change(change func(*maker.Wish)) {
	w := d.wish()
	change(&w)
	d.Memory.wish, d.Memory.wished = w, true
	d.Change(func(s *person.Settings) { s.Wish = w.Text() })
	d.Draw()
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
	d.Focus("made")
	d.Draw()
}

// grant makes what was wished.
func (d Doors) grant(w maker.Wish) {
	m, p := d.Memory, d.Person()
	m.made, m.of, m.asked, m.said, m.kept = maker.Make(p, w, uint64(p.Today())+m.turn), w, true, "", ""
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
	made := maker.Make(d.Person(), w, uint64(d.Person().Today())+m.turn)
	if made.Why != maker.Suits {
		m.said = d.Words.Maker.NoneToSwap.With(name)
		d.Announce(m.said)
	} else {
		m.made, m.of, m.said, m.kept = made, w, "", ""
		d.Announce(d.Words.Maker.Swapped.With(name))
	}
	d.Draw()
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
