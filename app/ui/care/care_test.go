package care

import (
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/uitest"
	"limber/exercises"
	content "limber/exercises/source"
)

// monday is the moment at which the tests look.
var monday = time.Date(2026, 11, 16, 7, 0, 0, 0, time.UTC)

// doors are those of a person with these choices, and what changes in them.
func doors(t *testing.T, c *session.Choices, s *person.Settings) Doors {
	t.Helper()
	catalog, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	return Doors{
		Words: uitest.English(t),
		Person: func() person.Person {
			return person.Person{Catalog: catalog, Kept: kept.All{Choices: *c}, History: history.Of(nil, nil, nil), Settings: *s, Now: monday}
		},
		Choose: func(change func(*session.Choices)) { change(c) },
		Change: func(change func(*person.Settings)) { change(s) },
		Turned: func() {},
	}
}

// What is pressed before the first move, what is kept of it, and what may be
// pressed then.
func TestBeforeTheFirstMove(t *testing.T) {
	yes := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	hip := []exercises.Condition{exercises.HipReplacement}
	for name, x := range map[string]struct {
		before  session.Choices
		presses []string
		kept    session.Choices
		then    string // what can be pressed
		did     string // what was called
		flagged string // what speaks against a start
		was     string // and did before
	}{
		"none": {session.Choices{}, []string{"None of these, start"}, session.Choices{}, "End None of these, start Something applies", "wake clear", "", ""},
		"out":  {session.Choices{}, []string{"End"}, session.Choices{}, "End None of these, start Something applies", "end", "", ""},
		"nothing after all": {session.Choices{}, []string{"Something applies", "Continue", "Start"},
			session.Choices{Asked: monday}, "Start Back to the questions", "wake start", "", ""},
		"something to ask about": {session.Choices{}, []string{"Something applies", "ask-hip", "Continue"},
			session.Choices{Asked: monday, Conditions: hip}, "Start Back to the questions", "", "", ""},
		"fine with it": {session.Choices{}, []string{"Something applies", "ask-hip", "fine-hip", "Continue"},
			session.Choices{Asked: monday, Conditions: hip, Cleared: map[exercises.Condition]time.Time{exercises.HipReplacement: monday}}, "Start Back to the questions", "", "", ""},
		"fine since January": {session.Choices{Conditions: hip, Cleared: map[exercises.Condition]time.Time{exercises.HipReplacement: yes}},
			[]string{"Something applies", "Continue"},
			session.Choices{Asked: monday, Conditions: hip, Cleared: map[exercises.Condition]time.Time{exercises.HipReplacement: yes}}, "Start Back to the questions", "", "", ""},
		"no longer": {session.Choices{Asked: yes, Conditions: hip}, []string{"Something applies", "ask-hip", "Continue"},
			session.Choices{Asked: monday}, "Start Back to the questions", "", "", ""},
		"to be looked at": {session.Choices{Asked: yes}, []string{"Something applies", "ask-fever", "Continue"},
			session.Choices{}, "Go to Today -> / Back to the questions", "", "2026-11-16T07:00:00Z fever", ""},
		"an emergency": {session.Choices{Asked: yes}, []string{"Something applies", "ask-chest", "Continue"},
			session.Choices{}, "Call 999 United Kingdom -> tel:999 Call 112 Europe -> tel:112 Call 911 United States and Canada -> tel:911 Back to the questions", "", "2026-11-16T07:00:00Z chest", ""},
		"and back": {session.Choices{}, []string{"Something applies", "ask-chest", "Continue", "Back to the questions", "ask-chest", "Continue"},
			session.Choices{Asked: monday}, "Start Back to the questions", "", "", ""},
		"still so": {session.Choices{}, []string{"Something applies", "Continue"},
			session.Choices{}, "Go to Today -> / Back to the questions", "", "2026-11-16T07:00:00Z fever", "2026-01-01T00:00:00Z fever"},
		"no longer so": {session.Choices{}, []string{"Something applies", "ask-fever", "Continue"},
			session.Choices{Asked: monday}, "Start Back to the questions", "", "", "2026-01-01T00:00:00Z fever"},
	} {
		t.Run(name, func(t *testing.T) {
			choices, settings, did := x.before, person.Settings{Flagged: x.was}, ""
			b := Before{
				Questions: Questions{Doors: doors(t, &choices, &settings), Answers: &person.Answers{}},
				Wake:      func() { did += "wake " }, Clear: func() { did += "clear" }, Start: func() { did += "start" }, End: func() { did += "end" },
			}
			for _, name := range x.presses {
				uitest.Press(t, name, b.Draw())
			}
			if got := strings.Join(uitest.Controls(b.Draw()), " "); got != x.then || did != x.did {
				t.Errorf("%q can be pressed, and it did %q", got, did)
			}
			if settings.Flagged != x.flagged {
				t.Errorf("kept is %q, want %q", settings.Flagged, x.flagged)
			}
			same := choices.Asked.Equal(x.kept.Asked) && slices.Equal(choices.Conditions, x.kept.Conditions) && len(choices.Cleared) == len(x.kept.Cleared)
			for c, at := range x.kept.Cleared {
				same = same && choices.Cleared[c].Equal(at)
			}
			if !same {
				t.Errorf("kept is %+v, want %+v", choices, x.kept)
			}
		})
	}
}

