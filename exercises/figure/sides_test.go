package figure

import (
	"math"
	"slices"
	"strings"
	"testing"

	"limber/exercises"
	"limber/exercises/library"
	"limber/exercises/source"
)

// scriptOf reads a shipped figure without solving it.
func scriptOf(t *testing.T, id string) (*reader, string) {
	t.Helper()
	name := id + "/figure.toml"
	text, err := source.Text(library.Files, name)
	if err != nil {
		t.Fatal(err)
	}
	r := &reader{path: name, who: slim()}
	if err := r.decode(text); err != nil {
		t.Fatal(err)
	}
	return r, text
}

// seen is a shipped figure whose bones can be found in its key poses.
type seen struct {
	exercises.Figure
	bones func(name string) int
}

func see(t *testing.T, id string) seen {
	t.Helper()
	r, text := scriptOf(t, id)
	r.order()
	r.ground()
	r.breathless()
	r.marks()
	s := sampler{solver: solver{body: r.body}, figure: &exercises.Figure{}}
	s.parts()
	f, err := Parse(r.path, text)
	if err != nil {
		t.Fatal(err)
	}
	return seen{f, func(name string) int { return slices.Index(s.bones, r.body.bone(name)) }}
}

// at is where a bone's joint is in a key pose.
func (f seen) at(key int, bone string) exercises.Stance {
	return f.Pose(f.Keys[key], exercises.Left)[f.bones(bone)]
}

// Who looks down their own body has the feet ahead and the left at the left.
func TestWhoLiesIsSeenAsOneSeesOneself(t *testing.T) {
	found := 0
	for _, e := range shippedExercises(t) {
		if r, _ := scriptOf(t, e.ID); r.script.View != "above" {
			continue
		}
		f := see(t, e.ID)
		found++
		for key := range f.Keys {
			for _, side := range sides {
				if foot, head := f.at(key, "foot-"+side), f.at(key, "head"); foot.Y >= head.Y {
					t.Errorf("%s, pose %d: the %s foot is at %.0f, below the head at %.0f", e.ID, key+1, side, foot.Y, head.Y)
				}
			}
			for _, bone := range []string{"arm-", "leg-"} {
				if left, right := f.at(key, bone+"left"), f.at(key, bone+"right"); left.X >= right.X {
					t.Errorf("%s, pose %d: %sleft is at %.0f, right of the other at %.0f", e.ID, key+1, bone, left.X, right.X)
				}
			}
		}
	}
	if found == 0 {
		t.Error("no figure is seen from above")
	}
}

// Who faces the viewer moves as in a mirror, and the page says so.
func TestWhoFacesTheViewerIsCalledAMirror(t *testing.T) {
	found := 0
	for _, e := range shippedExercises(t) {
		r, _ := scriptOf(t, e.ID)
		if mirror := r.script.View == "front" && e.Sides != exercises.Both; mirror != e.Mirror {
			t.Errorf("%s: mirror is %v, and the figure is seen from the %s, with sides %q", e.ID, e.Mirror, r.script.View, e.Sides)
		}
		if e.Mirror {
			found++
		}
	}
	if found == 0 {
		t.Error("no figure faces the viewer")
	}
}

// What the words call left goes to the left of the picture, lying or sitting.
func TestLeftInWordsIsLeftInThePicture(t *testing.T) {
	for _, x := range []struct {
		id    string
		from  int
		moves string
	}{
		{"back-rotation-stretch", 0, "shin-left shin-right"}, // the knees
		{"knee-rocking", 0, "shin-left shin-right"},
		{"seated-rotation", 1, "nose"}, // arms crossed already
		{"neck-turn", 0, "nose"},
		{"neck-tilt", 0, "nose"},
		{"seated-side-bend", 0, "head hand-left"},
		{"standing-side-bend", 0, "head hand-left"},
	} {
		f := see(t, x.id)
		for _, bone := range strings.Fields(x.moves) {
			if from, to := f.at(x.from, bone), f.at(f.Still, bone); to.X >= from.X-3 {
				t.Errorf("%s: %s goes from %.0f to %.0f", x.id, bone, from.X, to.X)
			}
		}
	}
}

