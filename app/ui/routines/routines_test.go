package routines

import (
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/cue"
	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/run"
	"limber/app/session"
	"limber/app/timeline"
	"limber/app/ui/care"
	"limber/app/ui/offer"
	"limber/app/ui/part"
	"limber/app/ui/uitest"
	"limber/exercises"
	content "limber/exercises/source"
)

var monday = time.Date(2026, 11, 16, 7, 0, 0, 0, time.UTC)

// somebody is who looks at the page, and what it did.
type somebody struct {
	choices  session.Choices
	settings person.Settings
	before   session.Stiffness
	open     string // the routine that was left
	did      []string
}

func (s *somebody) doors(t *testing.T) Doors {
	t.Helper()
	catalog, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	w := uitest.English(t)
	who := func() person.Person {
		return person.Person{Catalog: catalog, Kept: kept.All{Choices: s.choices}, History: history.Of(nil, nil, nil), Settings: s.settings, Now: monday}
	}
	choose := func(change func(*session.Choices)) { change(&s.choices) }
	return Doors{
		Doors: offer.Doors{Words: w, Person: who, Tapped: func() { s.did = append(s.did, "tapped") }},
		Care:  care.Doors{Words: w, Person: who, Choose: choose},
		Unfinished: func() (run.Unfinished, bool) {
			r, ok := catalog.Routine(s.open)
			return run.Unfinished{ID: r.ID, Name: r.Name, Remaining: time.Minute}, ok
		},
		Drop:      func() { s.open = ""; s.did = append(s.did, "dropped") },
		Before:    func() session.Stiffness { return s.before },
		SetBefore: func(b session.Stiffness) { s.before = b },
		Looked:    &part.Looked{},
		Draw:      func() {},
		Choose:    choose,
		Change:    func(change func(*person.Settings)) { change(&s.settings) },
		Prepare:   func(routine string) { s.did = append(s.did, "prepared "+routine) },
		Announce:  func(text string) { s.did = append(s.did, text) },
	}
}

func (s *somebody) press(t *testing.T, routine string, names ...string) {
	t.Helper()
	for _, name := range names {
		page, _ := One(s.doors(t), routine)
		uitest.Press(t, name, page.Body()...)
	}
}

func (s *somebody) reads(t *testing.T, routine string) (words string, controls []string) {
	t.Helper()
	page, ok := One(s.doors(t), routine)
	if !ok {
		t.Fatalf("no routine %s", routine)
	}
	return uitest.Words(page.Body()...), uitest.Controls(page.Body()...)
}

func TestEveryRoutineHasACard(t *testing.T) {
	d := (&somebody{}).doors(t)
	words := uitest.Words(All(d).Body()...)
	for _, r := range d.Person().Catalog.Routines {
		if !strings.Contains(words, r.Name+" "+r.Purpose) {
			t.Errorf("no %s in %s", r.Name, words)
		}
	}
}

func TestAMoveIsLeftOutAndBroughtBack(t *testing.T) {
	s := &somebody{}
	s.press(t, "full-eight", "Leave out Bridge")
	if words, controls := s.reads(t, "full-eight"); !slices.Equal(s.choices.LeftOut, []string{"bridge"}) ||
		!strings.Contains(words, "left out, since you left it out") || slices.Contains(controls, "Leave out Bridge") {
		t.Errorf("left out are %v, and it says %s", s.choices.LeftOut, words)
	}
	s.press(t, "full-eight", "Bring back Bridge")
	if len(s.choices.LeftOut) > 0 {
		t.Errorf("left out are %v", s.choices.LeftOut)
	}
}

func TestWhatIsOpenIsGoneOnWithOrEnded(t *testing.T) {
	s := &somebody{open: "morning"}
	if words, controls := s.reads(t, "full-eight"); !strings.Contains(words, "Morning is still open, with 1 minute left.") || !slices.Contains(controls, "Go on with Morning -> /play/morning") {
		t.Errorf("another is open: %q, %s", controls, words)
	}
	s.press(t, "morning", "Resume Morning", "Start from the beginning", "Start Morning")
	if want := []string{"tapped", "dropped", "What you did is kept. Start begins anew.", "tapped"}; !slices.Equal(s.did, want) {
		t.Errorf("it did %q, want %q", s.did, want)
	}
}

func TestTheSoundAndTheStiffnessAreForTheNextRun(t *testing.T) {
	s := &somebody{settings: person.Settings{Instead: true}}
	s.press(t, "full-eight", "routine-mode-"+string(cue.WithMusic), "7")
	if s.settings.Mode != cue.WithMusic || s.settings.Instead || !slices.Equal(s.did, []string{"prepared full-eight"}) {
		t.Errorf("%+v, did %q", s.settings, s.did)
	}
	if words, _ := s.reads(t, "full-eight"); !strings.Contains(words, "Stiffness now: 7") {
		t.Errorf("it says %s", words)
	}
	if s.press(t, "full-eight", "7"); s.before != 0 {
		t.Errorf("taken back, it is %v", s.before)
	}
}

func TestARoutineThatWaitsIsNotStarted(t *testing.T) {
	s := &somebody{choices: session.Choices{Conditions: []exercises.Condition{exercises.HipReplacement}}}
	words, controls := s.reads(t, "full-eight")
	if !strings.Contains(words, "This routine waits: ") || !slices.Contains(controls, "Neck and upper back -> /routines/neck-and-upper-back") ||
		slices.ContainsFunc(controls, func(c string) bool { return strings.HasSuffix(c, "/play/full-eight") }) {
		t.Errorf("%q, %s", controls, words)
	}
}

func TestALimitIsSaidWhereItIsMet(t *testing.T) {
	s := &somebody{}
	s.press(t, "full-eight", string(exercises.NoFloor))
	if words, _ := s.reads(t, "full-eight"); !slices.Equal(s.choices.Limits, []session.Limit{exercises.NoFloor}) || !strings.Contains(words, "Changed for you: 6 of its 8 steps.") {
		t.Errorf("%v, and it says %s", s.choices.Limits, words)
	}
}

func TestWithoutAWayNoneIsTaught(t *testing.T) {
	if words := uitest.Words((&somebody{}).doors(t).ways(timeline.Timeline{})); words != "" {
		t.Errorf("it says %s", words)
	}
}
