package ui

import (
	"slices"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/session"
	"limber/app/ui/part"
	"limber/exercises"
)

// screening is the safety questions while somebody answers them: first all of
// them in a few words each, then, if something applies, one by one, and then
// what follows. Only what the answers mean for routines is kept.
type screening struct {
	stage   stage
	yes     []string // ids of the questions that apply
	touched bool     // somebody ticked or cleared one
	outcome exercises.Outcome
}

// stage is how far the questions have got.
type stage int

const (
	inBrief stage = iota
	oneByOne
	answered
)

// ticked reports whether a question applies: as answered, and before that as
// kept from the last time.
func (s *screening) ticked(q exercises.Question) bool {
	if s.touched {
		return slices.Contains(s.yes, q.ID)
	}
	return q.Condition != "" && slices.Contains(the.kept.Choices.Conditions, q.Condition)
}

func (s *screening) tick(id string, on bool) {
	if !s.touched {
		s.yes = s.kept()
		s.touched = true
	}
	s.yes = with(s.yes, id, on)
}

// kept are the questions that applied the last time and still do.
func (s *screening) kept() (yes []string) {
	for _, g := range the.catalog.Screening.Groups {
		for _, q := range g.Questions {
			if s.ticked(q) {
				yes = append(yes, q.ID)
			}
		}
	}
	return yes
}

// answer draws the conclusion, and keeps it.
func (s *screening) answer() {
	if !s.touched {
		s.yes, s.touched = s.kept(), true
	}
	s.outcome = the.catalog.Screening.Outcome(s.yes)
	s.stage = answered
	the.screened(s.outcome.MayStart(), s.outcome.Conditions)
}

// screened keeps what was answered. Who should see somebody first is asked again
// before the next routine, until nothing speaks against it.
func (m *model) screened(mayStart bool, conditions []exercises.Condition) {
	now := m.moment()
	m.choose(func(c *session.Choices) {
		c.Conditions = slices.Clone(conditions)
		c.Asked = time.Time{}
		if mayStart {
			c.Asked = now
		}
	})
}

// askAgain lets the next routine begin with the questions.
func (m *model) askAgain() {
	m.choose(func(c *session.Choices) { c.Asked = time.Time{} })
}

// waits names the exercises that wait for a clinician's word.
func (m *model) waits() (names []string) {
	for _, e := range m.catalog.Waiting(m.kept.Choices.Conditions) {
		names = append(names, e.Name)
	}
	return names
}

// safety is the page with all the questions, before a routine or at any time.
func safety() screen {
	return screen{
		title:       "Safety questions",
		description: "What to have looked at before you exercise with a sore back, and when to get help now.",
		body:        func() []app.UI { return []app.UI{&Safety{}} },
	}
}

// Safety asks the questions on a page of their own.
type Safety struct {
	app.Compo

	asked screening
}

func (c *Safety) OnInit() { c.asked.stage = oneByOne }

func (c *Safety) Render() app.UI {
	s := &c.asked
	if s.stage == answered {
		return s.box(s.advice(link("/", "button is-main", "Go to Today"))...)
	}
	body := []app.UI{
		part.Heading("Safety questions"),
		app.P().Class("lead").Text("Tick what applies to you. Your answers stay on this device."),
	}
	body = append(body, s.questions(true)...)
	body = append(body, app.P().Class("actions asks-end").Body(s.done()), s.origins())
	return s.box(body...)
}

// box is what stands around the questions. In an emergency its class takes all
// else off the screen.
func (s *screening) box(body ...app.UI) app.HTMLDiv {
	box := app.Div().Class("asks")
	if s.stage == answered && s.outcome.Urgency == exercises.Emergency {
		box.Class("is-alone")
	}
	return box.Body(body...)
}
