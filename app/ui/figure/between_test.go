package figure

import (
	"encoding/json"
	"math"
	"slices"
	"testing"

	"limber/exercises"
	"limber/exercises/figure"
	"limber/exercises/ways"
)

// posed is the figure of a way's pose, as it comes to a page.
func posed(t *testing.T, pose string) *exercises.Figure {
	t.Helper()
	text, err := ways.Files.ReadFile("poses/" + pose + ".toml")
	if err != nil {
		t.Fatal(err)
	}
	f, err := figure.Parse(pose, string(text))
	if err != nil {
		t.Fatal(err)
	}
	sent, _ := json.Marshal(f)
	var got exercises.Figure
	if err := json.Unmarshal(sent, &got); err != nil {
		t.Fatal(err)
	}
	return &got
}

// Where nobody can be seen going, as on the way from one side of the body to the
// other, the pose is only shown.
func TestABodyGoesFromPoseToPose(t *testing.T) {
	poses := map[string]*exercises.Figure{}
	for _, name := range []string{"stand-at-chair", "half-kneel", "hands-and-knees", "sit", "on-side"} {
		poses[name] = posed(t, name)
	}
	for _, x := range []struct {
		from, to string
		goes     bool
	}{
		{"stand-at-chair", "half-kneel", true}, {"half-kneel", "stand-at-chair", true}, {"half-kneel", "hands-and-knees", true},
		{"hands-and-knees", "sit", false}, {"sit", "on-side", false}, {"on-side", "sit", false},
	} {
		from, to := poses[x.from], poses[x.to]
		f, goes := between(from, to)
		if goes != x.goes {
			t.Errorf("%s to %s: %v, want %v", x.from, x.to, goes, x.goes)
		}
		if !goes {
			continue
		}
		a, b := from.Stand(from.Move(0), 1, exercises.NoSide), to.Stand(to.Move(0), 1, exercises.NoSide)
		begins, ends, stays := f.Stand(&f.Beats[0], 0, exercises.NoSide), f.Stand(&f.Beats[0], 1, exercises.NoSide), f.Stand(&f.Beats[1], 0.5, exercises.NoSide)
		for i := range f.Parts {
			if off(begins[i], a[i]) > 1.5 || off(ends[i], b[i]) > 0.1 || off(stays[i], b[i]) > 0.1 {
				t.Errorf("%s to %s: part %d begins %v off, ends %v off, stays %v off", x.from, x.to, i, off(begins[i], a[i]), off(ends[i], b[i]), off(stays[i], b[i]))
			}
		}
		// An arm stays on its shoulder.
		trunk := largest(f)
		arm := slices.IndexFunc(f.Parts, func(p exercises.Part) bool { return p.Parent < 0 && p.With == 0 })
		on := host(from, to, arm, trunk)
		for step := range 17 {
			all := f.Stand(&f.Beats[0], float64(step)/16, exercises.NoSide)
			x, y := within(all[on], all[arm])
			u, v := within(ends[on], ends[arm])
			if d := math.Hypot(x-u, y-v); d > 1 {
				t.Errorf("at %d/16 an arm is %.1f off its shoulder, at %.1f %.1f", step, d, x, y)
			}
		}
	}
}

// A hand that rests on the chair in one pose and in the next stays on it on the way,
// also between the moments at which the way is sampled.
func TestAHandThatRestsStaysWhereItIs(t *testing.T) {
	poses := map[string]*exercises.Figure{}
	for _, name := range []string{"stand-at-chair", "half-kneel", "kneel-at-chair"} {
		poses[name] = posed(t, name)
	}
	for _, x := range []struct {
		from, to string
		rest     int // hands and feet that do
	}{
		{"stand-at-chair", "half-kneel", 2}, {"half-kneel", "kneel-at-chair", 3}, {"kneel-at-chair", "half-kneel", 3}, {"half-kneel", "stand-at-chair", 2},
	} {
		from, to := poses[x.from], poses[x.to]
		f, goes := between(from, to)
		if !goes {
			t.Fatalf("%s to %s: nobody goes there", x.from, x.to)
		}
		a, b := from.Stand(from.Move(0), 1, exercises.NoSide), to.Stand(to.Move(0), 1, exercises.NoSide)
		rest := 0
		for i := range f.Parts {
			if _, ok := limb(f, i); !ok || math.Hypot(a[i].X-b[i].X, a[i].Y-b[i].Y) > rests {
				continue
			}
			rest++
			for step := range 33 {
				way := float64(step) / 32
				at := f.Stand(&f.Beats[0], way, exercises.NoSide)[i]
				if d := math.Hypot(at.X-a[i].X-(b[i].X-a[i].X)*way, at.Y-a[i].Y-(b[i].Y-a[i].Y)*way); d > 1 {
					t.Errorf("%s to %s: at %d/32 part %d is %.1f off where it rests", x.from, x.to, step, i, d)
				}
			}
		}
		if rest != x.rest {
			t.Errorf("%s to %s: %d hands and feet rest, want %d", x.from, x.to, rest, x.rest)
		}
	}
}

func off(a, b exercises.Stance) float64 {
	return math.Hypot(a.X-b.X, a.Y-b.Y) + math.Abs(math.Remainder(a.Turn-b.Turn, 360))/10
}
