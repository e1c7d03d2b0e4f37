package safety

import (
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/care"
	"limber/app/ui/uitest"
	"limber/exercises"
	content "limber/exercises/source"
)

var monday = time.Date(2026, 11, 16, 7, 0, 0, 0, time.UTC)

func doors(t *testing.T, c *session.Choices) care.Doors {
	t.Helper()
	catalog, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	return care.Doors{
		Words: uitest.English(t),
		Person: func() person.Person {
			return person.Person{Catalog: catalog, Kept: kept.All{Choices: *c}, History: history.Of(nil, nil, nil), Now: monday}
		},
		Choose: func(change func(*session.Choices)) { change(c) },
		Change: func(change func(*person.Settings)) { change(&person.Settings{}) },
		Turned: func() {},
	}
}

func TestTheSafetyPageSaysWhatEachAnswerIs(t *testing.T) {
	d := doors(t, &session.Choices{})
	body := Screen(d).Body()
	words, controls := uitest.Words(body...), uitest.Controls(body...)
	for _, g := range d.Person().Catalog.Screening.Groups {
		for _, text := range []string{g.Ask, g.Answer.Title} {
			if !strings.Contains(words, text) {
				t.Errorf("%q is not there", text)
			}
		}
		for _, q := range g.Questions {
			for _, s := range q.Sources {
				if !slices.Contains(controls, s.Title+" -> "+s.URL) {
					t.Errorf("%s: its source %s is not named", q.ID, s.Title)
				}
			}
		}
	}
}

// What was answered is ticked, can be cleared, and leads to Today.
func TestTheAnswersAreThoseOfTheLastTime(t *testing.T) {
	c := session.Choices{Conditions: []exercises.Condition{exercises.Osteoporosis}}
	a := &Asking{Doors: doors(t, &c)}
	a.OnInit()
	if !uitest.IsTicked("ask-bones", a.Render()) || uitest.IsTicked("ask-hip", a.Render()) {
		t.Error("what is ticked is not what was answered")
	}
	uitest.Press(t, "ask-bones", a.Render())
	uitest.Press(t, "ask-hip", a.Render())
	uitest.Press(t, "Continue", a.Render())
	if !slices.Equal(c.Conditions, []exercises.Condition{exercises.HipReplacement}) || c.Asked != monday {
		t.Errorf("kept is %+v", c)
	}
	if controls := uitest.Controls(a.Render()); !slices.Equal(controls, []string{"Go to Today -> /", "Back to the questions"}) {
		t.Errorf("%q can be pressed", controls)
	}
}
