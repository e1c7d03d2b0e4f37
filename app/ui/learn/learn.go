// Package learn shows the pages of teaching.
package learn

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/figure"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

// Doors are what these pages show, and where they lead.
type Doors struct {
	Catalog *exercises.Catalog
	Figures *figure.Book
	Base    page.Base
	Inside  part.Inside
	Minutes func(time.Duration) string   // a length in whole minutes, in words
	Breathe func(exercise string) app.UI // breathing with an exercise that is done in breaths
}

// All lists the pages of teaching.
func All(d Doors) page.Screen {
	return page.Screen{
		Title:       "Learn",
		Description: "Why a back gets tight, what helps, and when to ask somebody: short pages, each with its sources.",
		Body: func() []app.UI {
			topics := d.Catalog.Topics
			return []app.UI{
				part.Heading("Learn"),
				app.P().Class("lead").Text("What a therapist would tell you, in a minute or two each."),
				app.Ul().Class("cards").Body(app.Range(topics).Slice(func(i int) app.UI { return d.card(topics[i]) })),
				part.Section("Before you start",
					app.P().Body(app.Text("Some signs should be looked at before any exercise: "), d.Base.Link("/safety", "", "the safety questions"), app.Text(".")),
				),
			}
		},
	}
}

func (d Doors) card(t exercises.Topic) app.UI {
	var picture app.UI
	if t.Figure != "" {
		picture = figure.Thumbnail(d.Figures, t.Figure, "small")
	}
	return part.Card(d.Base.Href("/learn/"+t.ID), picture, t.Title, t.Summary, d.readingTime(t))
}

func (d Doors) readingTime(t exercises.Topic) string { return d.Minutes(t.ReadingTime()) + " to read" }

// Topic is one page of teaching, if there is one of that id.
func Topic(d Doors, id string) (page.Screen, bool) {
	t, ok := d.Catalog.Topic(id)
	return page.Screen{
		Title:       t.Title,
		Description: t.Summary,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading(t.Title),
				app.P().Class("lead").Text(t.Summary),
				app.P().Class("facts read").Text(d.readingTime(t)),
				d.figure(t),
				app.Div().Class("prose").Body(part.Prose(t.Blocks, d.Inside)...),
				d.doNow(t.Do),
				part.Sources(t.Sources),
				app.P().Class("aside").Body(
					app.Text("Limber teaches; it does not replace "), d.Base.Link("/about", "", "medical advice"), app.Text(". "),
					d.Base.Link("/learn", "", "All pages"),
				),
			}
		},
	}, ok
}

// figure is the exercise that goes with a topic; the one of breathing can
// be breathed with.
func (d Doors) figure(t exercises.Topic) app.UI {
	e, ok := d.Catalog.Exercise(t.Figure)
	return app.If(ok, func() app.UI {
		if e.Kind == exercises.Breath && t.Do == "exercises/"+e.ID {
			return d.Breathe(e.ID)
		}
		return app.Div().Class("figure-box is-beside").Body(&figure.Taught{Book: d.Figures, Exercise: e})
	})
}

// doNow leads from reading to doing.
func (d Doors) doNow(path string) app.UI {
	what := d.nameAt(path)
	return app.If(what != "", func() app.UI {
		return app.P().Class("actions").Body(d.Base.Link("/"+path, "button is-main", "Do it now: "+what))
	})
}

// nameAt is the name of the routine or the exercise at a topic's path.
func (d Doors) nameAt(path string) string {
	for _, r := range d.Catalog.Routines {
		if path == "routines/"+r.ID {
			return r.Name
		}
	}
	for _, e := range d.Catalog.Exercises {
		if path == "exercises/"+e.ID {
			return e.Name
		}
	}
	return ""
}
