package ui

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/mine"
	"limber/app/session"
	"limber/app/share"
	"limber/exercises"
)

// checked reports whether a box is ticked.
func (h *hand) checked(id string) (is bool) {
	h.walk(h.show, func(ui app.UI) bool {
		if valueOf(ui, "id") == id {
			is = valueOf(ui, "checked") != ""
		}
		return true
	})
	return is
}

// moves are the exercises of the routine that is shown.
func (h *hand) moves() (all []string) {
	for _, c := range h.controls() {
		if name, ok := strings.CutPrefix(c.name, "Swap this: "); ok && c.event == "click" {
			all = append(all, name)
		}
	}
	return all
}

func TestARoutineIsMadeSwappedStartedAndKept(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/maker")
		h.fire("change", "maker-place-hips")
		h.fire("change", "maker-bed")
		h.press("Make it")
		h.see("Made for you, 5 minutes")
		h.see("For your hips.")
		first := h.moves()
		if len(first) < 2 {
			h.Fatalf("it has %q", first)
		}
		h.press("Another")
		another := h.moves()
		h.press("Make it")
		if got := h.moves(); !slices.Equal(got, first) || slices.Equal(got, another) {
			h.Errorf("the same wish makes %q, and made %q; another is %q", got, first, another)
		}
		h.press("Swap this: " + first[0])
		if got := h.moves(); slices.Contains(got, first[0]) && !h.says("Nothing else fits") {
			h.Errorf("without %s it has %q", first[0], got)
		}
		h.press("Make it")
		h.press("Start Made for you, 5 minutes")
		h.see("Pause")
		h.wait(time.Minute)
		h.open("/maker")
		h.press("Another")
		h.press("Start Made for you, 5 minutes")
		if r := the.player.State().Player.Timeline.Routine; r.ID != "mine#made" || len(r.Steps) != len(another) {
			h.Errorf("%s is played with %d steps, not %q", r.ID, len(r.Steps), another)
		}
		h.open("/maker")
		h.press("Keep")
		h.press("Keep")
		if n := len(h.phone.kept.Routines); n != 2 { // the one that is played from there, and this
			h.Errorf("there are %d routines", n)
		}
		h.open("/mine/routine#" + h.own().ID)
		h.see("Made for you, 5 minutes")
	})
}

// What is said of the body holds for what was made before, too.
func TestWhatIsMadeKeepsToLimits(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/maker")
		for _, at := range []exercises.Position{exercises.Standing, exercises.Seated, exercises.AllFours, exercises.OnSide} {
			h.fire("change", "maker-at-"+string(at))
		}
		h.press("Make it")
		if len(h.moves()) == 0 {
			h.Fatal("nothing is made")
		}
		the.choose(func(c *session.Choices) { c.Limits = []exercises.Limit{exercises.NoFloor} })
		h.settle()
		h.open("/maker")
		h.see("Nothing in Limber fits this")
		if got := h.moves(); len(got) > 0 {
			h.Errorf("it has %q", got)
		}
	})
}

// What was wished is there again when Limber is opened anew; how it is just now is
// not.
func TestAWishOutlivesAReload(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/maker")
		h.fire("change", "maker-place-hips")
		h.fire("change", "maker-at-all-fours")
		h.reload("/maker")
		for id, on := range map[string]bool{"maker-place-hips": true, "maker-place-neck": false, "maker-at-all-fours": false, "maker-at-seated": true} {
			if got := h.checked(id); got != on {
				h.Errorf("%s is %v", id, got)
			}
		}
	})
}

// A tap on the drawn body is a tap on the list beside it.
func TestTheDrawnBodyIsTapped(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/maker")
		h.fire("click", "maker-front-hips")
		if !h.checked("maker-place-hips") {
			h.Error("a tap on the hips chose nothing")
		}
		h.fire("click", "maker-front-hips")
		if h.checked("maker-place-hips") {
			h.Error("another tap left them chosen")
		}
	})
}

// What was made travels as its steps, for whoever opens it to do in their own way:
// not a word of whom it was made for.
func TestWhatWasMadeIsSharedWithoutWhomItWasMadeFor(t *testing.T) {
	for _, k := range []kept.All{answeredBefore, {Choices: session.Choices{Asked: answeredBefore.Choices.Asked, Limits: []exercises.Limit{exercises.NoKneeling},
		Conditions: []exercises.Condition{exercises.Osteoporosis}, LeftOut: []string{"bird-dog"}, Starred: []string{"exercises/bridge"}}}} {
		var link string
		var made []string
		var r mine.Routine
		var err error
		inHand(t, k, nil, func(h *hand) {
			h.open("/maker")
			for _, at := range []exercises.Position{exercises.Standing, exercises.Seated} {
				h.fire("change", "maker-at-"+string(at))
			}
			h.press("Make it")
			made = h.moves()
			h.press("Keep")
			h.open("/mine/routine#" + h.own().ID)
			h.press("Share")
			link = h.phone.clipboard
			r, err = share.Read(strings.TrimPrefix(link, "/shared#r="), the.catalog)
		})
		if err != nil || len(made) == 0 || len(r.Steps) != len(made) {
			t.Fatalf("of %q the link %s says %+v, %v", made, link, r, err)
		}
		bare := mine.Routine{Name: r.Name, Steps: r.Steps, Cues: r.Cues, Bed: r.Bed}
		if !reflect.DeepEqual(r, bare) {
			t.Errorf("there is more in it than steps: %+v", r)
		}
		other := answeredBefore
		other.Choices.Limits = []exercises.Limit{exercises.NoFloor}
		inHand(t, other, nil, func(h *hand) {
			h.open(link)
			h.see("since it is done on the floor")
		})
	}
}
