package offer

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/ui/part"
	"limber/exercises"
)

// Told says, before a routine begins, which move is another this week, which doses
// are others than the last time, and why. A rise can be refused, and so can swaps.
func (d Doors) Told(r exercises.Routine) app.UI {
	plan := d.Person().Plan(r)
	changes := plan.Doses
	return app.If(plan.Tells(), func() app.UI {
		body := []app.UI{app.If(plan.Swap.In != "", func() app.UI { return d.swapped(plan.Swap) })}
		if len(changes) == 0 {
			return app.Div().Body(body...)
		}
		if c := changes[0]; c.Rises() {
			e := d.Person().Exercise(c.Exercise)
			changes = changes[1:]
			body = append(body, app.P().Class("tells").Body(
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

// swapped says which move stands for which this week, and lets that be the end of it.
func (d Doors) swapped(s person.Swap) app.UI {
	w, p := &d.Words.Ladder, d.Person()
	return app.P().Class("tells").Body(
		app.Span().Text(w.Swap.With(p.Exercise(s.In).Name, p.Exercise(s.Out).Name)),
		app.Button().Class("button is-quiet").Text(w.NoSwaps).OnClick(part.Do("no-swaps", func() {
			d.Change(func(s *person.Settings) { s.NoSwaps = true })
			d.Announce(w.NoSwapsNow)
		})),
	)
}
