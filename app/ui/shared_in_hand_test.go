package ui

import (
	"strings"
	"testing"
	"time"

	"limber/app/mine"
	"limber/app/share"
	"limber/exercises"
)

// sent is a routine as somebody else shared it.
func sent(steps ...exercises.Step) string {
	return "/shared#" + share.Fragment(mine.Routine{Name: "From Ana", Steps: steps})
}

var (
	onBack = exercises.Step{Exercise: "bridge", Dose: exercises.Dose{Count: 6}, Note: "Slowly"}
	onFeet = exercises.Step{Exercise: "standing-back-bend"}
)

func TestASharedRoutineIsSeenThenKeptOnce(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		link := sent(onBack, onFeet)
		h.open(link)
		for _, words := range []string{"A routine for you", "From Ana", "Takes", "You need", "6 times", "Slowly", "Limber plays routines"} {
			h.see(words)
		}
		if len(h.phone.kept.Routines) > 0 {
			h.Fatal("it is kept before anybody said so")
		}
		h.press("Keep a copy")
		h.see("From Ana is in My routines.")
		got := h.own()
		if got.Name != "From Ana" || got.Made.IsZero() || len(got.Steps) != 2 || got.Steps[0] != onBack {
			h.Errorf("%+v is kept", got)
		}
		h.open(link) // again, tomorrow
		if _, ok := h.find("click", "Keep a copy"); ok || len(h.phone.kept.Routines) != 1 {
			h.Error("it can be kept twice")
		}
		h.press("Start From Ana")
		h.see("Pause")
		h.wait(2 * time.Minute)
		h.press("End")
		h.press("Stop")
		if s := h.phone.last(); s.Routine.ID != got.Known() {
			h.Errorf("%+v was done", s.Routine)
		}
		h.open("/mine/routine#" + got.ID)
		h.press("Move down Bridge")
		h.open(link) // which is another one now
		h.press("Keep a copy")
		if changed, ok := h.phone.kept.Routine(got.ID); !ok || len(h.phone.kept.Routines) != 2 || changed.Steps[1] != onBack {
			h.Errorf("%+v are kept", h.phone.kept.Routines)
		}
	})
}

func TestStartKeepsACopyAndPlaysIt(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open(sent(onFeet))
		h.press("Start From Ana")
		h.open("/play/" + h.own().Known())
		h.see("Pause")
		if len(h.phone.kept.Routines) != 1 {
			h.Errorf("%+v are kept", h.phone.kept.Routines)
		}
	})
}

func TestWhatDoesNotFitThisPersonIsSaidBeforeItIsKept(t *testing.T) {
	k := answeredBefore
	k.Choices.Limits = []exercises.Limit{exercises.NoFloor}
	inHand(t, k, nil, func(h *hand) {
		h.open(sent(onBack))
		h.see("This routine waits")
		if _, ok := h.find("click", "Start From Ana"); ok {
			h.Error("it can be started")
		}
		h.see("Keep a copy")
		h.open(sent(onFeet, onBack))
		h.see("it is done on the floor")
	})
}

// A system that loads the page anew for what somebody shared ends no routine by it.
func TestWhatArrivesInAPageLoadedAnewEndsNoRun(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/play/desk-break")
		h.press("Start")
		h.wait(30 * time.Second)
		link := sent(onFeet)
		h.reload(link)
		h.see("From Ana")
		h.see("Desk break is still open")
		h.press("Keep a copy")
		h.open("/play/desk-break")
		h.see("Resume")
		if len(h.phone.kept.Sessions) > 0 || h.phone.run == nil {
			h.Error("it is over")
		}
	})
}

