package ui

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/person"
	"limber/app/player"
	"limber/app/run"
	"limber/app/session"
	"limber/app/timeline"
	"limber/app/words"
	"limber/exercises"
)

// during is a run of a routine that plays, at the first work of an exercise.
func during(t *testing.T, routine, exercise string) (led, timeline.Segment, exercises.Exercise) {
	t.Helper()
	taught(t, kept.All{Choices: session.Choices{Asked: monday}})
	p := opened(t, routine)
	p.know()
	i := slices.IndexFunc(p.State().Player.Timeline.Segments, func(s timeline.Segment) bool {
		return s.Kind == timeline.Work && s.Exercise == exercise
	})
	p.dispatch(player.Play{})
	p.dispatch(player.Jump{Segment: i})
	p.dispatch(player.Pause{})
	seg := p.State().Player.Segment(the.now())
	return p, seg, the.person().Exercise(p.State().ExerciseOf(seg))
}

// choice is what stands on a feeling's button, and the answer to it.
func choice(f run.Feeling) exercises.Choice {
	ask := the.catalog.Screening.TooMuch
	return map[run.Feeling]exercises.Choice{run.Chest: ask.Chest, run.Dizzy: ask.Dizzy, run.Sharp: ask.Sharp, run.Strong: ask.Strong}[f]
}

// amount is how much of a move a segment asks for.
func amount(s timeline.Segment) string {
	if n := s.Reps(); n > 0 {
		return strconv.Itoa(n)
	}
	return s.Length.String()
}

func TestJustStrongGoesOnWithLess(t *testing.T) {
	for _, x := range []struct {
		exercise string
		was, is  string // how much of it is done
		says     string
		remember exercises.Dose
	}{
		{"standing-childs-pose", "20s", "10s", "Hold for 10 seconds", exercises.Dose{Hold: 10 * time.Second}},
		{"bridge", "5", "3", "3 times", exercises.Dose{Count: 3}},
	} {
		t.Run(x.exercise, func(t *testing.T) {
			p, seg, e := during(t, "full-eight", x.exercise)
			if got := amount(seg); got != x.was {
				t.Fatalf("it was %q, want %q", got, x.was)
			}
			p.press("Too much", choice(run.Strong).Label)
			words, _ := p.dialog("too-much")
			for _, want := range []string{x.says, e.Ease, "Remember for next time"} {
				if !strings.Contains(words, want) {
					t.Errorf("it does not say %q but %s", want, words)
				}
			}
			p.press("too-much-remember", "Go on, easier")
			now := p.State().Player.Segment(the.now())
			if p.State().Player.Phase != player.Counting || amount(now) != x.is || p.line("next") != e.Ease {
				t.Errorf("%s, %s, %q", p.State().Player.Phase, amount(now), p.line("next"))
			}
			if got := the.kept.Choices.Doses[e.ID]; got != x.remember {
				t.Errorf("%+v is remembered, want %+v", got, x.remember)
			}
			// The next time it is that from the start, until it is forgotten.
			for _, s := range opened(t, "full-eight").State().Player.Timeline.Segments {
				if s.Kind == timeline.Work && s.Exercise == e.ID && amount(s) != x.is {
					t.Errorf("the next time: %s", amount(s))
				}
			}
			if words, _, _ := seen(t, whole(the.find("/settings"))); !strings.Contains(words, e.Name) {
				t.Errorf("Settings don't show it: %s", words)
			}
			the.choose(person.AsUsual(e.ID))
			if the.person().Timeline(p.State().Routine).Total() == 0 || len(the.kept.Choices.Doses) > 0 {
				t.Errorf("%+v after it was forgotten", the.kept.Choices.Doses)
			}
		})
	}
}

func TestWhatIsNotRememberedIsForThisRunOnly(t *testing.T) {
	p, seg, e := during(t, "full-eight", "knee-hug")
	p.press("Too much", choice(run.Strong).Label, "Go on, easier")
	if len(the.kept.Choices.Doses) > 0 {
		t.Errorf("%+v is kept", the.kept.Choices.Doses)
	}
	other := slices.IndexFunc(p.State().Player.Timeline.Segments, func(s timeline.Segment) bool {
		return s.Kind == timeline.Work && s.Exercise == e.ID && s.Side == seg.Side.Other()
	})
	if got := p.State().Player.Timeline.Segments[other].Length; got != p.State().Player.Segment(the.now()).Length {
		t.Errorf("the other side has %v", got)
	}
}

