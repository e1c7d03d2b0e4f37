package offer

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/ui/part"
	"limber/exercises"
)

// Told says, before a routine begins, which doses are others than the last time
// and why. A rise can be refused.
func (d Doors) Told(r exercises.Routine) app.UI {
	changes := d.Person().Plan(r).Doses
	return app.If(len(changes) > 0, func() app.UI {
		var body []app.UI
		if c := changes[0]; c.Rises() {
			e := d.Person().Exercise(c.Exercise)
			changes = changes[1:]
			body = append(body, app.P().Class("actions").Body(
				app.Span().Text(d.told(c)),
				app.Button().Class("button is-quiet").Aria("label", d.Words.Ladder.NotYetIt.With(e.Name)).Text(d.Words.Ladder.NotYet).
					OnClick(part.Do("not-yet-"+e.ID, func() {
						d.Choose(person.NotYet(e.ID, d.Person().Now))
						d.Announce(d.Words.Ladder.Stays.With(e.Name))
					})),
			))
		}
		switch len(changes) {
		case 0:
		case 1:
			body = append(body, app.P().Class("facts").Text(d.told(changes[0])))
		default:
			body = append(body, app.P().Class("facts").Text(d.Words.Ladder.Less.Of(len(changes), d.Words.Ladder.Why(string(changes[0].Cause)))))
		}
		return app.Div().Body(body...)
	})
}

// told is one change in a line.
func (d Doors) told(c person.DoseChange) string {
	e := d.Person().Exercise(c.Exercise)
	return d.Words.Ladder.Today.With(e.Name, d.Words.Dose.Of(e, c.To), d.Words.Ladder.Why(string(c.Cause)))
}
