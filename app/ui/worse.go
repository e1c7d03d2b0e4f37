package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/session"
	"limber/app/ui/part"
	"limber/exercises"
)

// saidAgain is how many days pass before the advice is given once more, to a
// back that still gets stiffer. Said daily it would be nagging.
const saidAgain = 28

// worse reports whether to say, today, that somebody should have a look.
func (m *model) worse(today session.Day) bool {
	if !m.history.StifferForTwoWeeks(today) {
		return false
	}
	said, err := time.Parse(time.DateOnly, m.settings.Advised)
	return err != nil || today-session.DayOf(said) >= saidAgain
}

// worseAdvice is said on Today, kindly, until it is read.
func worseAdvice() app.UI {
	today := the.today()
	a := the.catalog.Screening.Worse
	return app.If(a.Title != "" && the.worse(today), func() app.UI {
		_, hasSummary := lookup("/progress/summary")
		return app.Section().Class("notice").Body(append(append(
			[]app.UI{app.H2().Text(a.Title)}, part.Paragraphs(a.Text)...),
			app.P().Class("actions").Body(
				app.Button().Class("button is-main").Text("I have read this").OnClick(part.Do("advised", func() {
					the.change(func(s *Settings) { s.Advised = today.String() })
				})),
				app.If(hasSummary, func() app.UI { return link("/progress/summary", "button", "Your summary") }),
			),
			topicLink(exercises.OfHelp, "When to talk to a physical therapist"),
		)...)
	})
}
