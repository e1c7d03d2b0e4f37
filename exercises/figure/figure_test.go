package figure

import (
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"limber/exercises"
	"limber/exercises/library"
	"limber/exercises/source"
)

func TestEveryExerciseHasAFigureThatFitsIt(t *testing.T) {
	catalog, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	for _, who := range exercises.People {
		t.Run(string(who), func(t *testing.T) {
			t.Parallel()
			fit(t, who, catalog.Exercises)
		})
	}
}

func fit(t *testing.T, who exercises.Person, all []exercises.Exercise) {
	for _, e := range all {
		name := e.ID + "/figure.toml"
		text, err := source.Text(library.Files, name)
		if err != nil {
			t.Error(err)
			continue
		}
		f, err := ParseAs(who, name, text)
		if err != nil {
			t.Error(err)
			continue
		}
		if want := max(1, len(e.Beats)); len(f.Beats) != want {
			t.Errorf("%s: the figure has %d beats, the exercise %d", e.ID, len(f.Beats), want)
		}
		if (f.Alternate != "") != (e.Sides == exercises.Alternate) && !(f.Alternate == exercises.Swap && e.Sides == exercises.Each) {
			t.Errorf("%s: the figure alternates %q, the exercise has %s sides", e.ID, f.Alternate, e.Sides)
		}
	}
}

// A thigh that is drawn up further than a belly lets it is told.
func TestABellyDoesNotPassThroughAThigh(t *testing.T) {
	for hip, want := range map[float64]bool{90: false, 128: false, 170: true} {
		r := &reader{path: "hug/figure.toml", who: personOf(exercises.Elder), script: script{View: "side"}}
		s := &sampler{solver: solver{body: sideView(r.who)}}
		values := make([]float64, len(s.body.vars))
		values[s.body.variable("hip-left")] = hip
		r.belly(s, map[string]still{"hugged": {values: values}})
		if got := len(r.found) > 0; got != want {
			t.Errorf("a thigh at %g degrees: %v", hip, r.found.Err())
		}
	}
}

// The smallest figure: someone who bends a knee.
const smallest = `view = "side"
enter = ["up", "down"]

[pose.up]
pins = { foot = [0, 0] }

[pose.down]
knee = 40
hip = 20
pins = { foot = [0, 0] }
`

