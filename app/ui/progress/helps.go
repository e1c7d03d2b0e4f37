package progress

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/history"
	"limber/app/ui/part"
	"limber/app/words"
)

// helpsSection counts how sessions of each routine ended. It claims no cause.
func (d Doors) helpsSection() app.UI {
	helps := d.Person().History.WhatHelps()
	return app.Section().Class("section").Body(
		app.H2().Text("What helps me"),
		app.If(len(helps) == 0, func() app.UI {
			return app.P().Class("hint").Text("For each routine: how often you felt looser after it, and how your number changed. It needs five answers to say anything.")
		}),
		app.If(len(helps) > 0, func() app.UI {
			return app.Div().Body(
				helpsTable(helps),
				app.P().Class("hint").Text("How your sessions ended, by your own answers. It does not say why. Below zero is looser."),
			)
		}),
	)
}

func helpsTable(helps []history.Help) app.UI {
	var rows [][]string
	for _, h := range helps {
		rows = append(rows, []string{h.Name, looserWords(h), changeOf(h.Change)})
	}
	return part.Table("What helps me", []string{"Routine", "Looser after", "Number changed by"}, rows)
}

func looserWords(h history.Help) string {
	if !h.Says() {
		return fmt.Sprintf("too few to say (%d)", h.Answers)
	}
	return fmt.Sprintf("%d of %d", h.Looser, h.Answers)
}

// changeOf writes how the number changed, and of how many pairs that is.
func changeOf(m history.Median) string {
	if !m.Says() {
		return fmt.Sprintf("too few to say (%d)", m.N)
	}
	return fmt.Sprintf("%s (%d)", words.Signed(m.Value), m.N)
}
