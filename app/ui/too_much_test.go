package ui

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/player"
	"limber/app/run"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// during is a run of a routine that plays, at the first work of an exercise.
func during(t *testing.T, routine, exercise string) (*Player, timeline.Segment, exercises.Exercise) {
	t.Helper()
	taught(t, kept.All{Choices: session.Choices{Asked: monday}})
	p := opened(t, routine)
	p.know()
	i := slices.IndexFunc(p.run.Player.Timeline.Segments, func(s timeline.Segment) bool {
		return s.Kind == timeline.Work && s.Exercise == exercise
	})
	p.dispatch(player.Play{})
	p.dispatch(player.Jump{Segment: i})
	p.dispatch(player.Pause{})
	seg := p.run.Player.Segment(the.now())
	return p, seg, p.exercise(seg)
}

func TestJustStrongGoesOnWithLess(t *testing.T) {
	for _, x := range []struct {
		exercise string
		was, is  string
		remember exercises.Dose
	}{
		{"standing-childs-pose", "Hold for 20 seconds", "Hold for 10 seconds", exercises.Dose{Hold: 10 * time.Second}},
		{"bridge", "5 times", "3 times", exercises.Dose{Count: 3}},
	} {
		t.Run(x.exercise, func(t *testing.T) {
			p, seg, e := during(t, "full-eight", x.exercise)
			if got := length(seg, e); got != x.was {
				t.Fatalf("it was %q, want %q", got, x.was)
			}
			p.tooMuch.felt = run.Strong
			words, _, _ := seen(t, p.tooMuchDialog())
			for _, want := range []string{x.is, e.Ease, "Remember for next time"} {
				if !strings.Contains(words, want) {
					t.Errorf("it does not say %q but %s", want, words)
				}
			}
			p.tooMuch.remember = true
			p.happens(run.EaseOff{Remember: p.tooMuch.remember})
			now := p.run.Player.Segment(the.now())
			if p.run.Player.Phase != player.Counting || length(now, e) != x.is || p.next(the.now()) != e.Ease {
				t.Errorf("%s, %s, %q", p.run.Player.Phase, length(now, e), p.next(the.now()))
			}
			if got := the.kept.Choices.Doses[e.ID]; got != x.remember {
				t.Errorf("%+v is remembered, want %+v", got, x.remember)
			}
			// The next time it is that from the start, until it is forgotten.
			for _, s := range opened(t, "full-eight").run.Player.Timeline.Segments {
				if s.Kind == timeline.Work && s.Exercise == e.ID && length(s, e) != x.is {
					t.Errorf("the next time: %s", length(s, e))
				}
			}
			if words, _, _ := seen(t, safetySettings()); !strings.Contains(words, e.Name) {
				t.Errorf("Settings don't show it: %s", words)
			}
			the.forget(e.ID)
			if the.timeline(p.run.Routine).Total() == 0 || len(the.kept.Choices.Doses) > 0 {
				t.Errorf("%+v after it was forgotten", the.kept.Choices.Doses)
			}
		})
	}
}

func TestWhatIsNotRememberedIsForThisRunOnly(t *testing.T) {
	p, seg, e := during(t, "full-eight", "knee-hug")
	p.happens(run.EaseOff{Remember: p.tooMuch.remember})
	if len(the.kept.Choices.Doses) > 0 {
		t.Errorf("%+v is kept", the.kept.Choices.Doses)
	}
	other := slices.IndexFunc(p.run.Player.Timeline.Segments, func(s timeline.Segment) bool {
		return s.Kind == timeline.Work && s.Exercise == e.ID && s.Side == seg.Side.Other()
	})
	if got := p.run.Player.Timeline.Segments[other].Length; got != p.run.Player.Segment(the.now()).Length {
		t.Errorf("the other side has %v", got)
	}
}

// Chest pain and dizziness are no matter of the move: the run ends with what to
// do, and the next one asks.
func TestUnwellEndsWithWhatToDo(t *testing.T) {
	for _, f := range []run.Feeling{run.Chest, run.Dizzy} {
		p, _, e := during(t, "full-eight", "knee-hug")
		if _, controls, _ := seen(t, p.tooMuchDialog()); !slices.Contains(controls, choice(f).Label) {
			t.Fatalf("%q can be pressed", controls)
		}
		p.tooMuch.felt = f
		words, controls, _ := seen(t, p.tooMuchDialog())
		if want := []string{"999 -> tel:999", "112 -> tel:112", "911 -> tel:911", "End here", "Back"}; !slices.Equal(controls, want) {
			t.Errorf("%s: %q can be pressed, want %q", f, controls, want)
		}
		if !strings.Contains(words, choice(f).Answer.Text[0]) || strings.Contains(words, e.Ease) {
			t.Errorf("%s: it says %s", f, words)
		}
		p.happens(run.TakenIll{Felt: f, Words: choice(f).Label + "."})
		r := p.run.Record()
		if r.Ended != session.Stopped || r.Feel != session.NotSaid || r.Hurt != "" || r.Note != choice(f).Label+"." {
			t.Errorf("%s: the session ended %s, felt %q at %q, %q", f, r.Ended, r.Feel, r.Hurt, r.Note)
		}
		if words, _, _ := seen(t, p.done()); !strings.Contains(words, choice(f).Answer.Text[0]) || strings.Contains(words, "You stopped early") {
			t.Errorf("%s: the end says %s", f, words)
		}
		if !the.kept.Choices.Asked.IsZero() {
			t.Errorf("%s: the next routine does not ask", f)
		}
	}
}

// One rule for a back that is sore already, in the same words everywhere.
func TestOneRuleForASoreBack(t *testing.T) {
	p, _, e := during(t, "full-eight", "knee-hug")
	rule := joined(the.catalog.Screening.Sore.Text)
	s := find("/exercises/" + e.ID)
	for where, ui := range map[string]app.UI{"Too much": p.tooMuchDialog(), "its page": whole(s), "it hurt": hurtAdvice()} {
		if words, _, _ := seen(t, ui); !strings.Contains(words, rule) {
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
	p.tooMuch.felt = run.Sharp
	words, controls, _ := seen(t, p.tooMuchDialog())
	if want := []string{"999 -> tel:999", "112 -> tel:112", "911 -> tel:911", "End here", "Back"}; !slices.Equal(controls, want) {
		t.Errorf("%q can be pressed, want %q", controls, want)
	}
	if strings.Contains(words, e.Ease) {
		t.Error("it offers an easier way for sharp pain")
	}
	p.happens(run.Hurt{})
	r := p.run.Record()
	if r.Ended != session.Stopped || r.Feel != session.Hurt || r.Hurt != e.ID {
		t.Errorf("the session ended %s, felt %s at %s", r.Ended, r.Feel, r.Hurt)
	}
	if !the.kept.Choices.Asked.IsZero() {
		t.Error("the next routine does not ask")
	}
}
