package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/player"
	"limber/app/session"
	"limber/app/timeline"
	"limber/app/ui/page"
	"limber/exercises"
)

func said(c ...exercises.Condition) kept.All {
	return kept.All{Choices: session.Choices{Asked: monday, Conditions: c}}
}

func whole(s page.Screen) app.UI { return app.Div().Body(s.Body()...) }

// The name of a routine is a promise: nothing else is ever led under it.
func TestARoutineThatWaitsIsNowhereStarted(t *testing.T) {
	const id = "full-eight"
	for name, x := range map[string]struct {
		kept kept.All
		fits string
	}{
		"after a hip replacement": {said(exercises.HipReplacement), "neck-and-upper-back"},
		"after an injury":         {said(exercises.RecentInjury), "quiet-breathing"},
		"most of it left out": {kept.All{Choices: session.Choices{Asked: monday, Limits: []session.Limit{session.NoFloor},
			LeftOut: []string{"standing-childs-pose", "seated-cat-cow", "seated-rotation", "seated-figure-4", "standing-hip-flexor-stretch"}}}, "long-sitting"},
	} {
		t.Run(name, func(t *testing.T) {
			taught(t, x.kept)
			r, _ := the.catalog.Routine(id)
			s := the.find("/routines/" + id)
			p := opened(t, id)
			for where, ui := range map[string]app.UI{"its page": whole(s), "the list": whole(the.find("/routines")), "Today": whole(the.find("/")), "its player": p.Render()} {
				words, controls, _ := seen(t, ui)
				if strings.Contains(words, r.Purpose) {
					t.Errorf("%s promises %q", where, r.Purpose)
				}
				for _, c := range controls {
					if strings.HasPrefix(c, "Start") && strings.HasSuffix(c, "/play/"+id) {
						t.Errorf("%s starts it", where)
					}
				}
			}
			for where, ui := range map[string]app.UI{"its page": whole(s), "its player": p.Render()} {
				words, controls, _ := seen(t, ui)
				if !strings.Contains(words, r.Name) || !strings.Contains(words, "This routine waits: ") {
					t.Errorf("%s says %s", where, words)
				}
				offer, _ := the.catalog.Routine(x.fits)
				if !slices.Contains(controls, offer.Name+" -> /routines/"+x.fits) {
					t.Errorf("%s offers %q, want %s", where, controls, x.fits)
				}
			}
			if words, _, _ := seen(t, whole(the.find("/routines"))); !strings.Contains(words, "It waits: ") {
				t.Errorf("the list says %s", words)
			}
			if len(p.State().Routine.Steps) > 0 || the.person().Timeline(r).Total() > 0 {
				t.Errorf("its steps would be %v", p.State().Routine.Steps)
			}
		})
	}
}

func TestWhatWasChangedIsSaidInPlaceOfThePromise(t *testing.T) {
	taught(t, kept.All{Choices: session.Choices{Asked: monday, Limits: []session.Limit{session.NoFloor}}})
	r, _ := the.catalog.Routine("full-eight")
	s := the.find("/routines/" + r.ID)
	for where, ui := range map[string]app.UI{"its page": whole(s), "the list": whole(the.find("/routines")), "Today": whole(the.find("/"))} {
		words, _, _ := seen(t, ui)
		if strings.Contains(words, r.Purpose) || !strings.Contains(words, "Changed for you: 6 of its 8 steps.") || strings.Count(words, "Changed for you") > strings.Count(words, "of its") {
			t.Errorf("%s says %s", where, words)
		}
	}
}

func TestALimitThatComesOfAConditionIsNoTickToTake(t *testing.T) {
	taught(t, said(exercises.HipReplacement))
	words, controls, _ := seen(t, app.Div().Body(the.careDoors().Limits()...))
	if len(controls) > 0 || !strings.Contains(words, "Getting down to the floor waits, since you said: a hip replacement") {
		t.Errorf("%q, with %q to press", words, controls)
	}
}

