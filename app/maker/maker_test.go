package maker_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/maker"
	"limber/app/person"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
	"limber/exercises/source"
)

var monday = time.Date(2026, 11, 16, 9, 30, 0, 0, time.UTC)

func shipped(t testing.TB) *exercises.Catalog {
	t.Helper()
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func someone(c *exercises.Catalog, k kept.All, now time.Time) person.Person {
	return person.Person{Catalog: c.For(person.Waiting(k.Choices)), Kept: k, Now: now,
		History: history.Of(k.Sessions, k.CheckIns, k.Activities)}
}

// home is what most people have around them.
var home = maker.Wish{
	Positions: []exercises.Position{exercises.Standing, exercises.Seated, exercises.Kneeling, exercises.AllFours, exercises.OnFront, exercises.OnBack, exercises.OnSide, exercises.FloorSitting},
	Has:       exercises.AllNeeds,
}

func some[T any](t *rapid.T, all []T, name string) (some []T) {
	for i, x := range all {
		if rapid.Bool().Draw(t, fmt.Sprint(name, i)) {
			some = append(some, x)
		}
	}
	return some
}

// few draws up to n of a list.
func few[T comparable](t *rapid.T, all []T, n int, name string) []T {
	return rapid.SliceOfNDistinct(rapid.SampledFrom(all), 0, n, rapid.ID[T]).Draw(t, name)
}

func anybody(t *rapid.T, c *exercises.Catalog) person.Person {
	var ids []string
	for _, e := range c.Exercises {
		ids = append(ids, e.ID)
	}
	ch := session.Choices{
		Conditions: few(t, exercises.Conditions, 2, "conditions"),
		Limits:     few(t, exercises.AllLimits, 2, "limits"),
		LeftOut:    few(t, ids, 5, "left out"),
	}
	for _, id := range few(t, ids, 4, "stars") {
		ch.Starred = append(ch.Starred, "exercises/"+id)
	}
	for _, id := range few(t, ids, 3, "doses") {
		e, _ := c.Exercise(id)
		d := exercises.Dose{Count: rapid.IntRange(1, 20).Draw(t, "count")}
		if e.Kind == exercises.Hold {
			d = exercises.Dose{Hold: time.Duration(rapid.IntRange(1, 12).Draw(t, "hold")) * 5 * time.Second}
		}
		person.OwnDose(id, d)(&ch)
	}
	k := kept.All{Choices: ch}
	feels := session.Feels
	if rapid.IntRange(0, 2).Draw(t, "well") == 0 {
		feels = []session.Feel{session.Looser}
	}
	r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "history"), 1))
	for n := rapid.IntRange(0, 40).Draw(t, "sessions"); n > 0; n-- {
		s := session.Session{ID: fmt.Sprint(n), Started: monday.Add(-time.Duration(n) * time.Duration(1+r.IntN(60)) * time.Hour),
			Routine: session.Routine{ID: "r"}, Ended: session.Finished, Feel: feels[r.IntN(len(feels))]}
		for range 1 + r.IntN(8) {
			s.Done = append(s.Done, session.Part{Exercise: ids[r.IntN(len(ids))], Time: time.Minute})
		}
		if s.Feel == session.Hurt {
			s.Hurt = s.Done[0].Exercise
		}
		k.Sessions = append(k.Sessions, s)
	}
	k.Sort()
	p := someone(c, k, monday)
	p.Settings.Pace = rapid.SampledFrom([]timeline.Pace{timeline.Normal, timeline.Brisk, timeline.Unhurried}).Draw(t, "pace")
	return p
}

func anyWish(t *rapid.T) maker.Wish {
	w := maker.Wish{
		Minutes:   rapid.IntRange(maker.Least, maker.Most).Draw(t, "minutes"),
		Places:    few(t, exercises.Places, 3, "places"),
		Positions: some(t, exercises.Positions, "position"),
		Has:       some(t, exercises.AllNeeds, "need"),
		Bed:       rapid.IntRange(0, 5).Draw(t, "bed") == 0,
		Unseen:    rapid.IntRange(0, 5).Draw(t, "unseen") == 0,
		Early:     rapid.IntRange(0, 3).Draw(t, "early") == 0,
		Stiff:     session.Stiff(rapid.IntRange(-1, 10).Draw(t, "stiff")),
	}
	if rapid.Bool().Draw(t, "at home") {
		w.Positions, w.Has = home.Positions, home.Has
	}
	return w
}