// In profile the left leg is the nearest: it crosses in front of the other.
func TestTheLeftLegCrossesInFrontInProfile(t *testing.T) {
	for _, id := range []string{"figure-4", "seated-figure-4"} {
		r, _ := scriptOf(t, id)
		order := r.script.Order
		if r.script.View != "side" || slices.Index(order, "leg-left") < slices.Index(order, "leg-right") {
			t.Errorf("%s is seen from %s, painted in the order %v", id, r.script.View, order)
		}
		f := see(t, id)
		if ankle, knee := f.at(f.Still, "foot-left"), f.at(f.Still, "shin-right"); math.Hypot(ankle.X-knee.X, ankle.Y-knee.Y) > 16 {
			t.Errorf("%s: the left ankle is at %.0f %.0f, the right knee at %.0f %.0f", id, ankle.X, ankle.Y, knee.X, knee.Y)
		}
	}
}

// On the right side it is the far leg that crosses: its shin stays behind the near
// thigh, its foot lies in front, as in truth.
func TestTheRightFootCrossesInFrontOfTheNearThigh(t *testing.T) {
	f := see(t, "figure-4")
	place := func(side exercises.Side, bone string) int {
		return slices.Index(f.Painted(side), f.bones(bone))
	}
	if a, b, c := place(exercises.Right, "shin-right"), place(exercises.Right, "leg-left"), place(exercises.Right, "foot-right"); a > b || b > c {
		t.Errorf("the right shin is painted at %d, the left thigh at %d, the right foot at %d", a, b, c)
	}
	if a, b := place(exercises.Left, "foot-right"), place(exercises.Left, "leg-left"); a > b {
		t.Errorf("on the left side the right foot is painted at %d, the left leg at %d", a, b)
	}
	for _, side := range []exercises.Side{exercises.Left, exercises.Right} {
		all := f.Painted(side)
		slices.Sort(all)
		if len(slices.Compact(all)) != len(f.Parts) {
			t.Errorf("%v: not each of %d parts is painted once", side, len(f.Parts))
		}
	}
}

// Who walks on the spot keeps the foot that carries on its place of the floor,
// which goes by, and comes to where the next step begins.
func TestTheFloorGoesWithTheFootThatCarries(t *testing.T) {
	f := see(t, "walking-lunges")
	beat, foot, ground := &f.Beats[1], f.bones("foot-left"), f.bones("ground")
	off := func(way float64) float64 {
		all := f.Stand(beat, way, exercises.Left)
		return all[foot].X - all[ground].X
	}
	for i := range 21 {
		if d := off(float64(i)/20) - off(0); math.Abs(d) > slid {
			t.Errorf("after %d%% of the push the foot has gone %.1f on the floor", 5*i, d)
		}
	}
	from, to := f.Stand(&f.Beats[0], 0, exercises.Left)[ground].X, f.Stand(beat, 1, exercises.Left)[ground].X
	if to-from != stride {
		t.Errorf("a step goes %.1f, the floor looks the same after %d", to-from, stride)
	}
}

// Mirrored, who lies in profile has the head where the feet were.
func TestNoChangeOfSideTurnsAPersonEndForEnd(t *testing.T) {
	for _, e := range shippedExercises(t) {
		r, _ := scriptOf(t, e.ID)
		if e.Position.OnFloor() && e.Sides != exercises.Both && r.script.View == "side" && r.script.Alternate != exercises.Swap && r.script.Alternate != swapArms {
			t.Errorf("%s would be mirrored: alternate is %q", e.ID, r.script.Alternate)
		}
	}
}

func shippedExercises(t *testing.T) []exercises.Exercise {
	t.Helper()
	catalog, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	return catalog.Exercises
}
