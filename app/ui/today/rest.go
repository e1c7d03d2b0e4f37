package today

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/figure"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

// Rest is where a bad day leads first: two ways to lie, with nothing timed or
// counted, and from there to the easy day.
func Rest(d Doors) page.Screen {
	w := &d.Words.Rest
	return page.Screen{
		Title:       w.Title,
		Description: w.Description,
		Body: func() []app.UI {
			c := d.Person().Catalog
			teaching, _ := c.TopicWith(exercises.OfRest)
			onSide, _ := c.Exercise(teaching.Figure)
			return []app.UI{
				part.Heading(w.Title),
				app.P().Class("lead").Text(w.Lead),
				app.Div().Class("rests").Body(
					app.If(d.liesOnBack(), func() app.UI {
						return d.lying(exercises.PoseFigure(exercises.RestPose), w.Back, w.BackHow, w.BackShown)
					}),
					d.lying(onSide.ID, w.Side, w.SideHow, onSide.Pose),
				),
				part.Section(w.Breathe, app.P().Text(w.BreatheHow), d.Base.TopicLink(c, exercises.OfRest, "")),
				d.thenMove(),
				app.P().Body(d.Base.Link("/safety", "row-link", d.Words.Today.SomethingNew)),
			}
		},
	}
}

// liesOnBack reports whether nothing speaks against lying on the back with the
// hips bent.
func (d Doors) liesOnBack() bool {
	said := d.Person().Limits().Conditions
	return !slices.Contains(said, exercises.HipReplacement) && !slices.Contains(said, exercises.Pregnancy)
}

// lying is one way to lie, its picture over its words.
func (d Doors) lying(drawn, name, how, shown string) app.UI {
	return app.Section().Class("rest").Body(
		app.If(drawn != "", func() app.UI {
			return app.Div().Class("figure-box").Body(&figure.Box{Book: d.Figures, ID: drawn, Label: shown})
		}),
		app.H2().Text(name),
		app.P().Text(how),
	)
}

// thenMove starts the easy day, or what fits in its place.
func (d Doors) thenMove() app.UI {
	r, ok := d.easy()
	return app.If(ok, func() app.UI {
		return part.Section(d.Words.Rest.Ready,
			app.P().Text(d.Words.Rest.Then.With(r.Name, d.Words.Length.Short(d.Person().Timeline(r).Total()))),
			app.P().Class("actions").Body(d.Start(r.ID, d.Words.Today.Start, r.Name)),
		)
	})
}
