// Package about says what Limber is, and how it gets onto a phone.
package about

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// Screen shows a page of teaching, and what is known of this page's own copy.
func Screen(w *words.Words, t exercises.Topic, inside part.Inside, own func() part.Copy) page.Screen {
	return page.Screen{
		Title:       w.About.Title,
		Description: w.About.Description,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading(w.About.Heading),
				app.P().Class("lead").Text(t.Summary),
				app.Div().Class("columns").Body(
					app.Div().Class("prose").Body(part.Prose(t.Blocks, inside, &w.Teaching)...),
					app.Div().Body(
						part.Installing(own(), &w.Installing),
						part.Section(w.Installing.OfflineTitle, app.P().Text(own().Offline(&w.Installing))),
						part.Sources(t.Sources, &w.Teaching),
						part.Section(w.About.Licence, app.P().Text(w.About.LicenceText)),
					),
				),
			}
		},
	}
}
