package ui

import (
	"slices"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/session"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

// screening is the safety questions while somebody answers them: first all of
// them in a few words each, then, if something applies, one by one, and then
// what follows. Only what the answers mean for routines is kept.
type screening struct {
	stage   stage
	yes     []string // ids of the questions that apply
	fine    []string // and of those the ones with which exercise is fine, as somebody was told
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
	s.take()
	s.yes, s.fine = with(s.yes, id, on), with(s.fine, id, false)
}

// isFine reports whether somebody was told that exercise is fine with what a
// question asks about.
func (s *screening) isFine(q exercises.Question) bool {
	if s.touched {
		return slices.Contains(s.fine, q.ID)
	}
	return s.ticked(q) && !the.kept.Choices.Cleared[q.Condition].IsZero()
}

func (s *screening) tickFine(id string, on bool) {
	s.take()
	s.fine = with(s.fine, id, on)
}

// take begins with what was kept the last time.
func (s *screening) take() {
	if s.touched {
		return
	}
	yes, fine := s.kept(), []string(nil)
	for _, q := range the.catalog.Screening.Questions() {
		if s.isFine(q) {
			fine = append(fine, q.ID)
		}
	}
	s.yes, s.fine, s.touched = yes, fine, true
}

// kept are the questions that applied the last time and still do.
func (s *screening) kept() (yes []string) {
	for _, q := range the.catalog.Screening.Questions() {
		if s.ticked(q) {
			yes = append(yes, q.ID)
		}
	}
	return yes
}

// answer draws the conclusion, and keeps it.
func (s *screening) answer() {
	s.take()
	rules := the.catalog.Screening
	s.outcome = rules.Outcome(slices.DeleteFunc(slices.Clone(s.yes), func(id string) bool { return slices.Contains(s.fine, id) }))
	s.stage = answered
	the.screened(s.outcome.MayStart(), rules.Outcome(s.yes).Conditions, rules.Outcome(s.fine).Conditions)
}

// notes are what is said of single answers besides.
func (s *screening) notes() (notes []string) {
	for _, q := range the.catalog.Screening.Questions() {
		if q.Note != "" && s.ticked(q) && !s.isFine(q) {
			notes = append(notes, q.Note)
		}
	}
	return notes
}

// screened keeps what was answered, and since when exercise is fine with some of
// it. Who should see somebody first is asked again before the next routine, until
// nothing speaks against it.
func (m *model) screened(mayStart bool, conditions, fine []exercises.Condition) {
	now := m.moment()
	m.choose(func(c *session.Choices) {
		c.Conditions = slices.Clone(conditions)
		was := c.Cleared
		c.Cleared = nil
		for _, condition := range fine {
			if c.Cleared == nil {
				c.Cleared = map[exercises.Condition]time.Time{}
			}
			if c.Cleared[condition] = now; !was[condition].IsZero() {
				c.Cleared[condition] = was[condition]
			}
		}
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

// askedAfterAll takes back that the questions come again.
func (m *model) askedAfterAll(asked time.Time) {
	if asked.IsZero() || !m.kept.Choices.Asked.IsZero() {
		return
	}
	m.choose(func(c *session.Choices) {
		if c.Asked.IsZero() {
			c.Asked = asked
		}
	})
}

// safety is the page with all the questions, before a routine or at any time.
func safety() page.Screen {
	return page.Screen{
		Title:       "Safety questions",
		Description: "What to have looked at before you exercise with a sore back, and when to get help now.",
		Body:        func() []app.UI { return []app.UI{&Safety{}} },
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
