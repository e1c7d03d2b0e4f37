package maker

import (
	"slices"
	"strings"
	"testing"

	"limber/app/kept"
	"limber/app/maker"
	"limber/app/session"
	"limber/exercises"
)

// What is said where nothing can be made helps: whoever does it has a routine.
func TestWhatCantBeMadeSaysWhatWouldHelp(t *testing.T) {
	var lying []string
	for _, e := range deskOf(t).who.Catalog.Exercises {
		if e.Position.Lying() {
			lying = append(lying, e.ID)
		}
	}
	sitting := []exercises.Position{exercises.Seated}
	for name, x := range map[string]struct {
		choices session.Choices
		wish    maker.Wish
		says    string
		helps   func(*maker.Wish)
	}{
		"nowhere to be": {wish: maker.Wish{Minutes: 5},
			says: "Allow another position", helps: func(w *maker.Wish) { w.Positions = []exercises.Position{exercises.OnBack} }},
		"nothing at hand": {wish: maker.Wish{Minutes: 5, Positions: sitting, Has: []exercises.Need{exercises.Towel}},
			says: "or more at hand", helps: func(w *maker.Wish) { w.Has = append(w.Has, exercises.Chair) }},
		"in company, not in a chair": {wish: maker.Wish{Minutes: 5, Positions: exercises.Positions[:3], Unseen: true},
			says: "allow sitting and a chair", helps: func(w *maker.Wish) { w.Positions = sitting }},
		"in company for half an hour": {wish: maker.Wish{Minutes: 30, Positions: exercises.Positions, Unseen: true},
			says: "Take fewer minutes. In company", helps: func(w *maker.Wish) { w.Unseen = false }},
		"in bed, and nothing lying": {choices: session.Choices{LeftOut: lying}, wish: maker.Wish{Minutes: 5, Positions: exercises.Positions, Bed: true},
			says: "Switch off the bed", helps: func(w *maker.Wish) { w.Bed = false }},
	} {
		d := deskOf(t)
		d.keeps(kept.All{Choices: x.choices})
		w := x.wish
		if w.Has == nil {
			w.Has = exercises.AllNeeds
		}
		d.grant(w)
		if made := d.Memory.made; made.Why == maker.Suits || !strings.Contains(d.why(made), x.says) {
			t.Errorf("%s: %q is said, %q is not", name, d.why(made), x.says)
		}
		w.Has, w.Positions = slices.Clone(w.Has), slices.Clone(w.Positions)
		x.helps(&w)
		if d.grant(w); d.Memory.made.Why != maker.Suits {
			t.Errorf("%s: that does not help: %q", name, d.why(d.Memory.made))
		}
	}
}