// Chest pain and dizziness are no matter of the move: the run ends with what to
// do, and the next one asks.
func TestUnwellEndsWithWhatToDo(t *testing.T) {
	for _, f := range []run.Feeling{run.Chest, run.Dizzy} {
		p, _, e := during(t, "full-eight", "knee-hug")
		p.press("Too much")
		if _, controls := p.dialog("too-much"); !slices.Contains(controls, choice(f).Label) {
			t.Fatalf("%q can be pressed", controls)
		}
		p.press(choice(f).Label)
		words, controls := p.dialog("too-much")
		if want := []string{"999 -> tel:999", "112 -> tel:112", "911 -> tel:911", "End here", "Back"}; !slices.Equal(controls, want) {
			t.Errorf("%s: %q can be pressed, want %q", f, controls, want)
		}
		if !strings.Contains(words, choice(f).Answer.Text[0]) || strings.Contains(words, e.Ease) {
			t.Errorf("%s: it says %s", f, words)
		}
		p.press("End here")
		r := p.State().Record()
		if r.Ended != session.Stopped || r.Feel != session.NotSaid || r.Hurt != "" || r.Note != choice(f).Label+"." {
			t.Errorf("%s: the session ended %s, felt %q at %q, %q", f, r.Ended, r.Feel, r.Hurt, r.Note)
		}
		p.Happens(run.Wrote{})
		if words, _, _ := seen(t, p.Render()); !strings.Contains(words, choice(f).Answer.Text[0]) || strings.Contains(words, "You stopped early") {
			t.Errorf("%s: the end says %s", f, words)
		}
		if !the.kept.Choices.Asked.IsZero() {
			t.Errorf("%s: the next routine does not ask", f)
		}
		refused, _ := the.person().Refused()
		if f == run.Chest != slices.Equal(refused.Said, []string{"chest pain in the last month"}) {
			t.Errorf("%s: Today says %q", f, refused.Said)
		}
	}
}

// One rule for a back that is sore already, in the same words everywhere.
func TestOneRuleForASoreBack(t *testing.T) {
	p, _, e := during(t, "full-eight", "knee-hug")
	rule := words.Paragraph(the.catalog.Screening.Sore.Text)
	s := the.find("/exercises/" + e.ID)
	p.press("Too much")
	asked, _ := p.dialog("too-much")
	p.Happens(run.Hurt{})
	p.Happens(run.Wrote{})
	for where, words := range map[string]string{"Too much": asked, "its page": text(t, whole(s)), "it hurt": text(t, p.Render())} {
		if !strings.Contains(words, rule) {
			t.Errorf("%s says %s", where, words)
		}
	}
	for _, e := range the.catalog.Exercises {
		if absolute.MatchString(e.Stop) && !strings.Contains(e.Stop, "back hurts more") {
			t.Errorf("%s: nobody whose back hurts can use %q", e.ID, e.Stop)
		}
	}
}

var absolute = regexp.MustCompile(`back( or neck)? hurts?`)

func TestSharpStopsAndTakesDownWhichMove(t *testing.T) {
	p, _, e := during(t, "full-eight", "knee-hug")
	p.press("Too much", choice(run.Sharp).Label)
	words, controls := p.dialog("too-much")
	if want := []string{"999 -> tel:999", "112 -> tel:112", "911 -> tel:911", "End here", "Back"}; !slices.Equal(controls, want) {
		t.Errorf("%q can be pressed, want %q", controls, want)
	}
	if strings.Contains(words, e.Ease) {
		t.Error("it offers an easier way for sharp pain")
	}
	p.Happens(run.Hurt{})
	r := p.State().Record()
	if r.Ended != session.Stopped || r.Feel != session.Hurt || r.Hurt != e.ID {
		t.Errorf("the session ended %s, felt %s at %s", r.Ended, r.Feel, r.Hurt)
	}
	if !the.kept.Choices.Asked.IsZero() {
		t.Error("the next routine does not ask")
	}
}
