package figure

import (
	"cmp"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/exercises"
)

// Portrait is the head and shoulders of somebody, in their own clothes whoever is
// drawn now.
func Portrait(b *Book, who exercises.Person) app.UI {
	box := app.Span().Class("portrait").DataSet("like", cmp.Or(string(who), "slim")).Aria("hidden", "true")
	if f, ok := b.figureOf(exercises.PortraitFigure(who)); ok {
		return box.Body(still(f, 0, ""))
	}
	return box
}
