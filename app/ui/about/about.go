// Package about says what Limber is, and how it gets onto a phone.
package about

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

// Screen shows a page of teaching, and what is known of this page's own copy.
func Screen(t exercises.Topic, inside part.Inside, own func() part.Copy) page.Screen {
	return page.Screen{
		Title:       "About",
		Description: "What Limber is, where its facts come from, and what it keeps.",
		Body: func() []app.UI {
			return []app.UI{
				part.Heading("About Limber"),
				app.P().Class("lead").Text(t.Summary),
				app.Div().Class("prose").Body(part.Prose(t.Blocks, inside)...),
				part.Installing(own()),
				part.Section("Without a network", app.P().Text(own().Offline())),
				part.Sources(t.Sources),
				part.Section("Licence", app.P().Text("Code and content are free to use and change, under the MIT licence.")),
			}
		},
	}
}
