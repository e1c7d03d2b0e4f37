package ui

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/mine"
	"limber/app/ui/part"
	"limber/exercises"
)

// own is the person's own routine on the phone that was made last.
func (h *hand) own() (r mine.Routine) {
	if n := len(h.phone.kept.Routines); n > 0 {
		r = h.phone.kept.Routines[n-1]
	}
	return r
}

// steps are the exercises of it.
func (h *hand) steps() string {
	var all []string
	for _, s := range h.own().Steps {
		all = append(all, s.Exercise)
	}
	return strings.Join(all, " ")
}

// drag lets a row of a list go so many places further on.
func (h *hand) drag(row, by int) {
	h.Helper()
	h.walk(h.show, func(ui app.UI) bool {
		if d, ok := ui.(*part.Drag); ok {
			h.context(ui).Dispatch(func(app.Context) { d.Moved(row, by) })
		}
		return true
	})
	h.settle()
}

func TestARoutineIsMadeOrderedAndTakenBack(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/mine")
		h.see("There are none yet.")
		h.press("Make a routine")
		h.open("/mine/routine#" + h.own().ID)
		h.see("There is no exercise in it yet.")
		if h.says("Takes") {
			h.Error("what has nothing in it takes time")
		}
		h.press("Add an exercise")
		h.press("Add Cat Cow")
		h.press("Add Bridge")
		h.press("Add Knee Hug")
		if got := h.steps(); got != "cat-cow bridge knee-hug" {
			h.Fatalf("it has %s", got)
		}
		h.see("Takes")
		h.press("Move up Knee Hug")
		h.press("Move up Knee Hug")
		h.press("Move up Knee Hug") // is first already
		h.press("Remove Bridge")
		if got := h.steps(); got != "knee-hug cat-cow" {
			h.Errorf("it has %s", got)
		}
		for _, want := range []string{"knee-hug cat-cow bridge", "cat-cow knee-hug bridge", "cat-cow bridge knee-hug", "cat-cow bridge", "cat-cow", "", ""} {
			if h.press("Undo"); h.steps() != want {
				h.Errorf("undone, it has %q, want %q", h.steps(), want)
			}
		}
		for range 6 {
			h.press("Redo")
		}
		if got := h.steps(); got != "knee-hug cat-cow" {
			h.Errorf("done again, it has %s", got)
		}
		h.reload("/mine")
		h.see("My routine 2 exercises")
	})
}

// What is dragged by its handle comes as one move, however far, and is one Undo.
func TestAStepIsMovedFarAndTakenBackAtOnce(t *testing.T) {
	k := answeredBefore
	made := time.Date(1999, 12, 20, 0, 0, 0, 0, time.UTC)
	k.Routines = []mine.Routine{{ID: "a", Name: "Ours", Made: made, Changed: made, Steps: []exercises.Step{{Exercise: "bridge"}, {Exercise: "cat-cow"}, {Exercise: "knee-hug"}}}}
	inHand(t, k, nil, func(h *hand) {
		h.open("/mine/routine#a")
		h.press("Change Cat Cow")
		h.drag(0, 2)
		if got := h.steps(); got != "cat-cow knee-hug bridge" {
			h.Errorf("it has %s", got)
		}
		h.press("More: Breaths") // of the step that stayed open
		if s := h.own().Steps[0]; s.Exercise != "cat-cow" || s.Dose.Count == 0 {
			h.Errorf("it is %+v", h.own().Steps)
		}
		h.press("Undo")
		if h.press("Undo"); h.steps() != "bridge cat-cow knee-hug" {
			h.Errorf("undone, it has %s", h.steps())
		}
		h.drag(1, 0) // let go where it was
		if h.press("Undo"); h.steps() != "bridge cat-cow knee-hug" {
			h.Error("what stayed where it was can be undone")
		}
	})
}

