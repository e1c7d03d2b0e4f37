// Package exercises shows every exercise, and each on a page of its own.
package exercises

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

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
	add := func(title string, belongs func(exercises.Exercise) bool) {
		here := slices.DeleteFunc(slices.Clone(found), func(e exercises.Exercise) bool { return !belongs(e) })
		if len(here) > 0 {
			body = append(body, part.Section(title, app.Ul().Class("cards").Body(
				app.Range(here).Slice(func(i int) app.UI { return d.card(here[i]) }))))
		}
	}
	add(d.Words.Find.Favourites, func(e exercises.Exercise) bool { return p.HasStar(path(e)) })
	for _, position := range exercises.Positions {
		add(words.Begin(d.Words.Position.Of(position)), func(e exercises.Exercise) bool { return e.Position == position && !p.HasStar(path(e)) })
	}
	return body
}

// path is the one of an exercise's page.
func path(e exercises.Exercise) string { return "exercises/" + e.ID }

func (d Doors) card(e exercises.Exercise) app.UI {
	var marks []app.UI
	if d.Person().HasStar(path(e)) {
		marks = append(marks, part.Starred(&d.Words.Find))
	}
	return part.Card(d.Base.Href("/exercises/"+e.ID), d.Picture(e.ID, "small"), e.Name, words.Begin(d.Words.List.Of(e.Areas)), d.Words.Dose.Of(e, d.Person().Kept.Choices.Doses[e.ID]), marks...)
}
