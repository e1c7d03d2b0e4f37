package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/person"
	"limber/app/player"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// What is kept outlives what it speaks of. Each kind of record is shown while
// the exercise or routine it names is there, is called something else, and is
// gone: it is named as far as that can be known, and there is a way out.
func TestWhatIsKeptIsNamedWhateverBecameOfIt(t *testing.T) {
	const move, plan = "knee-hug", "before-bed"
	hurt := done("s", monday.Add(-time.Hour), 3*time.Minute)
	hurt.Routine = session.Routine{ID: plan, Name: "Before bed"}
	hurt.Done = []session.Part{{Exercise: move, Side: exercises.Left, Time: 3 * time.Minute}}
	hurt.Feel, hurt.Hurt = session.Hurt, move
	k := kept.All{Sessions: []session.Session{hurt}, Choices: session.Choices{
		Asked: monday, LeftOut: []string{move}, Doses: map[string]exercises.Dose{move: {Hold: 20 * time.Second}},
	}}
	page := func(path string) func() app.UI {
		return func() app.UI { return app.Div().Body(the.find(path).Body()...) }
	}
	for kind, c := range map[string]struct {
		show           func() app.UI
		there, renamed string // what it says
		gone           string
		control        string // what can be pressed, with the name in it
	}{
		"left out, in settings": {show: page("/settings"), there: "Knee Hug", renamed: "Hugging", gone: move, control: "Bring back "},
		"own amount":            {show: page("/settings"), there: "Knee Hug: 20 s", renamed: "Hugging: 20 s", gone: move + ": 20 s", control: "As usual: "},
		"history":               {show: page("/progress"), there: "Before bed", renamed: "Before bed", gone: "Before bed", control: ""},
		"what helps":            {show: page("/progress"), there: "Before bed", renamed: "Before bed", gone: "Before bed"},
		"most done":             {show: page("/progress"), there: "", renamed: "", gone: move},
		"the summary":           {show: page("/progress/summary"), there: "Knee Hug", renamed: "Hugging", gone: move},
	} {
		for _, state := range []string{"there", "renamed", "gone"} {
			t.Run(kind+", "+state, func(t *testing.T) {
				taught(t, k)
				the.take(k)
				name, says := "Knee Hug", c.there
				switch state {
				case "renamed":
					name, says = "Hugging", c.renamed
					change(func(e *exercises.Exercise) { e.Name = "Hugging" }, move)
				case "gone":
					name, says = move, c.gone
					the.catalog.Exercises = slices.DeleteFunc(the.catalog.Exercises, func(e exercises.Exercise) bool { return e.ID == move })
					the.catalog.Routines = slices.DeleteFunc(the.catalog.Routines, func(r exercises.Routine) bool { return r.ID == plan })
				}
				if words := text(t, c.show()); !strings.Contains(words, says) {
					t.Errorf("no %q in %s", says, words)
				}
				if c.control == "" {
					return
				}
				_, controls, _ := seen(t, c.show())
				if !slices.Contains(controls, c.control+name) {
					t.Errorf("%q can be pressed, want %s", controls, c.control+name)
				}
			})
		}
	}
}

// change changes an exercise of the catalog.
func change(f func(*exercises.Exercise), id string) {
	for i := range the.catalog.Exercises {
		if the.catalog.Exercises[i].ID == id {
			f(&the.catalog.Exercises[i])
		}
	}
}

func without(ids ...string) {
	the.catalog.Exercises = slices.DeleteFunc(the.catalog.Exercises, func(e exercises.Exercise) bool { return slices.Contains(ids, e.ID) })
	the.catalog.Routines = slices.DeleteFunc(the.catalog.Routines, func(r exercises.Routine) bool { return slices.Contains(ids, r.ID) })
}

func TestARunUnderWayOutlivesItsRoutine(t *testing.T) {
	const worked = 50 * time.Second
	for name, c := range map[string]struct {
		gone   []string
		resume bool
		kept   int
	}{
		"nothing gone":           {nil, true, 0},
		"the routine":            {[]string{"desk-break"}, true, 0},
		"a move still to come":   {[]string{"standing-hip-flexor-stretch"}, false, 1},
		"a move that was done":   {[]string{"march-in-place"}, true, 0},
		"the routine and a move": {[]string{"desk-break", "standing-hip-flexor-stretch"}, false, 1},
	} {
		t.Run(name, func(t *testing.T) {
			m := remembering(t, kept.All{})
			p := leaving(t, m, "desk-break", worked)
			if at := p.State().Player.Segment(the.now()); at.Kind != timeline.Work || at.Exercise != "standing-hip-flexor-stretch" && at.Exercise != "standing-childs-pose" {
				t.Fatalf("it stands in %s", at.Exercise)
			}
			without(c.gone...)
			the.dropStuck()
			words := text(t, app.Div().Body(the.find("/").Body()...))
			if got := strings.Contains(words, "Resume"); got != c.resume || len(m.kept.Sessions) != c.kept {
				t.Errorf("can be resumed %v, %d sessions; %s", got, len(m.kept.Sessions), words)
			}
			if said := strings.Contains(words, "Desk break has changed since you left it. What you did of it is kept."); said == c.resume {
				t.Errorf("what became of it is said %v in %s", said, words)
			}
			if !c.resume {
				return
			}
			s, ok := the.playing("desk-break")
			if !ok || s.Title != "Desk break" {
				t.Fatalf("its player is %q, %v", s.Title, ok)
			}
			p = opened(t, "desk-break")
			p.know()
			if p.dispatch(player.Play{}); !p.State().Player.Begun || p.State().Record().Worked() < worked-time.Second {
				t.Errorf("begun %v, with %v done", p.State().Player.Begun, p.State().Record().Worked())
			}
		})
	}
}

func TestWhatIsGoneCanBeTakenBack(t *testing.T) {
	taught(t, kept.All{Choices: session.Choices{LeftOut: []string{"gone"}, Doses: map[string]exercises.Dose{"gone": {Count: 3}}}})
	if the.choose(person.LeaveOut("gone", false)); len(the.kept.Choices.LeftOut) != 0 {
		t.Error("it stays left out")
	}
	if the.choose(person.AsUsual("gone")); len(the.kept.Choices.Doses) != 0 {
		t.Error("its amount stays")
	}
}