func TestADoseIsChangedWithinItsRange(t *testing.T) {
	k := answeredBefore
	made := time.Date(1999, 12, 20, 0, 0, 0, 0, time.UTC)
	k.Routines = []mine.Routine{{ID: "a", Name: "Hips", Made: made, Changed: made, Steps: []exercises.Step{
		{Exercise: "figure-4", Dose: exercises.Dose{Hold: 115 * time.Second}},
		{Exercise: "bridge", Dose: exercises.Dose{Count: 1}},
	}}}
	inHand(t, k, nil, func(h *hand) {
		h.open("/mine/routine#a")
		h.press("Change Figure 4*")
		h.see("5 s to 120 s")
		h.press("More: Hold")
		h.press("More: Hold") // is as long as may be
		h.press("More: Sets")
		h.press("More: Rest between sets")
		h.fire("change", "own-first-0-right")
		s := h.own().Steps[0]
		if s.Dose != (exercises.Dose{Hold: 2 * time.Minute, Sets: 2, Rest: 5 * time.Second}) || s.First != exercises.Right {
			h.Errorf("it is %+v", s)
		}
		h.press("Change Bridge")
		h.press("Less: Times")
		if s := h.own().Steps[1]; s.Dose.Count != 1 {
			h.Errorf("it is %+v", s)
		}
	})
}

func TestALimitIsHonouredAndSaid(t *testing.T) {
	k := answeredBefore
	k.Choices.Limits = []exercises.Limit{exercises.NoFloor}
	made := time.Date(1999, 12, 20, 0, 0, 0, 0, time.UTC)
	k.Routines = []mine.Routine{{ID: "a", Name: "Floor", Made: made, Changed: made, Steps: []exercises.Step{{Exercise: "bridge"}}}}
	inHand(t, k, nil, func(h *hand) {
		h.open("/mine/routine#a")
		h.see("This routine waits")
		if _, ok := h.find("click", "Start Floor"); ok {
			h.Error("it can be started")
		}
		h.press("Add an exercise")
		h.see("because of what you said of your body")
		if _, ok := h.find("click", "Add Bridge"); ok {
			h.Error("an exercise on the floor is offered")
		}
	})
}

func TestOnesOwnRoutineIsPlayedResumedKeptAndDeleted(t *testing.T) {
	k := answeredBefore
	inHand(t, k, nil, func(h *hand) {
		h.open("/routines/desk-break")
		h.press("Make it mine")
		r := h.own()
		if r.Name != "Desk break, mine" || len(r.Steps) == 0 {
			h.Fatalf("it became %+v", r)
		}
		page := "/mine/routine#" + r.ID
		h.open(page)
		h.press("Start *")
		h.see("Pause")
		h.wait(time.Minute)
		h.open("/about")
		h.open(page)
		h.see("What you change here counts from the next start.")
		h.press("Remove *")
		h.press("Resume *")
		if n := len(the.player.State().Player.Timeline.Routine.Steps); n != len(r.Steps) {
			h.Errorf("what runs has %d steps now, and had %d", n, len(r.Steps))
		}
		h.press("End")
		h.press("Stop")
		if s := h.phone.last(); s.Routine.ID != r.Known() || s.Routine.Name != r.Name {
			h.Fatalf("%+v is kept", s.Routine)
		}
		h.open(page)
		h.press("Delete this routine")
		if len(h.phone.kept.Routines) > 0 {
			h.Fatal("it is there still")
		}
		h.open("/progress")
		h.see("Desk break, mine")
		h.open(page)
		h.see("This routine is not on this device.")
		h.open("/mine")
		h.press("Bring it back")
		if got := h.own(); got.ID != r.ID {
			h.Errorf("%+v is back", got)
		}
	})
}

// What another tab changes meanwhile is a state like any other.
func TestAChangeOfAnotherTabIsNotLost(t *testing.T) {
	k := answeredBefore
	made := time.Date(1999, 12, 20, 0, 0, 0, 0, time.UTC)
	k.Routines = []mine.Routine{{ID: "a", Name: "Ours", Made: made, Changed: made, Steps: []exercises.Step{{Exercise: "bridge"}}}}
	inHand(t, k, nil, func(h *hand) {
		h.open("/mine/routine#a")
		h.press("Add an exercise")
		h.press("Add Cat Cow")
		h.phone.kept = h.phone.kept.With(kept.All{Routines: []mine.Routine{h.own().With("knee-hug")}})
		the.reload()
		h.settle()
		h.see("Knee Hug")
		h.press("Undo")
		if got := h.steps(); got != "bridge" {
			h.Errorf("undone, it has %s", got)
		}
		h.press("Redo")
		if got := h.steps(); got != "bridge cat-cow knee-hug" {
			h.Errorf("done again, it has %s", got)
		}
	})
}