func TestTodayOffersWhatFits(t *testing.T) {
	for name, x := range map[string]struct {
		kept    kept.All
		first   string
		badBack string
	}{
		"nothing said":       {said(), "desk-break", "easy-day"},
		"a hip replacement":  {said(exercises.HipReplacement), "desk-break", "easy-day"},
		"an injury":          {said(exercises.RecentInjury), "quiet-breathing", "quiet-breathing"},
		"pain in the pelvis": {said(exercises.PelvicPain), "full-eight", "easy-day"},
	} {
		taught(t, x.kept)
		_, controls, _ := seen(t, whole(the.find("/")))
		_, rest, _ := seen(t, whole(the.find("/rest")))
		controls = append(controls, rest...)
		for _, want := range []string{"-> /play/" + x.first, "Bad back today? -> /rest", "-> /play/" + x.badBack} {
			if !slices.ContainsFunc(controls, func(c string) bool { return strings.HasSuffix(c, want) }) {
				t.Errorf("%s: %q, want %q", name, controls, want)
			}
		}
	}
}

// A run that was left before somebody said what now speaks against it is not
// gone on with.
func TestWhatWaitsNowIsNotResumed(t *testing.T) {
	for name, x := range map[string]struct {
		change func(*session.Choices)
		resume bool
	}{
		"nothing new":        {func(*session.Choices) {}, true},
		"a condition":        {func(c *session.Choices) { c.Conditions = []exercises.Condition{exercises.HipReplacement} }, false},
		"one that asks less": {func(c *session.Choices) { c.Conditions = []exercises.Condition{exercises.Pregnancy} }, true},
		"a move not wanted":  {func(c *session.Choices) { c.LeftOut = []string{"standing-hip-flexor-stretch"} }, true},
	} {
		t.Run(name, func(t *testing.T) {
			m := remembering(t, kept.All{})
			leaving(t, m, "desk-break", time.Minute)
			x.change(&m.kept.Choices)
			the.take(*m.kept)
			if _, ok := the.unfinished(); ok != x.resume {
				t.Errorf("it can be resumed: %v, want %v", ok, x.resume)
			}
		})
	}
}

// Who has fragile bones hears how it is done with them, and has time for it.
func TestAConditionIsHeardInTheSteps(t *testing.T) {
	const how = "Keep your back long, bend only at your hips, and stop half way."
	taught(t, kept.All{})
	ready := the.person().Timeline(must(the.catalog.Routine("desk-break"))).Segments
	the.take(said(exercises.Osteoporosis))
	r := must(the.catalog.Routine("desk-break"))
	line := the.person().Timeline(r)
	i := slices.IndexFunc(line.Segments, func(s timeline.Segment) bool { return s.Exercise == "standing-childs-pose" })
	var heard []string
	the.device.Speech = voice{said: &heard}
	p := opened(t, "desk-break")
	p.dispatch(player.Play{})
	p.dispatch(player.Jump{Segment: i})
	if got := heard[len(heard)-1]; !strings.Contains(got, how) {
		t.Errorf("it says %q", got)
	}
	if line.Segments[i].Length <= ready[i].Length && line.Segments[i].Length < 45*time.Second {
		t.Errorf("getting ready takes %v, and took %v without it", line.Segments[i].Length, ready[i].Length)
	}
	s := the.find("/exercises/standing-childs-pose")
	if words, _, _ := seen(t, whole(s)); strings.Count(words, how) != 2 {
		t.Errorf("its page says %s", words)
	}
	the.take(kept.All{})
	if s := the.find("/exercises/standing-childs-pose"); strings.Count(text(t, whole(s)), how) != 1 {
		t.Error("to others it is told as if they had it, or not at all")
	}
}

// voice notes what it is to say.
type voice struct {
	mute
	said *[]string
}

func (v voice) Say(text string) { *v.said = append(*v.said, text) }

func must(r exercises.Routine, _ bool) exercises.Routine { return r }
