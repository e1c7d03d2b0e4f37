package routines

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/timeline"
	"limber/app/ui/part"
	"limber/exercises"
)

// ways teach how to get down and up in a routine.
func (d Doors) ways(t timeline.Timeline) app.UI {
	all, p := t.Ways(), d.Person()
	return app.If(len(all) > 0, func() app.UI {
		body := []app.UI{app.H2().Text(d.Words.Way.Title)}
		var read []exercises.Source
		for _, s := range all {
			way := p.Way(s)
			body = append(body,
				app.H3().Text(d.Words.Way.Name(way, s.Kind == timeline.Lower)),
				part.Numbered(way.Steps()...),
				app.P().Text(way.Stop),
			)
			read = append(read, way.Sources...)
		}
		return app.Div().Body(app.Section().Class("section").Body(body...), part.Sources(exercises.Once(read), &d.Words.Teaching))
	})
}