// A note that is being written stays with its step: where another tab moved the steps,
// none stays open in which it could be written to the wrong one.
func TestAStepThatAnotherTabMovedIsClosed(t *testing.T) {
	k := answeredBefore
	made := time.Date(1999, 12, 20, 0, 0, 0, 0, time.UTC)
	k.Routines = []mine.Routine{{ID: "a", Name: "Ours", Made: made, Changed: made, Steps: []exercises.Step{{Exercise: "bridge"}, {Exercise: "cat-cow"}}}}
	inHand(t, k, nil, func(h *hand) {
		h.open("/mine/routine#a")
		h.press("Change Bridge")
		h.press("More: Times") // one's own change leaves it open
		h.see("A note, shown and said")
		h.press("Move down Bridge")
		h.see("A note, shown and said")
		h.phone.kept = h.phone.kept.With(kept.All{Routines: []mine.Routine{h.own().Moved(1, -1)}})
		the.reload()
		h.settle()
		if got := h.steps(); got != "bridge cat-cow" || h.says("A note, shown and said") {
			h.Errorf("it has %s, and a step of it is open", got)
		}
		if h.press("Undo"); h.steps() != "bridge cat-cow" {
			h.Errorf("undone, it has %s", h.steps())
		}
	})
}

// heelDrop is a move that a therapist showed.
var heelDrop = exercises.Own{Name: "Heel drop", Rep: 4 * time.Second, Each: true, Left: "left heel", Right: "right heel", Position: exercises.Standing, Needs: []exercises.Need{exercises.Wall}}

func TestAMoveOfOnesOwnIsSaid(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/mine")
		h.press("Make a routine")
		h.open("/mine/routine#" + h.own().ID)
		h.press("Add an exercise")
		h.press("Add Bridge")
		h.press("A move of your own")
		h.see("Limber has no picture of this move, and has not checked it.")
		move := func() exercises.Own {
			o, _ := exercises.OwnOf(h.own().Steps[1].Exercise)
			return o
		}
		if o := move(); o.Name != "My move" || o.Position != exercises.OnBack || o.Rep != 0 {
			h.Fatalf("it begins as %+v", o)
		}
		h.fire("change", "own-kind-1-counted")
		h.press("More: Time for each")
		h.press("Less: Times")
		h.fire("change", "own-sides-1-each")
		h.fire("change", "own-position-1-standing")
		h.fire("change", "own-need-wall-1")
		h.see("2 s to 20 s")
		if o := move(); o.Rep != 5*time.Second || !o.Each || o.Position != exercises.Standing || len(o.Needs) != 1 || h.own().Steps[1].Dose.Count != 9 {
			h.Errorf("it is %+v, %+v", o, h.own().Steps[1].Dose)
		}
		for range 20 {
			h.press("Less: Time for each")
		}
		if o := move(); o.Rep != 2*time.Second {
			h.Errorf("it takes %v", o.Rep)
		}
		h.fire("change", "own-kind-1-held")
		if o, s := move(), h.own().Steps[1]; o.Rep != 0 || s.Dose.Count != 0 {
			h.Errorf("held, it is %+v, %+v", o, s)
		}
		h.press("Undo")
		if o, s := move(), h.own().Steps[1]; o.Rep != 2*time.Second || s.Dose.Count != 9 {
			h.Errorf("undone, it is %+v, %+v", o, s)
		}
		h.open("/mine")
		h.wait(2 * time.Second)
		h.press("Make a routine")
		h.open("/mine/routine#" + h.own().ID)
		h.press("Add an exercise")
		h.press("Add My move") // as in the routine before
		if got := h.own(); len(got.Steps) != 1 || got.Steps[0].Exercise != h.phone.kept.Routines[0].Steps[1].Exercise {
			h.Errorf("it has %+v", got.Steps)
		}
	})
}