func TestMistakesAreNamedWithTheirLine(t *testing.T) {
	for _, c := range []struct{ text, old, new, want string }{
		{smallest, `view = "side"`, `view = "below"`, "1: view is one of above, front, side"},
		{smallest, `view = "side"`, `view = `, "1:"},
		{smallest, `enter =`, `entre =`, `2: "entre" is not known here`},
		{smallest, `["up", "down"]`, `[]`, "2: enter names the poses on the way in"},
		{smallest, `["up", "down"]`, `["up", "away"]`, `2: there is no pose "away"`},
		{smallest, `knee = 40`, `knee = 170`, "8: knee goes from 0 to 152 degrees"},
		{smallest, `knee = 40`, `knee = "much"`, "8: knee is a number of degrees"},
		{smallest, `knee = 40`, `kneel = 40`, `8: nothing is called "kneel"`},
		{smallest, `pins = { foot = [0, 0] }` + "\n\n[pose.down]", `pins = { paw = [0, 0] }` + "\n\n[pose.down]", `5: no point is called "paw"`},
		{smallest, `knee = 40`, "knee = 40\nelbow = 10\n[pose.spare]\nknee = 1\n[pose.other]", `neither enter nor beats uses the pose "spare"`},
		{smallest + "[props]\n", "[props]", "[props]\nsofa = 3", "12: a prop is bed"},
		{smallest, `["up", "down"]`, `["up"` + strings.Repeat(`, "down", "up"`, 9) + `]`, "2: enter and beats name 12 poses at most"},
		{smallest, `enter =`, "marks = [\"soul\"]\nenter =", `2: no area is called "soul"`},
		{smallest, `enter =`, "arrows = [[1, 2]]\nenter =", "2: an arrow is"},
		{smallest, `enter =`, "arrows = [" + strings.Repeat("[1, 2, 3, 4, 5], ", 13) + "]\nenter =", "2: there are 13 arrows; 12 are allowed"},
		{smallest, `enter =`, "marks = [" + strings.Repeat("\"calf-left\", ", 13) + "]\nenter =", "2: marks names 13 areas; 12 are allowed"},
		{smallest, `enter =`, "order = [\"trunk\"]\nenter =", "2: order names each of"},
		{smallest, `enter =`, "order-right = [\"trunk\"]\nenter =", "2: order-right is for holds"},
		{smallest, `enter =`, "alternate = \"swap\"\norder-right = [\"trunk\"]\nenter =", "3: order-right names each of"},
		{smallest, `enter =`, "order = [\"arm-right\", \"leg-right\", \"trunk\", \"leg-left\", \"arm-left\", \"foot-left\"]\nenter =", "2: order names each of arm-left, arm-right, foot-left, foot-right"},
		{smallest, `enter =`, "alternate = \"hop\"\nenter =", "2: alternate is swap, swap-arms or mirror"},
		{smallest, `enter =`, "beats = [\"up\"]\nenter =", `2: the last beat ends in "down"`},
		{smallest, `knee = 40`, "shoulder = 0\nknee = 40", ""},
		{smallest, "hip = 20\npins = { foot = [0, 0] }", "hip = 20\npins = { foot = [0, 0], hand-left = [300, 0] }", `7: in pose "down", palm-left can't come nearer than`},
		{smallest, "hip = 20\npins = { foot = [0, 0] }", "lean = -90\npins = { back = [0, -4] }", "into the floor"},
		{smallest, "knee = 40\nhip = 20", "lean = -60\nhip = -32", `7: in pose "down" the weight is at`},
		{smallest, "knee = 40\nhip = 20", "knee = 120\nhip = 50", `before its toes`},
		{smallest, `view = "side"`, "view = \"side\"\nbeats = [\"up\", \"down\"]\nalternate = \"swap\"", `jumps 1.3 when the side changes: pose "down" has to be even`},
	} {
		text := strings.Replace(c.text, c.old, c.new, 1)
		_, err := Parse("bend/figure.toml", text)
		switch {
		case c.want == "" && err != nil:
			t.Errorf("%q is refused: %v", c.new, err)
		case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
			t.Errorf("%q: want %q, got %v", c.new, c.want, err)
		}
	}
}

func TestAllMistakesComeTogether(t *testing.T) {
	_, err := Parse("f", strings.NewReplacer("knee = 40", "knee = 400", "hip = 20", "hop = 30").Replace(smallest))
	if n := len(strings.Split(fmt.Sprint(err), "\n")); n != 2 {
		t.Errorf("%d mistakes are told, 2 were made: %v", n, err)
	}
}

// A pinned foot has to stand still in what a browser draws, not only where it
// was solved.
func TestPinnedFeetStandStillInTheDrawing(t *testing.T) {
	f, err := Parse("f", smallest)
	if err != nil {
		t.Fatal(err)
	}
	heel, knee := part("foot-left"), part("shin-left")
	at := func(way float64, part int) exercises.Stance { return f.Stand(&f.Enter[0], way, exercises.Left)[part] }
	for i := range 101 {
		now, first := at(float64(i)/100, heel), at(0, heel)
		if d := math.Hypot(now.X-first.X, now.Y-first.Y); d > slid {
			t.Fatalf("at %d%% of the way the foot has gone %.1f", i, d)
		}
	}
	if gone := at(0, knee).X - at(1, knee).X; gone < 3 {
		t.Errorf("the knee comes forward %.1f, the foot may stand still because nothing moves", gone)
	}
}

// part is the index of a bone among the parts of a figure in profile.
func part(name string) int {
	s := sampler{solver: solver{body: sideView(slim())}, figure: &exercises.Figure{}}
	s.parts()
	return slices.Index(s.bones, s.body.bone(name))
}

