package care

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/ui/part"
	"limber/app/words"
)

// Before is the one screen that stands before the first move of a routine.
type Before struct {
	Questions

	Easy    string          // what the routine is called, if this is an easy day
	Waiting func() []app.UI // said in place of Start when the routine waits; nil when it does not
	Wake    func()          // wakes the sound, inside the tap that starts
	Clear   func()          // nothing applies: starts
	Start   func()          // starts, with the questions answered
	End     func()          // leaves
}

// Draw shows it. On an easy day what "None of these" answers stands first.
func (b Before) Draw() app.UI {
	w := &b.Words.Safety
	var body []app.UI
	switch b.Answers.Stage {
	case person.Answered:
		goOn := b.starts("is-main is-start", b.Words.Today.Start, b.Start)
		if b.Waiting != nil {
			goOn = app.Div().Body(b.Waiting()...)
		}
		body = b.Advice(goOn)
	case person.OneByOne:
		body = append(b.OneByOne(false, b.top(w.Applies)), b.Done())
	default:
		if b.Easy != "" {
			body = append(b.brief(b.top(b.Easy)), b.whenToStop())
		} else {
			body = b.brief(b.top(w.Before), app.P().Text(words.Paragraph(b.Person().Catalog.Screening.Clear.Text)))
		}
		body = append(body,
			app.P().Class("hint").Text(w.StaysHere),
			app.P().Class("actions asks-end").Body(
				b.starts("is-main", w.NoneStart, b.Clear),
				app.Button().Class("button").Text(w.Something).OnClick(part.Do("something", func() {
					b.Answers.Stage = person.OneByOne
					b.Turned()
				})),
			))
	}
	return b.Box(body...).Class("is-before")
}

// starts is a button that starts the routine.
func (b Before) starts(class, text string, start func()) app.UI {
	return app.Button().Class("button " + class).Text(text).OnClick(part.Heard(text, b.Wake, func() {
		b.Turned()
		start()
	}))
}

func (b Before) top(title string) app.UI {
	return app.Div().Class("asks-top").Body(
		app.Button().Class("round").Aria("label", b.Words.Safety.End).Body(part.Icon("close")).OnClick(part.Do("end", b.End)),
		part.Heading(title),
	)
}

func (b Before) whenToStop() app.UI {
	rules := b.Person().Catalog.Screening
	return app.Div().Class("stop").Body(app.H2().Text(b.Words.Safety.WhenToStop), part.Bullets(slices.Concat(rules.Sore.Text, rules.Stop)...))
}
