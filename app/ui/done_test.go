package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/player"
	"limber/app/run"
	"limber/app/session"
)

// ended is a run that was stopped, or went to its end, after so much of its work.
func ended(t *testing.T, m *memory, routine string, worked time.Duration) led {
	t.Helper()
	p := leaving(t, m, routine, worked)
	p.dispatch(player.End{})
	p.Happens(run.Wrote{}) // as the device says in a moment
	return p
}

func TestASecondOfNothingIsNoSession(t *testing.T) {
	for name, c := range map[string]struct {
		end      func(p led)
		sessions int
		keep     bool // it can be kept all the same
		says     string
	}{
		"nothing":             {func(p led) { p.dispatch(player.End{}) }, 0, false, "Nothing was moved or held, so nothing is kept."},
		"a second":            {func(p led) { p.did(time.Second); p.dispatch(player.End{}) }, 0, true, "1 second of moving and holding is too little to keep by itself."},
		"half a minute":       {func(p led) { p.did(30 * time.Second); p.dispatch(player.End{}) }, 1, false, "30 seconds of moving and holding"},
		"it hurt at once":     {func(p led) { p.did(time.Second); p.Happens(run.Hurt{}) }, 1, false, "1 second of moving and holding"},
		"it hurt before that": {func(p led) { p.Happens(run.Hurt{}) }, 0, false, the.catalog.Screening.Hurt.Title},
		"thirty quick Nexts": {func(p led) {
			for range 60 {
				p.dispatch(player.Next{})
			}
		}, 0, false, "Nothing was moved or held, so nothing is kept."},
	} {
		t.Run(name, func(t *testing.T) {
			m := remembering(t, kept.All{})
			p := opened(t, "desk-break")
			p.know()
			p.dispatch(player.Play{})
			p.dispatch(player.Pause{})
			if c.end(p); p.State().Player.Phase != player.Done {
				t.Fatalf("it is %s", p.State().Player.Phase)
			}
			p.Happens(run.Wrote{})
			words, controls, _ := seen(t, p.Render())
			if len(m.kept.Sessions) != c.sessions || m.run != nil {
				t.Errorf("%d sessions are kept, and the run %v", len(m.kept.Sessions), m.run)
			}
			if got := slices.Contains(controls, "Keep it"); got != c.keep || !strings.Contains(words, c.says) {
				t.Errorf("can be kept %v, and says %s", got, words)
			}
			if strings.Contains(words, " 0 seconds") {
				t.Errorf("it says %s", words)
			}
			if !c.keep {
				return
			}
			if p.Happens(run.KeepIt{}); len(m.kept.Sessions) != 1 {
				t.Errorf("%d sessions after Keep it", len(m.kept.Sessions))
			}
			if _, controls, _ := seen(t, p.Render()); !slices.Contains(controls, "Looser") {
				t.Errorf("after Keep it %q can be pressed", controls)
			}
		})
	}
}

func TestSkippingMostOfItIsNotFinished(t *testing.T) {
	m := remembering(t, kept.All{})
	p := leaving(t, m, "full-eight", 40*time.Second)
	for range 60 {
		p.dispatch(player.Next{})
	}
	if len(m.kept.Sessions) != 1 || m.kept.Sessions[0].Ended != session.Stopped {
		t.Errorf("kept is %+v", m.kept.Sessions)
	}
}

func TestASessionCanBeDiscardedOnDoneAndHadBack(t *testing.T) {
	m := remembering(t, kept.All{})
	p := ended(t, m, "desk-break", time.Minute)
	if len(m.kept.Sessions) != 1 {
		t.Fatalf("%d sessions are kept", len(m.kept.Sessions))
	}
	p.Happens(run.Discard{})
	if words, controls, _ := seen(t, p.Render()); len(m.kept.Sessions) != 0 || !slices.Contains(controls, "Undo") || !strings.Contains(words, "discarded") {
		t.Errorf("%d sessions, %q, %s", len(m.kept.Sessions), controls, words)
	}
	p.Happens(run.KeepIt{})
	if _, controls, _ := seen(t, p.Render()); len(m.kept.Sessions) != 1 || !slices.Contains(controls, "Discard this session") {
		t.Errorf("%d sessions, %q", len(m.kept.Sessions), controls)
	}
}

func TestAReloadOnDoneKeepsItAndItsAnswers(t *testing.T) {
	m := remembering(t, kept.All{})
	p := ended(t, m, "desk-break", time.Minute)
	for _, e := range []run.Event{run.Felt{Feel: session.Looser}, run.Stiff{After: session.Stiff(4)}, run.Typed{Note: "calm"}, run.TypedAll{}} {
		p.Happens(e)
	}
	before := m.kept.Sessions[0]

	the.take(*m.kept)
	the.known = false
	p = opened(t, "desk-break")
	the.known = true
	p.know()
	words, controls, _ := seen(t, p.Render())
	for _, want := range []string{"Done", "1 minute of moving and holding", "Stiffness now: 4"} {
		if !strings.Contains(words, want) {
			t.Errorf("no %q in %s", want, words)
		}
	}
	if !slices.Contains(controls, "Looser") || p.State().Noted != "calm" {
		t.Fatalf("%q can be pressed, the note is %q", controls, p.State().Noted)
	}
	p.Happens(run.Typed{Note: "calm, and warm"})
	p.Happens(run.TypedAll{})
	before.Note = "calm, and warm"
	if got := m.kept.Sessions; len(got) != 1 || got[0].Note != before.Note || got[0].Worked() != before.Worked() || got[0].Between != before.Between || got[0].Ended != before.Ended || len(got[0].Routine.Steps) != len(before.Routine.Steps) {
		t.Errorf("kept is %+v, want %+v", got, before)
	}
}