func TestWhatIsMadeBreaksNoRule(t *testing.T) {
	tries(t, 2000)
	c := shipped(t)
	rapid.Check(t, func(t *rapid.T) {
		p, w, seed := anybody(t, c), anyWish(t), rapid.Uint64().Draw(t, "seed")
		made := maker.Make(p, w, seed)
		if again := maker.Make(p, w, seed); !reflect.DeepEqual(made, again) {
			t.Fatalf("the same wish made\n%+v\nand then\n%+v", made, again)
		}
		if made.Why != maker.Suits {
			if len(made.Routine.Steps) > 0 || len(made.Reasons) > 0 {
				t.Fatalf("there is none, %s, and it has steps", made.Why)
			}
			return
		}
		whole(t, p, w, made)
	})
}

// whole checks a routine that was made, here written out once more, apart from
// the code that makes it.
func whole(t *rapid.T, p person.Person, w maker.Wish, made maker.Made) {
	r := made.Routine
	plan := p.Plan(r)
	if len(plan.Changes) > 0 || plan.Waits {
		t.Fatalf("limits change it: %+v", plan.Changes)
	}
	line := p.Timeline(r)
	if wished := time.Duration(w.Minutes) * time.Minute; line.Total() != made.Length || (line.Total()-wished).Abs() > 20*time.Second {
		t.Fatalf("%v, said to be %v, for %v", line.Total(), made.Length, wished)
	}
	for _, n := range p.Needed(r, line) {
		if !slices.Contains(w.Has, n) && !(w.Bed && n == exercises.Bed) {
			t.Fatalf("it needs a %s", n)
		}
	}
	sides := map[exercises.Side]time.Duration{}
	for _, s := range line.Segments {
		if s.Kind == timeline.Work && len(s.Beats) == 0 {
			sides[s.Side] += s.Length
		}
		for _, b := range s.Beats {
			if s.Kind == timeline.Work {
				side := b.Side
				if side == exercises.NoSide {
					side = s.Side
				}
				sides[side] += b.Length
			}
		}
	}
	if sides[exercises.Left] != sides[exercises.Right] {
		t.Fatalf("left %v, right %v", sides[exercises.Left], sides[exercises.Right])
	}
	var steps []exercises.Exercise
	for _, s := range r.Steps {
		e, ok := p.Catalog.Exercise(s.Exercise)
		if !ok || slices.ContainsFunc(steps, func(x exercises.Exercise) bool { return x.ID == e.ID }) {
			t.Fatalf("%s is unknown, or comes twice", s.Exercise)
		}
		steps = append(steps, e)
		lying := e.Position.Lying()
		if w.Bed && !lying || !w.Bed && !slices.Contains(w.Positions, e.Position) {
			t.Fatalf("%s is done %s", e.ID, e.Position)
		}
		if w.Early && slices.Contains(e.Directions, exercises.Forward) && (e.Kind == exercises.Hold || e.Position == exercises.Standing) {
			t.Fatalf("%s bends deep in the first hour", e.ID)
		}
		if g, ok := p.Catalog.Exercise(e.Easier()); ok && g.Position == e.Position && (w.Early || stiffness(w) >= 7) {
			t.Fatalf("%s is strong, and the back stiff or just up", e.ID)
		}
		for _, s := range p.Kept.Sessions {
			if s.Feel == session.Hurt && s.Hurt == e.ID && p.Today()-s.Day() < 14 {
				t.Fatalf("%s hurt on %v", e.ID, s.Started)
			}
		}
		doses(t, p, s, e)
	}
	order(t, p, steps)
	if len(made.Reasons) != len(steps) {
		t.Fatalf("%d reasons for %d steps", len(made.Reasons), len(steps))
	}
	for i, reason := range made.Reasons {
		if !holds(p, w, steps, i, reason) {
			t.Fatalf("of %s is said %+v, which is not so", steps[i].ID, reason)
		}
	}
}

func stiffness(w maker.Wish) int {
	n, _ := w.Stiff.Number()
	return n
}

// doses checks that nobody does more of anything than otherwise, and their own
// dose where they have one.
func doses(t *rapid.T, p person.Person, s exercises.Step, e exercises.Exercise) {
	usual := p.Dose(p.Catalog.Eased(exercises.Step{Exercise: e.ID}, p.Limits()))
	is := p.Dose(p.Catalog.Eased(s, p.Limits()))
	if is.Hold > usual.Hold || is.Count > usual.Count || is.Sets > 3 || is.Sets > 1 && p.History.Familiar()[e.ID] < timeline.Familiar {
		t.Fatalf("%s is done %+v, and usually %+v", e.ID, is, usual)
	}
	if own := p.Kept.Choices.Doses[e.ID]; own.Hold > 0 && is.Hold != own.Hold || own.Count > 0 && is.Count != own.Count {
		t.Fatalf("%s is done %+v, the own dose is %+v", e.ID, is, own)
	}
	if is.Hold > 0 && is.Hold < usual.Hold && is.Hold < 20*time.Second || 3*is.Count < 2*usual.Count {
		t.Fatalf("%s is done %+v, and usually %+v: too little", e.ID, is, usual)
	}
}

