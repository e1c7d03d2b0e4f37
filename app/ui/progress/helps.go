package progress

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/history"
	"limber/app/ui/part"
)

// helpsSection counts how sessions of each routine ended. It claims no cause.
func (d Doors) helpsSection() app.UI {
	helps := d.Person().History.WhatHelps()
	return app.Section().Class("section").Body(
		app.H2().Text(d.Words.Helps.Title),
		app.If(len(helps) == 0, func() app.UI {
			return app.P().Class("hint").Text(d.Words.Helps.Empty)
		}),
		app.If(len(helps) > 0, func() app.UI {
			return app.Div().Body(
				d.helpsTable(helps),
				app.P().Class("hint").Text(d.Words.Helps.Hint),
			)
		}),
	)
}

func (d Doors) helpsTable(helps []history.Help) app.UI {
	w := &d.Words.Helps
	var rows [][]string
	for _, h := range helps {
		rows = append(rows, []string{h.Name, w.Looser(h), d.Words.Changed(h.Change)})
	}
	return part.Table(w.Title, []string{w.Routine, w.LooserAfter, w.ChangedBy}, rows)
}
