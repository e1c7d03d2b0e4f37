package exercises

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

var drop = Own{Name: "Heel drop", Rep: 5 * time.Second, Each: true, Left: "left heel", Right: "right heel", Position: Standing, Needs: []Need{Wall, Chair}}

func TestAMoveOfOnesOwnIsItsID(t *testing.T) {
	if got := drop.ID(); got != "own:Heel drop\n5,each,standing,wall,chair\nleft heel\nright heel" {
		t.Errorf("its id is %q", got)
	}
	c := &Catalog{Voice: Voice{Go: "Go", Back: "Back", Ease: "Less.", Stop: "Stop."}}
	want := Exercise{
		ID: drop.ID(), Name: "Heel drop", Kind: Reps, Sides: Each, Left: "left heel", Right: "right heel", Position: Standing, Needs: []Need{Wall, Chair},
		Dose: Dose{Count: 10}, Beats: []Beat{{"Go", 2500 * time.Millisecond, ToneOut}, {"Back", 2500 * time.Millisecond, ToneIn}}, Ease: "Less.", Stop: "Stop.",
	}
	got, ok := c.Exercise(drop.ID())
	if d := cmp.Diff(want, got); !ok || d != "" || !got.IsOwn() {
		t.Error(ok, d)
	}
	held, _ := c.Exercise(Own{Name: "Towel", Position: OnBack, Left: "unused"}.ID())
	if want := (Exercise{ID: "own:Towel\nhold,both,on-back", Name: "Towel", Kind: Hold, Sides: Both, Position: OnBack, Dose: Dose{Hold: 30 * time.Second}, Ease: "Less.", Stop: "Stop."}); !cmp.Equal(want, held) {
		t.Error(cmp.Diff(want, held))
	}
}

func TestWhatIsNoMoveIsNone(t *testing.T) {
	for _, id := range []string{
		"", "own:", "bridge", "own:A", "own:\nhold,both,standing", "own:A\n", "own:A\nhold,both", "own:A\nhold,both,flying", "own:A\nheld,both,standing", "own:A\n0,both,standing",
		"own:A\n1,both,standing", "own:A\n21,both,standing", "own:A\n-5,both,standing", "own:A\n+5,both,standing", "own:A\nhold,alternate,standing", "own:A\nhold,both,standing,rocket",
		"own:A\nhold,both,standing,chair,wall", "own:A\nhold,both,standing,wall,wall", "own:A\nhold,both,standing\nl\nr", "own:A\nhold,each,standing", "own:A\nhold,each,standing\nl",
		"own:A\nhold,each,standing\nl\nr\n", "own: A\nhold,both,standing", "own:A\u202e\nhold,both,standing", "own:A\r\nhold,both,standing", "own:" + strings.Repeat("a", LongestName+1) + "\nhold,both,standing",
	} {
		if o, ok := OwnOf(id); ok {
			t.Errorf("%q is %+v", id, o)
		}
	}
}

// Whatever somebody types, the move is what is seen of it.
func TestEveryMoveOfOnesOwnIsReadBack(t *testing.T) {
	words := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"a,b", "own:", "~.|", "\n", "x\ny", "<b>", "\u202egnirts", "👩‍👧", strings.Repeat("é", 99)}))
	rapid.Check(t, func(t *rapid.T) {
		o := Own{Name: "x" + words.Draw(t, "name"), Each: rapid.Bool().Draw(t, "each"), Position: rapid.SampledFrom(Positions).Draw(t, "position")}
		if rapid.Bool().Draw(t, "counted") {
			o.Rep = time.Duration(rapid.IntRange(Tempos.Least, Tempos.Most).Draw(t, "seconds")) * time.Second
		}
		for _, n := range AllNeeds {
			if rapid.Bool().Draw(t, string(n)) {
				o.Needs = append(o.Needs, n)
			}
		}
		if o.Each {
			o.Left, o.Right = words.Draw(t, "left"), words.Draw(t, "right")
		}
		got, ok := OwnOf(o.ID())
		o.Name, o.Left, o.Right = Cut(o.Name, LongestName), Cut(o.Left, LongestWords), Cut(o.Right, LongestWords)
		if d := cmp.Diff(o, got); !ok || d != "" {
			t.Fatalf("%q: %s", o.ID(), d)
		}
	})
}

// Whatever stands in an id: it says no move, or one that may be asked of anybody.
func FuzzOwnOf(f *testing.F) {
	for _, seed := range []string{drop.ID(), "own:Towel\nhold,both,on-back", "own:A\n5,each,seated,mat\n\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, id string) {
		o, ok := OwnOf(id)
		if !ok {
			return
		}
		e := o.exercise(Voice{})
		if e.ID != id || e.Name == "" || len([]rune(e.Name+e.Left+e.Right)) > LongestName+2*LongestWords || !e.Dose.Fits(e) || e.Kind == Reps && !Tempos.Lasts(e.Cycle()) {
			t.Fatalf("%q is %+v", id, e)
		}
	})
}
