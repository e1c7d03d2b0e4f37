package progress

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// directionsSection is the last seven days by direction, and what of it is thin.
func (d Doors) directionsSection() app.UI {
	w, went := &d.Words.Variety, d.Person().Went()
	var rows [][]string
	for _, to := range exercises.Directions {
		says := ""
		if went.IsThin(to) {
			says = w.Thin
		}
		rows = append(rows, []string{words.Begin(d.Words.Direction.Of(to)), d.Words.Sum(went.In[to]), says})
	}
	return app.Section().Class("section").Body(
		app.H2().Text(w.Directions),
		part.Table(w.Directions, []string{w.Direction, w.Time, w.Share}, rows),
		app.P().Class("hint").Text(w.DirectionsHint),
		app.P().Body(d.Base.Link("/maker", "row-link", d.Words.Maker.Title)),
	)
}
