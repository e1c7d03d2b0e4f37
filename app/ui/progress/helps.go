package progress

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/history"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// helpsSection counts how sessions ended: of each routine, in each direction, at
// each hour. It claims no cause.
func (d Doors) helpsSection() app.UI {
	p, w := d.Person(), &d.Words.Helps
	helps := p.History.WhatHelps()
	return app.Section().Class("section").Body(
		app.H2().Text(w.Title),
		app.If(len(helps) == 0, func() app.UI {
			return app.P().Class("hint").Text(w.Empty)
		}),
		app.If(len(helps) > 0, func() app.UI {
			return app.Div().Body(
				d.helpsTable(w.Routine, helps),
				app.P().Class("hint").Text(w.Hint),
				part.More("helps", w.Closer, d.Memory.isOpen("helps"), d.Memory.open("helps"), func() app.UI {
					return app.Div().Body(
						d.helpsTable(w.Direction, named(p.HelpsByDirection(), func(id string) string { return d.Words.Direction.Of(exercises.Direction(id)) })),
						d.helpsTable(w.Hour, named(p.HelpsByHour(), w.HourOf)),
						app.P().Class("hint").Text(w.CloserHint),
					)
				}),
			)
		}),
	)
}

// named gives the things that were counted their names.
func named(helps []history.Help, name func(id string) string) []history.Help {
	for i := range helps {
		helps[i].Name = words.Begin(name(helps[i].Routine))
	}
	return helps
}

func (d Doors) helpsTable(of string, helps []history.Help) app.UI {
	w := &d.Words.Helps
	var rows [][]string
	for _, h := range helps {
		rows = append(rows, []string{h.Name, w.Looser(h), d.Words.Changed(h.Change)})
	}
	return part.Table(w.Title, []string{of, w.LooserAfter, w.ChangedBy}, rows)
}
