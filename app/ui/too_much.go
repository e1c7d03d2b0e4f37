package ui

import (
	"maps"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/session"
	"limber/app/ui/part"
	"limber/exercises"
)

// remember keeps a dose of an exercise as this person's own.
func (m *model) remember(exercise string, d exercises.Dose) {
	m.choose(func(c *session.Choices) {
		c.Doses = maps.Clone(c.Doses)
		if c.Doses == nil {
			c.Doses = map[string]exercises.Dose{}
		}
		c.Doses[exercise] = d
	})
}

// forget goes back to the usual dose.
func (m *model) forget(exercise string) {
	m.choose(func(c *session.Choices) {
		c.Doses = maps.Clone(c.Doses)
		delete(c.Doses, exercise)
	})
}

// ownDoses lists the exercises that this person does less or more of.
func ownDoses() app.UI {
	doses := the.kept.Choices.Doses
	ids := slices.Sorted(maps.Keys(doses))
	return app.If(len(ids) > 0, func() app.UI {
		return app.Div().Body(
			app.H3().Text("Your own amount"),
			app.Ul().Class("rows").Body(app.Range(ids).Slice(func(i int) app.UI {
				e := the.exercise(ids[i])
				return app.Li().Class("row").Body(
					app.Span().Text(e.Name+": "+dose(e, doses[e.ID])),
					app.Button().Class("button is-quiet").Aria("label", "As usual: "+e.Name).Text("As usual").
						OnClick(part.Do("forget-"+e.ID, func() { the.forget(e.ID) })),
				)
			})),
		)
	})
}