// Done comes back after a reload, and no other way.
func TestDoneIsOverOnceItIsLeft(t *testing.T) {
	for name, leave := range map[string]func(m *memory, p led){
		"left":      func(_ *memory, p led) { p.Happens(run.Gone{}) },
		"a tap":     func(_ *memory, _ led) { the.begin = true },
		"discarded": func(_ *memory, p led) { p.Happens(run.Discard{}) },
		"deleted":   func(m *memory, p led) { m.Delete(kept.Place{Store: kept.Sessions, Key: p.State().Session.ID}, nil) },
	} {
		t.Run(name, func(t *testing.T) {
			m := remembering(t, kept.All{})
			leave(m, ended(t, m, "desk-break", time.Minute))
			the.take(*m.kept)
			if p := opened(t, "desk-break"); p.State().Player.Phase == player.Done {
				t.Error("Done is shown again")
			}
		})
	}
	m := remembering(t, kept.All{})
	ended(t, m, "desk-break", time.Minute)
	the.take(*m.kept)
	if p := opened(t, "full-eight"); p.State().Player.Phase == player.Done {
		t.Error("Done is shown for another routine")
	}
}

// What is typed is kept when the page is left, not only when the field is.
func TestATypedNoteIsNotLost(t *testing.T) {
	for name, leave := range map[string]func(p led){
		"back":     func(p led) { p.Happens(run.Gone{}) },
		"hidden":   func(p led) { the.player = p.Player; the.hidden() },
		"the next": func(p led) { p.Happens(run.TypedAll{}) },
	} {
		t.Run(name, func(t *testing.T) {
			m := remembering(t, kept.All{})
			p := ended(t, m, "desk-break", time.Minute)
			p.Happens(run.Typed{Note: "calm"})
			if leave(p); m.kept.Sessions[0].Note != "calm" {
				t.Errorf("kept is %q", m.kept.Sessions[0].Note)
			}
		})
	}
}

func TestASlipIsNotAskedAbout(t *testing.T) {
	for name, c := range map[string]struct {
		said []session.Feel
		asks bool
	}{
		"it hurt":             {[]session.Feel{session.Hurt}, true},
		"looser":              {[]session.Feel{session.Looser}, false},
		"it hurt, no, looser": {[]session.Feel{session.Hurt, session.Looser}, false},
		"it hurt, no":         {[]session.Feel{session.Hurt, session.Hurt}, false},
		"twice":               {[]session.Feel{session.Hurt, session.Looser, session.Hurt}, true},
	} {
		t.Run(name, func(t *testing.T) {
			m := remembering(t, kept.All{})
			p := ended(t, m, "desk-break", time.Minute)
			for _, f := range c.said {
				p.Happens(run.Felt{Feel: f})
			}
			if asks := the.kept.Choices.Asked.IsZero(); asks != c.asks {
				t.Errorf("the questions come again: %v", asks)
			}
			if !c.asks && the.kept.Choices.Asked != monday {
				t.Errorf("they were answered at %v, not when they were", the.kept.Choices.Asked)
			}
		})
	}
	m := remembering(t, kept.All{})
	p := leaving(t, m, "desk-break", time.Minute)
	p.Happens(run.Hurt{})
	if p.Happens(run.Felt{Feel: session.Looser}); the.kept.Choices.Asked != monday {
		t.Error("the questions come again after a slip in the player")
	}
}

func TestStopHereSaysWhatIsKept(t *testing.T) {
	for worked, want := range map[time.Duration]string{
		0:                "Nothing was moved or held yet, so nothing is kept.",
		10 * time.Second: "10 seconds so far: you choose whether it is kept.",
		time.Minute:      "1 minute of moving and holding is kept.",
	} {
		m := remembering(t, kept.All{})
		p := leaving(t, m, "full-eight", worked)
		if words, _ := p.dialog("stop"); !strings.Contains(words, want) {
			t.Errorf("%v: no %q in %s", worked, want, words)
		}
	}
}

// The end shows what it was worth before it asks anything: the week, with this
// session in it.
func TestTheEndShowsTheWeekFirst(t *testing.T) {
	m := remembering(t, kept.All{})
	p := ended(t, m, "desk-break", time.Minute)
	words, _, _ := seen(t, p.Render())
	warm, week, asks := strings.Index(words, "You made time for your back: "), strings.Index(words, "This week: 2 min. 1 of 3 days"), strings.Index(words, the.words.Done.Feels)
	if warm < 0 || week < warm || asks < week {
		t.Errorf("the end says %s", words)
	}
}
