// Package learn shows the pages of teaching.
package learn

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/figure"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// Doors are what these pages show, and where they lead.
type Doors struct {
	Words   *words.Words
	Catalog *exercises.Catalog
	Figures *figure.Book
	Base    page.Base
	Inside  part.Inside
	Breathe func(exercise string) app.UI // breathing with an exercise that is done in breaths
}

// All lists the pages of teaching.
func All(d Doors) page.Screen {
	return page.Screen{
		Title:       d.Words.Learn.Title,
		Description: d.Words.Learn.Description,
		Body: func() []app.UI {
			topics := d.Catalog.Topics
			return []app.UI{
				part.Heading(d.Words.Learn.Title),
				app.P().Class("lead").Text(d.Words.Learn.Lead),
				app.Ul().Class("cards").Body(app.Range(topics).Slice(func(i int) app.UI { return d.card(topics[i]) })),
				part.Section(d.Words.Learn.Before,
					app.P().Body(part.Linked(d.Words.Learn.Signs, d.Base.Link("/safety", "", d.Words.Learn.SignsLink))...),
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

func (d Doors) readingTime(t exercises.Topic) string {
	return d.Words.Learn.ToRead.With(d.Words.Length.Short(t.ReadingTime()))
}

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
				app.P().Class("facts").Text(d.readingTime(t)),
				app.Div().Class("columns read").Body(
					d.figure(t),
					app.Div().Body(
						app.Div().Class("prose").Body(part.Prose(t.Blocks, d.Inside, &d.Words.Teaching)...),
						d.doNow(t.Do),
						part.Sources(t.Sources, &d.Words.Teaching),
					),
				),
				app.P().Class("aside").Body(append(
					part.Linked(d.Words.Learn.Disclaimer, d.Base.Link("/about", "", d.Words.Learn.DisclaimerLink)),
					app.Text(" "), d.Base.Link("/learn", "", d.Words.Learn.All),
				)...),
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
		return app.Div().Class("figure-box is-beside").Body(&figure.Taught{Book: d.Figures, Exercise: e, Words: &d.Words.Teaching})
	})
}

// doNow leads from reading to doing.
func (d Doors) doNow(path string) app.UI {
	what := d.nameAt(path)
	return app.If(what != "", func() app.UI {
		return app.P().Class("actions").Body(d.Base.Link("/"+path, "button is-main", d.Words.Learn.DoNow.With(what)))
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
