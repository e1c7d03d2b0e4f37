package ui

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/history"
)

// varietySection shows what is done most, and nudges toward what is not.
func varietySection() app.UI {
	used, unused := the.variety()
	return app.Section().Class("section").Body(
		app.H2().Text("Variety"),
		app.P().Text("The more kinds of stretches, the better for your back."),
		app.If(len(used) > 0, func() app.UI {
			return app.Div().Body(
				app.H3().Text("Most done"),
				app.Ol().Class("rows").Body(app.Range(used).Slice(func(i int) app.UI { return moveRow(used[i]) })),
			)
		}),
		app.H3().Text("Least done"),
		app.Ul().Class("rows").Body(app.Range(unused).Slice(func(i int) app.UI { return moveRow(unused[i]) })),
	)
}

func moveRow(m history.Move) app.UI {
	e, known := the.catalog.Exercise(m.Exercise)
	name := app.UI(link("/exercises/"+e.ID, "row-link", e.Name))
	if !known {
		name = app.Span().Text(m.Exercise)
	}
	words := "not yet"
	if m.Times > 0 {
		words = fmt.Sprintf("%s, %s", times(m.Times), inMinutes(m.Time))
	}
	return app.Li().Class("row move-row").Body(
		name,
		app.Span().Class("facts").Text(words),
	)
}
