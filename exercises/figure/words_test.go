package figure

import (
	"math"
	"slices"
	"strings"
	"testing"

	"limber/exercises"
)

// What the words say that hands hold, the figure holds in the pose that tells it
// best: a point of the body, or something so high above the floor.
func TestHandsHoldWhatTheWordsSay(t *testing.T) {
	const counter = -90.0
	for _, x := range []struct {
		id, words string // part of a step
		hands     string // the beginning of the pinned points, comma between
		on        string
		height    float64
	}{
		{"knee-hug", "behind the thigh with both hands", "grip-left,grip-right", "hamstring-left", 0},
		{"figure-4", "behind the other thigh with both hands", "grip-left,grip-right", "hamstring-right", 0},
		{"belly-breathing", "one just below your ribs", "palm-left", "belly", 0},
		{"belly-breathing", "one hand on your upper chest", "fingers-right", "chest", 0},
		{"seated-belly-breathing", "one just below your ribs", "palm-left", "belly", 0},
		{"seated-belly-breathing", "hand on your upper chest", "palm-right", "chest", 0},
		{"standing-quad-stretch", "that ankle in the hand of the same side", "grip-left", "shin-left", 0},
		{"standing-quad-stretch", "other hand on the counter", "palm-right", "", counter},
		{"standing-hip-flexor-stretch", "side of the front foot stays on the counter", "palm-right", "", counter},
		{"standing-hip-flexor-stretch", "the other on your hip", "grip-left", "waist-side", 0},
		{"split-squat", "both hands on it", "palm-left,palm-right", "", counter},
		{"standing-childs-pose", "both hands on top", "palm-left,palm-right", "", counter},
		{"march-in-place", "near hand on it", "palm-right", "", counter},
		{"walking-lunges", "near hand on it", "palm-right", "", counter},
		{"hip-hinge", "both hands on top", "palm-left,palm-right", "", counter},
		{"standing-back-bend", "both hands on its edge", "palm-left", "", counter},
		{"wall-calf-stretch", "both hands flat on it", "palm-left,palm-right", "", -124},
		{"seated-hamstring-stretch", "both hands on the other thigh", "palm-left,palm-right", "lap-right", 0},
		{"lying-hamstring-stretch", "behind that thigh with both hands", "grip-left,grip-right", "hamstring-left", 0},
		{"seated-upper-back-bend", "fingertips behind your head", "fingers-left,fingers-right", "nape", 0},
		{"press-up", "hands flat", "palm-left,palm-right", "", 0},
		{"bottom-to-heels", "hands stay where they are", "palm-left,palm-right", "", 0},
		{"kneeling-hip-flexor-stretch", "one hand on its seat", "palm-right", "", -45},
		{"kneeling-hip-flexor-stretch", "other hand on your hip", "grip-left", "waist-side", 0},
		{"seated-forward-fold", "slide down your shins", "palm-left", "mid-shin-left", 0},
		{"seated-forward-fold", "slide down your shins", "palm-right", "mid-shin-right", 0},
		{"knee-to-opposite-shoulder", "outside of that knee", "palm-right", "knee-left", 0},
		{"doorway-chest-stretch", "one forearm and hand flat on the frame", "palm-left", "", -166},
		{"thread-the-needle", "the hand that stayed", "palm-right", "", 0},
		{"sitting-butterfly", "hold your shins", "palm-left", "mid-shin-left", 0},
		{"sitting-butterfly", "hold your shins", "palm-right", "mid-shin-right", 0},
		{"step-hamstring-stretch", "one hand on a rail", "grip-right", "", -92},
		{"step-hamstring-stretch", "your free hand on your hip", "grip-left", "waist-side", 0},
		{"seated-rotation", "arms crossed over your chest", "palm-left", "shoulder-right", 0},
		{"seated-rotation", "arms crossed over your chest", "palm-right", "shoulder-left", 0},
		{"standing-turn", "arms over your chest", "palm-left", "shoulder-right", 0},
		{"standing-turn", "arms over your chest", "palm-right", "shoulder-left", 0},
	} {
		r, _ := scriptOf(t, x.id)
		steps := ""
		for _, e := range shippedExercises(t) {
			if e.ID == x.id {
				steps = strings.ToLower(strings.Join(e.Steps, " "))
			}
		}
		if !strings.Contains(steps, strings.ToLower(x.words)) {
			t.Errorf("%s no longer says %q: %s", x.id, x.words, steps)
		}
		still := r.script.Still
		if still == "" {
			still = r.script.Enter[len(r.script.Enter)-1]
		}
		pins := r.pose(still).pins
		for _, hand := range strings.Split(x.hands, ",") {
			if !slices.ContainsFunc(pins, func(p pin) bool {
				return p.point == hand && p.on == x.on && (x.on != "" || math.Abs(p.place.y-x.height) < 1)
			}) {
				t.Errorf("%s, pose %q: %s is not where %q says", x.id, still, hand, x.words)
			}
		}
	}
}

// Who sits on a chair touches its seat in every key pose, and does not sink in.
func TestWhoSitsTouchesTheSeat(t *testing.T) {
	const seat = 45.0
	found := 0
	for _, e := range shippedExercises(t) {
		r, _ := scriptOf(t, e.ID)
		if !has(r.script.Props, "chair") {
			continue
		}
		found++
		for _, who := range exercises.People {
			sits(t, r, who, seat)
		}
	}
	if found == 0 {
		t.Error("nobody sits on a chair")
	}
}

func sits(t *testing.T, r *reader, who exercises.Person, seat float64) {
	t.Helper()
	r.body = views[r.script.View](personOf(who))
	r.who = r.body.who
	s := solver{body: r.body, names: names(r.body.points)}
	for name := range r.script.Poses {
		placed := s.body.place(s.settle(r.pose(name)).values, nil)
		lowest := math.Inf(-1)
		i := s.body.bone("trunk")
		for _, x := range s.body.bones[i].shapes {
			for _, o := range x.seen(placed[i]) {
				lowest = max(lowest, o.y)
			}
		}
		if gap := -lowest - seat; math.Abs(gap) > 2+r.who.give {
			t.Errorf("%s, pose %q of %q: the bottom is %.1f above the seat", r.path, name, who, gap)
		}
	}
}

// Who bends back upright leans back from where they stood or sat, seen from the side,
// where everybody looks to the left.
func TestWhoBendsBackLeansBack(t *testing.T) {
	for _, id := range []string{"standing-back-bend", "seated-upper-back-bend"} {
		r, _ := scriptOf(t, id)
		for _, who := range exercises.People {
			r.body = views[r.script.View](personOf(who))
			s := solver{body: r.body, names: names(r.body.points)}
			back := func(pose string) float64 {
				placed := s.body.place(s.settle(r.pose(pose)).values, nil)
				at := func(name string) vec { return s.body.spot(s.body.points[name], placed) }
				return at("chest").x - at("waist-side").x
			}
			before, after := back(r.script.Enter[len(r.script.Enter)-1]), back(r.script.Still)
			if after-before < 2 {
				t.Errorf("%s of %q: the chest is %.1f behind the waist, and was %.1f", id, who, after, before)
			}
		}
	}
}
