package care

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/session"
)

// Refusal says what to do instead of a start, as it was said when the questions
// were answered, what was answered, and on which day. It is nil where nothing
// speaks against a start.
func (d Doors) Refusal() []app.UI {
	w := &d.Words.Safety
	o, given := d.Person().Refused()
	if o.MayStart() {
		return nil
	}
	return d.answer(o,
		app.P().Class("hint").Text(w.OnDayYouSaid.With(d.Words.WholeDay(session.DayOf(given)), d.Words.List.Of(o.Said))),
		app.P().Class("actions").Body(d.Base.Link("/safety", "button", w.AnswerAgain)),
	)
}
