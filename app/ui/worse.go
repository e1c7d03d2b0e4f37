package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
	"limber/exercises"
)

// worseAdvice is said on Today, kindly, until it is read.
func worseAdvice() app.UI {
	a := the.catalog.Screening.Worse
	return app.If(a.Title != "" && the.person().Worse(), func() app.UI {
		_, hasSummary := lookup("/progress/summary")
		return app.Section().Class("notice").Body(append(append(
			[]app.UI{app.H2().Text(a.Title)}, part.Paragraphs(a.Text)...),
			app.P().Class("actions").Body(
				app.Button().Class("button is-main").Text(the.words.Today.HaveRead).OnClick(part.Do("advised", func() {
					the.change(func(s *Settings) { s.Advised = the.today().String() })
				})),
				app.If(hasSummary, func() app.UI { return link("/progress/summary", "button", the.words.Today.YourSummary) }),
			),
			the.base.TopicLink(the.catalog, exercises.OfHelp, the.words.Today.WhenToTalk),
		)...)
	})
}