// An easy day is called by its name, and says when to stop.
func TestAnEasyDayIsAnotherScreen(t *testing.T) {
	b := Before{Questions: Questions{Doors: doors(t, &session.Choices{}, &person.Settings{}), Answers: &person.Answers{}}}
	if words := uitest.Words(b.Draw()); !strings.HasPrefix(words, "Before you start") || strings.Contains(words, "When to stop") {
		t.Errorf("it says %s", words)
	}
	b.Easy = "Easy day"
	if words := uitest.Words(b.Draw()); !strings.HasPrefix(words, "Easy day") || !strings.Contains(words, "When to stop") {
		t.Errorf("it says %s", words)
	}
}

func TestALimitIsSaidAndTakenBack(t *testing.T) {
	var c session.Choices
	d := doors(t, &c, &person.Settings{})
	uitest.Press(t, string(exercises.NoKneeling), d.Limits()...)
	if !slices.Equal(c.Limits, []session.Limit{exercises.NoKneeling}) || !uitest.IsTicked(string(exercises.NoKneeling), d.Limits()...) {
		t.Errorf("the limits are %v", c.Limits)
	}
	if uitest.Press(t, string(exercises.NoKneeling), d.Limits()...); len(c.Limits) > 0 {
		t.Errorf("the limits are %v", c.Limits)
	}
}

func TestTheAdviceToSeeSomebodyIsReadOnce(t *testing.T) {
	var s person.Settings
	d := doors(t, &session.Choices{}, &s)
	if words := uitest.Words(d.Worse()); words != "" {
		t.Errorf("to a back of which nothing is known it says %s", words)
	}
	stiffer := d
	stiffer.Person = func() person.Person {
		p := d.Person()
		for i := range 6 {
			at := monday.AddDate(0, 0, -2*(5-i))
			p.Kept.Sessions = append(p.Kept.Sessions, session.Session{ID: at.String(), Started: at, Feel: session.Stiffer, Done: []session.Part{{Exercise: "bridge", Time: time.Minute}}})
		}
		p.History = history.Of(p.Kept.Sessions, nil, nil)
		return p
	}
	uitest.Press(t, "I have read this", stiffer.Worse())
	if words := uitest.Words(stiffer.Worse()); s.Advised != "2026-11-16" || words != "" {
		t.Errorf("read on %s, it says %s", s.Advised, words)
	}
}

func TestNumbersToCallStandInATextWithTheirPlaces(t *testing.T) {
	calls := []exercises.Call{{Number: "999", Where: "UK"}, {Number: "112", Where: "Europe"}}
	if got := uitest.Words(InLine(calls, uitest.English(t))...); got != "999 ( UK ) , 112 ( Europe )" {
		t.Errorf("%q", got)
	}
}

// Who is about to start reads all that is asked: in as few words as it has.
// Who looks whether one of many things is there reads 600 words in a minute (Carver,
// Reading Rate, 1990), and so 200 in 20 seconds; who reads each, half as many.
func TestWhatIsReadBeforeAStartIsShort(t *testing.T) {
	choices, settings := session.Choices{}, person.Settings{}
	d := doors(t, &choices, &settings)
	var answers person.Answers
	b := Before{Questions: Questions{Doors: d, Answers: &answers}}
	read := uitest.Words(b.Draw())
	for _, g := range d.Person().Catalog.Screening.Groups {
		for _, q := range g.Questions {
			if !strings.Contains(read, q.Brief()) {
				t.Errorf("%q is not asked", q.Brief())
			}
		}
		if strings.Contains(read, g.Ask) {
			t.Errorf("%q stands where %q would do", g.Ask, g.Short)
		}
	}
	if n := len(strings.Fields(read)); n > 200 {
		t.Errorf("%d words:\n%s", n, read)
	}
}