func TestPersonKeepsItsProportions(t *testing.T) {
	for _, id := range exercises.People {
		for name, view := range views {
			who := personOf(id)
			b := view(who)
			for _, c := range []struct {
				bone string
				want float64
			}{{"leg-left", who.thigh}, {"shin-left", who.shin}, {"forearm-left", who.forearm}, {"hand-left", hand}} {
				if i := b.bone(c.bone); i >= 0 && b.bones[i].length != c.want {
					t.Errorf("%q, %s: %s is %g long, want %g", id, name, c.bone, b.bones[i].length, c.want)
				}
			}
			for _, x := range b.bones {
				if o := b.bone(otherSide(x.name)); o >= 0 && b.bones[o].length != x.length {
					t.Errorf("%q, %s: %s is not as long as the other", id, name, x.name)
				}
			}
		}
	}
}

func TestReturningIsTheSameWayBack(t *testing.T) {
	f, err := Parse("f", strings.Replace(smallest, `enter = ["up", "down"]`, `enter = ["up", "down"]`+"\n"+`beats = ["up", "down"]`, 1))
	if err != nil {
		t.Fatal(err)
	}
	if f.Beats[0].Back != 1 || len(f.Beats[0].Turn) > 0 {
		t.Errorf("the way back is written again: %+v", f.Beats[0])
	}
	for i := range 5 {
		way := float64(i) / 4
		there, back := f.Stand(&f.Enter[0], way, exercises.Left), f.Stand(&f.Beats[0], 1-way, exercises.Left)
		for k := range there {
			if there[k] != back[k] {
				t.Fatalf("part %d is at %v on its way there, at %v on its way back", k, there[k], back[k])
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(smallest)
	f.Add("view = \"above\"\nenter = [\"a\", \"b\"]\n[pose.a]\n[pose.b]\nthigh-up = 90\npins = { ankle-left = \"above-knee-right\", seat = [0, 0, 0] }\n")
	f.Add("view = \"front\"\nenter = [\"a\", \"a\"]\narrows = [[0, 0, 0, 0, 0]]\n[props]\nchair-front = true\n[pose.a]\nturn = 1e2\nslides = [1]\n")
	f.Fuzz(func(t *testing.T, text string) {
		got, err := Parse("f", text)
		if err != nil {
			return
		}
		for i := range len(got.Enter) + len(got.Beats) {
			for k, s := range got.Stand(got.Move(i), 0.5, exercises.Right) {
				if math.IsNaN(s.X + s.Y + s.Turn + s.Long) {
					t.Errorf("part %d is nowhere", k)
				}
			}
		}
	})
}

// Each beat of a way shows a pose; it is one pose, which changes with the beat.
func TestEveryPoseOfAWayIsDrawn(t *testing.T) {
	fsys := source.ShippedFiles()
	catalog, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{}
	for _, w := range catalog.Ways {
		for _, b := range w.Beats {
			used[b.Pose] = true
		}
	}
	for _, id := range source.PoseIDs(fsys) {
		name, text, err := source.Pose(fsys, id)
		if err != nil {
			t.Fatal(err)
		}
		var f exercises.Figure
		for _, who := range exercises.People {
			if f, err = ParseAs(who, name, text); err != nil {
				t.Errorf("%q: %v", who, err)
			}
		}
		if len(f.Keys) != 1 || !used[id] && id != exercises.RestPose && id != exercises.TallPose {
			t.Errorf("%s has %d poses, and a way shows it %v", id, len(f.Keys), used[id])
		}
	}
}

// A sheet shows people in the clothes that they wear in the player.
func TestClothesAreThoseOfTheStyleSheet(t *testing.T) {
	text, err := os.ReadFile("../../web/css/tokens.css")
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range exercises.People[1:] {
		_, own, found := strings.Cut(string(text), `[data-like="`+string(id)+`"] {`)
		if !found {
			t.Fatalf("the style sheet does not know %q", id)
		}
		own, _, _ = strings.Cut(own, "}")
		cloth := personOf(id).cloth
		for _, rule := range strings.Split(strings.TrimSpace(own), "\n") {
			name, value, _ := strings.Cut(strings.TrimPrefix(strings.TrimSpace(rule), "--color-figure-"), ": ")
			want := "." + name + "{fill:" + strings.ReplaceAll(strings.TrimSuffix(value, ";"), ", ", ",") + "}"
			if !strings.Contains(cloth, want) {
				t.Errorf("%q: the sheet lacks %s", id, want)
			}
		}
	}
}
