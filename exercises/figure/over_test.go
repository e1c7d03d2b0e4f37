package figure

import (
	"io"
	"strings"
	"testing"

	"limber/exercises"
)

// An arm that comes out in front of the trunk, and goes back behind it.
const under = `view = "side"
enter = ["behind"]
beats = ["ahead", "behind"]

[pins]
foot-left = [0, 0]
foot-right = [0, 0]

[pose.behind]

[pose.ahead]
shoulder-right = 60
elbow-right = 30
over = { arm-right = "trunk" }
`

func TestAPartChangesItsPlaceInTheOrderAlongTheWay(t *testing.T) {
	f, err := Parse("under/figure.toml", under)
	if err != nil {
		t.Fatal(err)
	}
	first, second := -1, -1 // the part that stands for another, and that other
	for twin, by := range f.Twins {
		if f.Parts[twin].Parent < 0 {
			first, second = twin+by, twin
		}
	}
	if first < 0 || len(f.Twins) != 3 {
		t.Fatalf("twins %v: want the arm, the forearm and the hand", f.Twins)
	}
	trunk := 0
	for i := range f.Parts {
		if f.Parts[i].Parent < 0 && i > first && i < second {
			trunk++
		}
	}
	if trunk == 0 {
		t.Errorf("nothing is painted between part %d and its twin %d", first, second)
	}
	for _, c := range []struct {
		move  int
		way   float64
		ahead bool
	}{{0, 1, false}, {1, 0.1, true}, {1, 1, true}, {2, 0.5, true}} {
		all := f.Stand(f.Move(c.move), c.way, exercises.Left)
		for twin, by := range f.Twins {
			a, b := all[twin+by], all[twin]
			if a.Hidden != c.ahead || b.Hidden == c.ahead {
				t.Errorf("move %d at %g: the first hidden %v, its twin %v", c.move, c.way, a.Hidden, b.Hidden)
			}
			if a.Hidden, b.Hidden = false, false; a != b {
				t.Errorf("move %d at %g: the first is at %v, its twin at %v", c.move, c.way, a, b)
			}
		}
	}
	var plain, drawn strings.Builder
	Draw(&plain, &f, exercises.Left, f.Pose(0, exercises.Left))
	Draw(&drawn, &f, exercises.Left, f.Pose(2, exercises.Left))
	if n, m := strings.Count(plain.String(), "<path"), strings.Count(drawn.String(), "<path"); n != m {
		t.Errorf("%d shapes are drawn behind, %d ahead", n, m)
	}
}

// On the other side the far arm does it, where it is: behind.
func TestWhereArmsChangePlacesTheOtherSideKeepsTheUsualOrder(t *testing.T) {
	f, err := Parse("under/figure.toml", "alternate = \"swap-arms\"\n"+under)
	if err != nil {
		t.Fatal(err)
	}
	left, right := f.Stand(f.Move(1), 1, exercises.Left), f.Stand(f.Move(1), 1, exercises.Right)
	for twin, by := range f.Twins {
		other := twin + by + f.Parts[twin+by].Other
		if !right[twin].Hidden || right[twin+by].Hidden {
			t.Errorf("part %d hidden %v, its twin %v", twin+by, right[twin+by].Hidden, right[twin].Hidden)
		}
		if other == twin+by || right[other].Turn != left[twin].Turn {
			t.Errorf("part %d turns %g, want as the other arm did, %g", other, right[other].Turn, left[twin].Turn)
		}
	}
}

func TestADraftHidesWhatTheFigureHides(t *testing.T) {
	d := Sketch(exercises.Slim, "under", "under/figure.toml", under)
	if d.Wrong != nil {
		t.Fatal(d.Wrong)
	}
	for i, stances := range d.stances {
		hidden := 0
		for _, s := range stances {
			if s.Hidden {
				hidden++
			}
		}
		if hidden != 3 {
			t.Errorf("%s: %d parts are hidden, want one arm", d.names[i], hidden)
		}
	}
	d.Draw(io.Discard, exercises.Left, 0, Shown{})
}

func TestWhatComesInFrontIsNamed(t *testing.T) {
	for old, c := range map[string]struct{ now, want string }{
		`"trunk" }`:         {`"table" }`, `14: over says what is painted right in front of what else`},
		`arm-right = "trun`: {`trunk = "trun`, `14: over says`},
	} {
		_, err := Parse("under/figure.toml", strings.Replace(under, old, c.now, 1))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s", c.now, err, c.want)
		}
	}
}
