package ui

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/timeline"
	"limber/app/ui/part"
	"limber/exercises"
)

// waySection teaches on a routine's page how to get down and up.
func waySection(t timeline.Timeline) app.UI {
	ways := t.Ways()
	return app.If(len(ways) > 0, func() app.UI {
		body := []app.UI{app.H2().Text(the.words.Way.Title)}
		var read []exercises.Source
		for _, s := range ways {
			w := the.person().Way(s)
			beats := w.Beats
			body = append(body,
				app.H3().Text(the.words.Way.Name(w, s.Kind == timeline.Lower)),
				app.Ol().Class("numbered").Body(app.Range(beats).Slice(func(i int) app.UI { return app.Li().Text(beats[i].Say) })),
				app.P().Text(w.Stop),
			)
			for _, s := range w.Sources {
				if !slices.Contains(read, s) {
					read = append(read, s)
				}
			}
		}
		return app.Div().Body(app.Section().Class("section").Body(body...), part.Sources(read, &the.words.Teaching))
	})
}