// order checks that each position comes once, moves before holds in it and the
// gentler before the stronger, and no two of a family in a row without need.
func order(t *rapid.T, p person.Person, steps []exercises.Exercise) {
	tier := func(e exercises.Exercise) (n int) {
		if g, ok := p.Catalog.Exercise(e.Easier()); ok && g.Position == e.Position {
			n++
		}
		if e.Kind == exercises.Hold {
			n += 2
		}
		return n
	}
	for i := 1; i < len(steps); i++ {
		a, b := steps[i-1], steps[i]
		if a.Position != b.Position {
			if slices.ContainsFunc(steps[:i], func(x exercises.Exercise) bool { return x.Position == b.Position }) {
				t.Fatalf("it comes back to %s", b.Position)
			}
			continue
		}
		if tier(a) > tier(b) {
			t.Fatalf("%s comes before %s", a.ID, b.ID)
		}
		if a.Family == b.Family {
			for _, x := range steps[i:] {
				if x.Position == b.Position && tier(x) == tier(b) && x.Family != b.Family {
					t.Fatalf("%s follows %s, and %s could have come between", b.ID, a.ID, x.ID)
				}
			}
		}
	}
}

// holds checks a reason against what it names.
func holds(p person.Person, w maker.Wish, steps []exercises.Exercise, i int, r maker.Reason) bool {
	e := steps[i]
	ago := func(s session.Session) int { return int(p.Today() - s.Day()) }
	did := func(s session.Session, of func(exercises.Exercise) bool) bool {
		return slices.ContainsFunc(s.Done, func(d session.Part) bool { return of(p.Exercise(d.Exercise)) })
	}
	same := func(x exercises.Exercise) bool { return x.ID == e.ID }
	never := !slices.ContainsFunc(p.Kept.Sessions, func(s session.Session) bool { return did(s, same) })
	switch r.Kind {
	case maker.ForPlace:
		return slices.Contains(w.Places, r.Place) && slices.Contains(e.Places, r.Place)
	case maker.ForStar:
		return slices.Contains(p.Kept.Choices.Starred, "exercises/"+e.ID)
	case maker.ForThin:
		var in, all time.Duration
		for _, s := range p.Kept.Sessions {
			for _, d := range s.Done {
				if ago(s) < 7 {
					if all += d.Time; slices.Contains(p.Exercise(d.Exercise).Directions, r.Direction) {
						in += d.Time
					}
				}
			}
		}
		return slices.Contains(e.Directions, r.Direction) && r.N == int(in/time.Minute) && r.Of == int(all/time.Minute) && in*14 < all && all >= 6*time.Minute
	case maker.ForLooser:
		n, of := 0, 0
		for _, s := range p.Kept.Sessions {
			if ago(s) < 90 && s.Feel != session.NotSaid && did(s, same) {
				if of++; s.Feel == session.Looser {
					n++
				}
			}
		}
		return r.N == n && r.Of == of && of >= 5 && 4*n >= 3*of
	case maker.ForLong:
		last := 1 << 30
		for _, s := range p.Kept.Sessions {
			if did(s, same) {
				last = min(last, ago(s))
			}
		}
		return r.N == last && last >= 21
	case maker.ForCalm:
		n, _ := w.Stiff.Number()
		return e.Family == exercises.Breathe && n == r.N && n >= 7
	case maker.Brings:
		return slices.Contains(e.Directions, r.Direction) &&
			!slices.ContainsFunc(steps[:i], func(x exercises.Exercise) bool { return slices.Contains(x.Directions, r.Direction) })
	case maker.Opens:
		return e.Kind != exercises.Hold && (i == 0 || steps[i-1].Position != e.Position) &&
			slices.ContainsFunc(steps[i:], func(x exercises.Exercise) bool { return x.Position == e.Position && x.Kind == exercises.Hold })
	case maker.AlsoFor:
		return slices.Contains(e.Places, r.Place) && !slices.Contains(w.Places, r.Place)
	case maker.Stays:
		return i > 0 && steps[i-1].Position == r.Position && e.Position == r.Position
	case maker.ForNew:
		return never && len(p.Kept.Sessions) > 0
	case maker.Begins:
		return i == 0 && e.Kind != exercises.Hold
	}
	return r.Kind == maker.Fits
}

// Whoever has a home, a chair and no limits gets a routine for every time.
func TestEveryTimeCanBeMet(t *testing.T) {
	c := shipped(t)
	for minutes := maker.Least; minutes <= maker.Most; minutes++ {
		for seed := range uint64(20) {
			w := home
			w.Minutes = minutes
			if made := maker.Make(someone(c, kept.All{}, monday), w, seed); made.Why != maker.Suits {
				t.Errorf("%d minutes, seed %d: %s, %v", minutes, seed, made.Why, made.Length)
			}
		}
	}
}
