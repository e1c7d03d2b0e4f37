package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/page"
	"limber/app/ui/part"
)

func about() page.Screen {
	return page.Screen{
		Title:       "About",
		Description: "What Limber is, where its facts come from, and what it keeps.",
		Body: func() []app.UI {
			t := the.catalog.About
			return []app.UI{
				part.Heading("About Limber"),
				app.P().Class("lead").Text(t.Summary),
				app.Div().Class("prose").Body(part.Prose(t.Blocks, inside)...),
				installing(),
				part.Section("Without a network", app.P().Text(copyState())),
				part.Sources(t.Sources),
				part.Section("Licence", app.P().Text("Code and content are free to use and change, under the MIT licence.")),
			}
		},
	}
}
