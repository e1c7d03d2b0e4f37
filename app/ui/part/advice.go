package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/exercises"
)

// Advice is what to do, said calmly.
func Advice(class string, a exercises.Advice) app.UI {
	return app.Section().Class("section "+class).Body(
		app.H2().Text(a.Title),
		app.Range(a.Text).Slice(func(i int) app.UI { return app.P().Text(a.Text[i]) }),
	)
}
