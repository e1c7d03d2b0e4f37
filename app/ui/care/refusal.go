package care

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/part"
	"limber/exercises"
)

// Refusal says what to do instead of a start, as it was said when the questions
// were answered, what was answered, and on which day. It is nil where nothing
// speaks against a start.
func (d Doors) Refusal() app.UI {
	w, p := &d.Words.Safety, d.Person()
	said, o := p.Refused()
	if o.MayStart() {
		return nil
	}
	class := "notice refusal"
	if o.Urgency == exercises.Emergency {
		class += " is-grave"
	}
	return app.Section().Class(class).Body(append(append(
		[]app.UI{app.H2().Text(o.Answer.Title)}, part.Paragraphs(o.Answer.Text)...),
		d.calls(o.Answer.Call),
		app.P().Class("hint").Text(w.OnDayYouSaid.With(d.day(p.Kept.Choices.Flagged), d.Words.List.Of(said))),
		app.P().Class("actions").Body(
			d.Base.Link("/safety", "button", w.AnswerAgain),
			d.told(w.ToldFine, func() time.Time { return d.Person().Now }),
		),
	)...)
}

// WasTold says since when exercise is fine after all, until the questions are
// answered anew.
func (d Doors) WasTold() app.UI {
	seen := d.Person().Kept.Choices.Seen
	return app.If(!seen.IsZero(), func() app.UI {
		return app.P().Class("actions was-told").Body(
			app.Span().Class("facts").Text(d.Words.Safety.WasTold.With(d.day(seen))),
			d.told(d.Words.History.Undo, func() (never time.Time) { return never }),
		)
	})
}

func (d Doors) told(text string, at func() time.Time) app.UI {
	return app.Button().Class("button").Text(text).OnClick(part.Do(text, func() {
		d.Choose(person.Told(at()))
		d.Turned()
	}))
}

func (d Doors) day(t time.Time) string {
	return d.Words.ShortDay(session.DayOf(t), d.Person().Today())
}
