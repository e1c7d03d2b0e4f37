// Package exercises shows every exercise, and each on a page of its own.
package exercises

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/ui/figure"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// Doors are what these pages show, and where they lead.
type Doors struct {
	Words   *words.Words
	Person  person.Person
	Figures *figure.Book
	Base    page.Base
}

// All lists the exercises, by position.
func All(d Doors) page.Screen {
	return page.Screen{
		Title:       d.Words.Exercise.Title,
		Description: d.Words.Exercise.Description,
		Body: func() []app.UI {
			body := []app.UI{
				part.Heading(d.Words.Exercise.Title),
				app.P().Class("lead").Text(d.Words.Exercise.Lead),
			}
			for _, p := range exercises.Positions {
				var here []exercises.Exercise
				for _, e := range d.Person.Catalog.Exercises {
					if e.Position == p {
						here = append(here, e)
					}
				}
				if len(here) > 0 {
					body = append(body, part.Section(words.Begin(d.Words.Position.Of(p)), app.Ul().Class("cards is-tiles").Body(
						app.Range(here).Slice(func(i int) app.UI { return d.card(here[i]) }))))
				}
			}
			return body
		},
	}
}

func (d Doors) card(e exercises.Exercise) app.UI {
	return part.Card(d.Base.Href("/exercises/"+e.ID), figure.Thumbnail(d.Figures, e.ID, "small"), e.Name, words.Begin(d.Words.List.Of(e.Areas)), d.Words.Dose.Of(e, exercises.Dose{}))
}
