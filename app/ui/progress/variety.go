package progress

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/history"
)

// varietySection shows what is done most, and nudges toward what is not.
func (d Doors) varietySection() app.UI {
	used, unused := d.Person().Variety()
	return app.Section().Class("section").Body(
		app.H2().Text(d.Words.Variety.Title),
		app.P().Text(d.Words.Variety.Lead),
		app.If(len(used) > 0, func() app.UI {
			return app.Div().Body(
				app.H3().Text(d.Words.Variety.Most),
				app.Ol().Class("rows").Body(app.Range(used).Slice(func(i int) app.UI { return d.moveRow(used[i]) })),
			)
		}),
		app.H3().Text(d.Words.Variety.Least),
		app.Ul().Class("rows").Body(app.Range(unused).Slice(func(i int) app.UI { return d.moveRow(unused[i]) })),
	)
}

func (d Doors) moveRow(m history.Move) app.UI {
	e, known := d.Person().Catalog.Exercise(m.Exercise)
	name := app.UI(d.Base.Link("/exercises/"+e.ID, "row-link", e.Name))
	if !known || e.IsOwn() {
		name = app.Span().Text(d.Person().Exercise(m.Exercise).Name)
	}
	done := d.Words.Variety.NotYet
	if m.Times > 0 {
		done = d.Words.Variety.Done.With(d.Words.Often.Of(m.Times), d.Words.Sum(m.Time))
	}
	return app.Li().Class("row move-row").Body(
		name,
		app.Span().Class("facts").Text(done),
	)
}
