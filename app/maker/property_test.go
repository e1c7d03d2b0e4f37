package maker_test

import (
	"flag"
	"reflect"
	"slices"
	"strconv"
	"testing"
	"time"

	"pgregory.net/rapid"

	"limber/app/kept"
	"limber/app/maker"
	"limber/app/session"
	"limber/exercises"
)

// tries has the properties that follow tried on so many people and wishes, where
// nobody asked for another number.
func tries(t *testing.T, n int) {
	checks := flag.Lookup("rapid.checks")
	if was := checks.Value.String(); was == checks.DefValue && !testing.Short() {
		t.Cleanup(func() { checks.Value.Set(was) })
		checks.Value.Set(strconv.Itoa(n))
	}
}

// Among those people and wishes every kind of reason is given: what is checked of a
// reason is checked of all of them. They are the same ones each time.
func TestEveryKindOfReasonIsGiven(t *testing.T) {
	c := shipped(t)
	const tried = 600
	given, met := map[maker.Kind]int{}, 0
	somebody := rapid.Custom(func(t *rapid.T) maker.Made {
		return maker.Make(anybody(t, c), anyWish(t), rapid.Uint64().Draw(t, "seed"))
	})
	for seed := range tried {
		made := somebody.Example(seed)
		if made.Why == maker.Suits {
			met++
		}
		for _, r := range made.Reasons {
			given[r.Kind]++
		}
	}
	for _, k := range []maker.Kind{maker.ForPlace, maker.ForStar, maker.ForThin, maker.ForLooser, maker.ForLong, maker.ForCalm, maker.Brings, maker.Opens, maker.AlsoFor, maker.Stays, maker.ForNew, maker.Begins} {
		if given[k] == 0 {
			t.Errorf("no reason is %s: %v", k, given)
		}
	}
	if 5*met < 2*tried {
		t.Errorf("of %d wishes %d were granted", tried, met)
	}
	t.Logf("%d of %d wishes were granted, and the reasons are %v", met, tried, given)
}

// Why there is none is true: with fewer moves than any can be done in, or for more
// time than all of them fill.
func TestWhyThereIsNoneIsTrue(t *testing.T) {
	tries(t, 400)
	c := shipped(t)
	rapid.Check(t, func(t *rapid.T) {
		p, w := anybody(t, c), anyWish(t)
		made := maker.Make(p, w, rapid.Uint64().Draw(t, "seed"))
		wished := time.Duration(w.Minutes) * time.Minute
		switch made.Why {
		case maker.Shorter:
			if made.Length >= wished-maker.Near || made.Length <= 0 {
				t.Fatalf("all is over after %v, of %v", made.Length, wished)
			}
		case maker.Longer:
			if made.Length <= wished+maker.Near {
				t.Fatalf("the shortest takes %v, of %v", made.Length, wished)
			}
		case maker.Nothing:
			for _, e := range c.Exercises {
				alone := exercises.Routine{Bed: w.Bed, Steps: []exercises.Step{{Exercise: e.ID}}}
				at := w.Bed && e.Position.Lying() || !w.Bed && slices.Contains(w.Positions, e.Position)
				strong := func() bool {
					g, ok := c.Exercise(e.Easier())
					return ok && g.Position == e.Position
				}
				if !at || w.Unseen || w.Early || stiffness(w) >= 7 && strong() || len(p.Plan(alone).Changes) > 0 {
					continue
				}
				if !slices.ContainsFunc(p.Needed(alone, p.Timeline(alone)), func(n exercises.Need) bool {
					return !slices.Contains(w.Has, n) && !(w.Bed && n == exercises.Bed)
				}) {
					t.Fatalf("there is nothing, and %s fits", e.ID)
				}
			}
		}
	})
}

// Who swaps a move away keeps the others, and does not get it back.
func TestASwapOfOneMoveKeepsTheOthers(t *testing.T) {
	tries(t, 200)
	c := shipped(t)
	swapped := 0
	rapid.Check(t, func(t *rapid.T) {
		p, w, seed := anybody(t, c), anyWish(t), rapid.Uint64().Draw(t, "seed")
		made := maker.Make(p, w, seed)
		if len(made.Routine.Steps) == 0 {
			return
		}
		out := rapid.IntRange(0, len(made.Routine.Steps)-1).Draw(t, "out")
		for i, s := range made.Routine.Steps {
			if i == out {
				w.Not = append(w.Not, s.Exercise)
			} else {
				w.Keep = append(w.Keep, s.Exercise)
			}
		}
		other := maker.Make(p, w, seed)
		if other.Why != maker.Suits {
			return
		}
		swapped++
		has := func(id string) bool {
			return slices.ContainsFunc(other.Routine.Steps, func(s exercises.Step) bool { return s.Exercise == id })
		}
		if has(w.Not[0]) {
			t.Fatalf("%s is back", w.Not[0])
		}
		for _, id := range w.Keep {
			if !has(id) {
				t.Fatalf("%s is gone with it", id)
			}
		}
		whole(t, p, w, other)
	})
	if swapped == 0 {
		t.Error("nothing was ever swapped")
	}
}

// Whoever made other routines before makes the same ones, and is for nobody else.
func TestAMakerMakesWhatIsMadeAnew(t *testing.T) {
	tries(t, 200)
	c := shipped(t)
	rapid.Check(t, func(t *rapid.T) {
		p, w, seed := anybody(t, c), anyWish(t), rapid.Uint64().Draw(t, "seed")
		m := maker.For(p, w)
		m.Make(rapid.Uint64().Draw(t, "another"))
		if a, b := m.Make(seed), maker.Make(p, w, seed); !reflect.DeepEqual(a, b) {
			t.Fatalf("made is\n%+v\nand anew\n%+v", a, b)
		}
		other, later := w, p
		other.Minutes++
		later.Now = p.Now.AddDate(0, 0, 1)
		if !m.IsFor(p, w) || m.IsFor(p, other) || m.IsFor(later, w) {
			t.Fatal("it does not know for whom it is")
		}
	})
}

// A reload remembers the wish but for what is of the moment, and makes the same.
func TestAReloadMakesTheSame(t *testing.T) {
	c := shipped(t)
	rapid.Check(t, func(t *rapid.T) {
		p, w, seed := anybody(t, c), anyWish(t), rapid.Uint64().Draw(t, "seed")
		usual := maker.Usual(p)
		if w.Early, w.Stiff = usual.Early, session.Stiffness(0); w.Bed {
			w.Unseen = false
		}
		again := someone(c, kept.All{Choices: p.Kept.Choices, Sessions: slices.Clone(p.Kept.Sessions)}, p.Now)
		again.Settings = p.Settings
		if a, b := maker.Make(p, w, seed), maker.Make(again, maker.Remembered(again, w.Text()), seed); !reflect.DeepEqual(a, b) {
			t.Fatalf("made is\n%+v\nand after a reload\n%+v", a, b)
		}
	})
}