// Whatever is wrong is said where it is, and changes nothing.
func TestALinkThatIsWrongSaysSo(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/shared")
		h.see("Open a link that somebody sent you")
		whole := sent(onBack)
		for address, want := range map[string]string{
			"/shared#main":       "Open a link that somebody sent you",
			"/shared#r=":         "There is no routine in this.",
			"/shared#r=/../1":    "There is no routine in this.",
			"/shared#r=3.a.b":    "A later Limber made this link.",
			whole[:len(whole)-2]: "This link is damaged",
			sent():               "There is no exercise in this routine.",
			sent(exercises.Step{Exercise: "headstand"}):                               "Step 1 is an exercise that this Limber does not have: headstand.",
			sent(exercises.Step{Exercise: "bridge", Dose: exercises.Dose{Count: 31}}): "Step 1, Bridge: “Times” is 31, and only 1 to 30 is allowed.",
			sent(make([]exercises.Step, mine.MostSteps+1)...):                         "This routine has 51 exercises, and 50 are allowed.",
			"/shared#r=" + strings.Repeat("1.", share.Longest):                        "This is longer than any routine.",
		} {
			h.open(address)
			h.see("A routine for you")
			h.see(want)
			h.see("Add from a link")
		}
		if len(h.phone.kept.Routines) > 0 || h.phone.did["keep a routine"] > 0 {
			h.Error("something was kept")
		}
	})
}

// What one phone gives away, another takes: as a link, and as a file.
func TestARoutineGoesFromPhoneToPhone(t *testing.T) {
	k := answeredBefore
	made := time.Date(1999, 12, 20, 0, 0, 0, 0, time.UTC)
	k.Routines = []mine.Routine{{ID: "a", Name: "Dad's “back”", Made: made, Changed: made, Steps: []exercises.Step{onBack}}}
	k.Choices.Limits, k.Choices.LeftOut = []exercises.Limit{exercises.NoKneeling}, []string{"cat-cow"}
	link, file := "", ""
	inHand(t, k, nil, func(h *hand) {
		h.open("/mine/routine#a")
		h.press("Share")
		h.see("The link is copied.")
		h.press("Save as a file")
		h.see("limber-dad-s-back.txt is saved.")
		link, file = h.phone.clipboard, h.phone.file
		h.phone.fails = true
		h.press("Share")
		h.see("Copy the link yourself")
	})
	if !strings.Contains(file, link) || !strings.HasPrefix(link, "/shared#") {
		t.Fatalf("the link is %s, the file %q", link, file)
	}
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/mine")
		h.press("Add from a link")
		h.fire("change", "own-file")
		h.see("There is no routine in this.")
		h.phone.file = file
		h.fire("change", "own-file")
		h.open(link)
		h.see("Dad's “back”")
		h.press("Keep a copy")
		if got := h.own(); got.Name != "Dad's “back”" || len(got.Steps) != 1 || got.Steps[0] != onBack {
			h.Errorf("%+v arrived", got)
		}
	})
}

// What fits is shown as a code that a decoder of others reads (app/ui/part); what
// does not says so, and leads nowhere.
func TestALinkIsShownAsACode(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open(sent(onBack, onFeet))
		h.press("Show as a QR code")
		h.see("Point another phone's camera at it.")
		if h.shown("From Ana as a QR code"); h.drawn("code") != "" {
			h.Error("the code is no picture of its own")
		}
		if _, ok := h.find("click", "Keep a copy"); ok {
			h.Error("there is more on it than the code")
		}
		h.press("Close")
		long := make([]exercises.Step, 12)
		for i := range long {
			long[i] = onBack
			long[i].Note = strings.Repeat("Slowly. ", 20)
		}
		h.open(sent(long...))
		h.see("too long for a QR code")
		if h.says("Show as a QR code") {
			h.Error("a code is offered that nobody can read")
		}
		h.open("/code" + strings.TrimPrefix(sent(long...), "/shared"))
		h.see("too long for a QR code")
		h.open("/code#r=1.x")
		h.see("This link is damaged")
		if len(h.phone.kept.Routines) > 0 {
			h.Error("something was kept")
		}
	})
}
