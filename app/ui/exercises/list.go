// Package exercises shows every exercise, and each on a page of its own.
package exercises

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/offer"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// Doors are what these pages show, what they change, and where they lead.
type Doors struct {
	offer.Doors

	Looked *part.Looked // for among the exercises
	Choose func(func(*session.Choices))
	Draw   func() // draws the page anew

	Announce func(string) // tells those who hear the page
}

// All lists the exercises, by position.
func All(d Doors) page.Screen {
	return page.Screen{
		Title:       d.Words.Exercise.Title,
		Description: d.Words.Exercise.Description,
		Long:        true,
		Body: func() []app.UI {
			w, p := &d.Words.Find, d.Person()
			found := slices.DeleteFunc(slices.Clone(p.Catalog.Exercises), func(e exercises.Exercise) bool {
				return !d.Looked.Finds(e, d.Words.Position.Of(e.Position), d.Words.Needs(e.Needs))
			})
			finder := part.Finder{Words: d.Words, Catalog: p.Catalog, Label: w.Exercises, Looked: d.Looked, Draw: d.Draw}
			return append([]app.UI{
				part.Heading(d.Words.Exercise.Title),
				app.P().Class("lead").Text(d.Words.Exercise.Lead),
				finder.Fields(),
				finder.Found(w.ExerciseCount.Of(len(found)), len(found)),
			}, d.sections(found)...)
		},
	}
}

// sections are the favourites, and the others by position.
func (d Doors) sections(found []exercises.Exercise) (body []app.UI) {
	p := d.Person()
	left := d.Brief.First(offer.InSight, len(found))
	add := func(title string, isStar bool, position exercises.Position) {
		var cards []app.UI
		for _, e := range found {
			if left > 0 && (isStar || e.Position == position) && p.HasStar(path(e)) == isStar {
				cards = append(cards, d.card(p, e, isStar))
				left--
			}
		}
		if len(cards) > 0 {
			body = append(body, part.Section(title, app.Ul().Class("cards").Body(cards...)))
		}
	}
	add(d.Words.Find.Favourites, true, "")
	for _, position := range exercises.Positions {
		add(words.Begin(d.Words.Position.Of(position)), false, position)
	}
	return body
}

// path is the one of an exercise's page.
func path(e exercises.Exercise) string { return "exercises/" + e.ID }

func (d Doors) card(p person.Person, e exercises.Exercise, isStar bool) app.UI {
	var marks []app.UI
	if isStar {
		marks = append(marks, part.Starred(&d.Words.Find))
	}
	return part.Card(d.Base.Href("/exercises/"+e.ID), d.Picture(e.ID, "small"), e.Name, words.Begin(d.Words.List.Of(e.Areas)), d.Words.Dose.Of(e, p.Kept.Choices.Doses[e.ID]), marks...)
}