func TestAMoveOfOnesOwnIsPlayedResumedAndRemembered(t *testing.T) {
	k := answeredBefore
	made := time.Date(1999, 12, 20, 0, 0, 0, 0, time.UTC)
	k.Routines = []mine.Routine{{ID: "a", Name: "Ours", Made: made, Changed: made, Steps: []exercises.Step{
		{Exercise: heelDrop.ID(), Dose: exercises.Dose{Count: 10}, Note: "Slowly down", First: exercises.Right},
	}}}
	inHand(t, k, nil, func(h *hand) {
		h.open("/mine/routine#a")
		h.see("a wall")
		h.press("Start *")
		for _, words := range []string{"Heel drop", "Slowly down", "Right side", "right heel"} {
			h.see(words)
		}
		h.press("How to do it")
		h.see("Limber has no picture of this move, and has not checked it.")
		h.see("Stop if it hurts")
		h.press("Back to the routine")
		h.press("Next")
		h.wait(time.Second)
		h.see("1 of 10")
		h.reload("/mine/routine#a")
		h.press("Remove Heel drop") // which counts from the next start
		h.press("Resume *")
		h.wait(time.Minute)
		h.see("Heel drop")
		h.press("End")
		h.press("Stop")
		if s := h.phone.last(); len(s.Done) == 0 || s.Done[0].Exercise != heelDrop.ID() || s.Done[0].Side != exercises.Right {
			h.Fatalf("%+v is kept", s)
		}
		h.open("/progress")
		h.see("Heel drop")
		if h.says("own:") {
			h.Error("its id is shown")
		}
	})
}

// A routine with such a move is refused by nobody's limits but those of its position.
func TestAMoveOfOnesOwnHonoursALimit(t *testing.T) {
	k := answeredBefore
	k.Choices.Limits = []exercises.Limit{exercises.NoFloor}
	floor := heelDrop
	floor.Position = exercises.OnBack
	inHand(t, k, nil, func(h *hand) {
		h.open(sent(exercises.Step{Exercise: heelDrop.ID()}, onFeet, exercises.Step{Exercise: floor.ID()}))
		h.see("Limber has no picture of this move, and has not checked it.")
		h.see("left out")
		h.press("Keep a copy")
		h.press("Start From Ana")
		if got := len(the.player.State().Player.Timeline.Routine.Steps); got != 2 {
			h.Errorf("%d steps are played", got)
		}
	})
}

func TestABetterOrderExplainsItselfAndIsTakenBack(t *testing.T) {
	k := answeredBefore
	made := time.Date(1999, 12, 20, 0, 0, 0, 0, time.UTC)
	k.Routines = []mine.Routine{{ID: "a", Name: "Ours", Made: made, Changed: made, Steps: []exercises.Step{
		onBack, onFeet, {Exercise: "cat-cow"}, {Exercise: heelDrop.ID(), First: exercises.Right},
	}}}
	inHand(t, k, nil, func(h *hand) {
		h.open("/mine/routine#a")
		h.see("gentle before strong")
		h.see("Right side first")
		before := h.steps()
		h.press("Put in a better order")
		if got := h.own().Steps; got[2].Exercise != "cat-cow" || got[3] != onBack {
			h.Errorf("it has %s", h.steps())
		}
		after := h.steps()
		h.press("Put in a better order") // it is
		if h.steps() != after {
			h.Errorf("put in order twice, it has %s", h.steps())
		}
		h.press("Undo")
		if h.steps() != before {
			h.Errorf("undone, it has %s", h.steps())
		}
	})
}

// Who has two hundred waits no longer for one of them: only what is shown is laid
// out, and only what changes is written.
func TestTwoHundredRoutinesAreNoMoreWorkThanOne(t *testing.T) {
	k := answeredBefore
	made := time.Date(1999, 12, 20, 0, 0, 0, 0, time.UTC)
	for i := range 200 {
		k.Routines = append(k.Routines, mine.Routine{ID: fmt.Sprint("r", i), Name: fmt.Sprint("Number ", i), Made: made.Add(time.Duration(i) * time.Minute), Changed: made, Steps: []exercises.Step{onFeet, {Exercise: heelDrop.ID()}}})
	}
	inHand(t, k, nil, func(h *hand) {
		h.open("/mine/routine#r7")
		if n := len(the.timelines); n > 1 {
			h.Errorf("%d routines are laid out to show one", n)
		}
		h.press("Move up Heel drop")
		changed := 0
		for i, r := range h.phone.kept.Routines {
			if !r.Equal(k.Routines[i]) {
				changed++
			}
		}
		if changed != 1 || len(h.phone.kept.Routines) != 200 {
			h.Errorf("%d of %d changed", changed, len(h.phone.kept.Routines))
		}
		h.open("/mine")
		h.see("Number 0")
		h.see("Number 199")
	})
}
