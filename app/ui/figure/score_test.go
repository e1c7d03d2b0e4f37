package figure

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/positional"
	"limber/app/timeline"
	"limber/exercises"
)

// ease is cubic-bezier(.37,0,.63,1) as a browser reads it: the way done at a
// time.
func eased(x1, y1, x2, y2, at float64) float64 {
	low, high := 0.0, 1.0
	for range 60 {
		mid := (low + high) / 2
		if bezier([4]float64{0, x1, x2, 1}, mid, mid, mid) < at {
			low = mid
		} else {
			high = mid
		}
	}
	return bezier([4]float64{0, y1, y2, 1}, low, low, low)
}

func TestPiecesOfTheEasingMakeTheWholeCurve(t *testing.T) {
	for _, pieces := range []int{1, 2, 3, 8, 16} {
		all := stops(pieces)
		if all[0].at != 0 || all[pieces].at != 1 {
			t.Fatalf("%d pieces go from %g to %g", pieces, all[0].at, all[pieces].at)
		}
		for i := range 101 {
			at := float64(i) / 100
			k := 0
			for k < pieces-1 && all[k+1].at <= at {
				k++
			}
			var x1, y1, x2, y2 float64
			if _, err := fmt.Sscanf(strings.ReplaceAll(all[k].easing, ",", " "), "cubic-bezier(%f %f %f %f)", &x1, &y1, &x2, &y2); err != nil {
				t.Fatalf("%q: %v", all[k].easing, err)
			}
			part := (at - all[k].at) / (all[k+1].at - all[k].at)
			got := all[k].way + (all[k+1].way-all[k].way)*eased(x1, y1, x2, y2, part)
			if want := eased(0.37, 0, 0.63, 1, at); math.Abs(got-want) > 0.001 {
				t.Errorf("%d pieces: at %.2f of the time %.4f of the way is done, want %.4f", pieces, at, got, want)
			}
		}
	}
}

// nodding has two key poses and a beat there and back.
func nodding() *exercises.Figure {
	return &exercises.Figure{
		Width: 240, Height: 200,
		Parts: []exercises.Part{{Parent: -1, Other: 1}, {Parent: -1, Other: -1}},
		Enter: []exercises.Move{{Turn: map[int][]float64{0: {0, 10}}}},
		Beats: []exercises.Move{{Turn: map[int][]float64{0: {10, 30}}}, {Back: 2}},
		Keys:  []int{0, 1, 2},
	}
}

const s = time.Second

func TestSegmentsAreScored(t *testing.T) {
	beats := []timeline.Beat{{At: 0, Length: 2 * s}, {At: 2 * s, Length: 3 * s}}
	sided := []timeline.Beat{
		{At: 0, Length: 2 * s, Side: exercises.Left}, {At: 2 * s, Length: 3 * s, Side: exercises.Left},
		{At: 5 * s, Length: 2 * s, Side: exercises.Right}, {At: 7 * s, Length: 3 * s, Side: exercises.Right},
		{At: 10 * s, Length: 2 * s, Side: exercises.Left},
	}
	for _, c := range []struct {
		name         string
		segment      timeline.Segment
		cycle, delay time.Duration
		turns        string // of the first part, at each frame
	}{
		{"reps follow their beats", timeline.Segment{Kind: timeline.Work, Beats: beats}, 5 * s, 0, "0:10 0.4:30 0.4:30 1:10"},
		{"a rep to each side", timeline.Segment{Kind: timeline.Work, Beats: sided}, 10 * s, 0, "0:10 0.2:30 0.2:30 0.5:10 0.5:0 0.7:0 0.7:0 1:0"},
		{"a hold breathes", timeline.Segment{Kind: timeline.Work, Length: 45 * s}, 8 * s, 0, "0:10 0.5:30 0.5:30 1:10"},
		{"the way in ends in the pose", timeline.Segment{Kind: timeline.Ready, Length: 25 * s}, 7 * s, 4 * s, "0:10 0.21:0 0.21:0 0.57:10 1:10"},
		{"a short way in is quicker", timeline.Segment{Kind: timeline.Change, Length: 3500 * time.Millisecond}, 3500 * time.Millisecond, 0, "0:10 0.21:0 0.21:0 0.57:10 1:10"},
	} {
		f := nodding()
		f.Alternate = exercises.Swap
		got := scored(f, c.segment)
		if got.cycle != c.cycle || got.delay != c.delay {
			t.Errorf("%s: a cycle of %v after %v, want %v after %v", c.name, got.cycle, got.delay, c.cycle, c.delay)
		}
		var turns []string
		for _, x := range got.frames(f) {
			turns = append(turns, fmt.Sprintf("%.4g:%.4g", math.Round(x.offset*100)/100, x.stance(f, 0).Turn))
		}
		if got := strings.Join(turns, " "); got != c.turns {
			t.Errorf("%s: %s, want %s", c.name, got, c.turns)
		}
	}
}

func TestSwappedLegsDoWhatTheOtherDid(t *testing.T) {
	f := nodding()
	f.Alternate = exercises.Swap
	x := frame{leg: leg{move: &f.Beats[0], side: exercises.Right}, way: 1}
	if left, right := x.stance(f, 0).Turn, x.stance(f, 1).Turn; left != 0 || right != 30 {
		t.Errorf("to the right the left leg turns to %g and the right to %g, want 0 and 30", left, right)
	}
}

// A mirror would turn who lies in profile end for end.
func TestTheOtherSideOfAHoldExchangesLegs(t *testing.T) {
	f := nodding()
	f.Alternate = exercises.Swap
	f.Paths = []string{"M0 0", "M1 1"}
	f.Parts[0].Shapes = []exercises.Shape{{Class: "near", Path: 0}, {Class: "mark", Path: 1}}
	for _, kind := range []timeline.Kind{timeline.Ready, timeline.Work, timeline.Rise} {
		got := scored(f, timeline.Segment{Kind: kind, Side: exercises.Right, Length: 20 * s})
		for _, x := range got.frames(f) {
			if x.stance(f, 0).Turn != 0 {
				t.Errorf("%s: the left leg turns to %g on the right side", kind, x.stance(f, 0).Turn)
			}
		}
	}
	right := app.HTMLString(still(f, 1, exercises.Right))
	near, mark := strings.Index(right, "figure-near"), strings.Index(right, "figure-mark")
	if strings.Contains(right, "scale(-1") || near < 0 || mark < near || !strings.Contains(right, "rotate(10)") {
		t.Errorf("to the right it is drawn as %s", right)
	}
}

func TestFiguresAreReadWhenShown(t *testing.T) {
	good, err := positional.Write(&exercises.Figure{Width: 240, Height: 200, Keys: []int{0}, Enter: []exercises.Move{{}}, Beats: []exercises.Move{{}}})
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{"good": good, "bad": "wide"}
	book := NewBook(func(id string) string { return texts[id] })
	if _, ok := book.figureOf("good"); !ok {
		t.Error("a good figure is not drawn")
	}
	for _, id := range []string{"bad", "missing"} {
		if _, ok := book.figureOf(id); ok {
			t.Errorf("the %s figure is drawn", id)
		}
	}
}
