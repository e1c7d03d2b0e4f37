// Package offer draws how a routine is offered to a person, on whatever screen:
// its card, the link that starts it, what it promises them, and what fits in its
// place when it waits.
package offer

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/care"
	"limber/app/ui/figure"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// Doors are what this shows, and where it leads.
type Doors struct {
	Words   *words.Words
	Person  func() person.Person // whom the page is for, now: go-app keeps handlers from when they were first drawn
	Figures *figure.Book
	Base    page.Base
	Brief   page.Brief
	Tapped  func() // runs inside the tap on a start, the only one that may start sound

	Choose   func(func(*session.Choices)) // changes the person's choices
	Change   func(func(*person.Settings)) // and settings
	Announce func(string)                 // tells those who hear the page
}

// InSight is about how many cards of a list are seen before one scrolls.
const InSight = 6

// Card leads to a routine's page.
func (d Doors) Card(r exercises.Routine) app.UI {
	facts, p := "", d.Person()
	var marks []app.UI
	if p.HasStar("routines/" + r.ID) {
		marks = append(marks, part.Starred(&d.Words.Find))
	}
	if !p.Plan(r).Waits {
		facts = d.Words.Length.Short(p.Timeline(r).Total())
	}
	return part.Card(d.Base.Href(page.OfRoutine(r.ID)), d.Picture(FirstExercise(r), "small"), r.Name, d.Promise(r), facts, marks...)
}

// Picture is a small still of an exercise, beside its name.
func (d Doors) Picture(exercise, size string) app.UI {
	return figure.Thumbnail(d.Figures, exercise, size)
}

// FirstExercise is the one whose picture stands for a routine.
func FirstExercise(r exercises.Routine) string {
	if len(r.Steps) == 0 {
		return ""
	}
	return r.Steps[0].Exercise
}

// Start leads to the player and starts it: the tap that leads there is the one
// that may start sound. Without the program it is a plain link. What it is
// called goes without saying where it stands, but not in a list of links.
func (d Doors) Start(id, text, name string) app.UI {
	return app.A().Class("button is-main is-start").Href(d.Base.Href("/play/"+id)).
		Body(part.Icon("play"), app.Span().Text(text), app.Span().Class("unseen").Text(" "+name)).
		OnClick(part.Do("start-"+id, d.Tapped))
}

// Promise is the line under a routine's name: what it is for or, when it is no
// longer quite that, what became of it.
func (d Doors) Promise(r exercises.Routine) string {
	p := d.Person().Plan(r)
	if len(r.Steps) == 0 {
		return d.Words.Mine.Empty
	}
	n := 0
	for _, c := range p.Changes {
		if c.Reason != exercises.ForEase {
			n++
		}
	}
	if p.Swap.In != "" {
		n++
	}
	switch {
	case p.Waits:
		return d.Words.Waits.Waits.With(d.against(p.Changes))
	case n > 0:
		return d.Words.Waits.Changed.Of(len(r.Steps), strconv.Itoa(n))
	}
	if r.Purpose == "" {
		return d.Words.Mine.Exercises.Of(len(r.Steps))
	}
	return r.Purpose
}

// Waiting says that a routine waits, why, and what fits in its place.
func (d Doors) Waiting(changes []exercises.Change) []app.UI {
	p := d.Person()
	body := []app.UI{app.P().Text(d.Words.Waits.ThisWaits.With(d.against(changes)))}
	if fits, ok := p.Catalog.Offer(p.Limits()); ok {
		body = append(body, app.P().Text(d.Words.Waits.Fits),
			app.P().Class("actions").Body(d.Base.Link("/routines/"+fits.ID, "button is-main", fits.Name)))
	}
	return body
}

// Against says what speaks against an exercise by itself.
func (d Doors) Against(changes []exercises.Change) string {
	return d.Words.Exercise.Waits.With(d.against(changes))
}

// against lists what speaks against most of a routine.
func (d Doors) against(changes []exercises.Change) string {
	var all []string
	for _, c := range changes {
		if cause := d.cause(c); cause != "" && !slices.Contains(all, cause) {
			all = append(all, cause)
		}
	}
	return d.Words.List.Of(all)
}

// cause names what speaks against a step.
func (d Doors) cause(c exercises.Change) string {
	switch w := &d.Words.Waits; {
	case c.Condition != "":
		return care.Condition(d.Words, d.Person(), c.Condition)
	case c.Reason == exercises.ForFloor:
		return w.Floor
	case c.Reason == exercises.ForKneeling:
		return w.Kneeling
	case c.Reason == exercises.ForChoice:
		return w.Choice
	case c.Reason == exercises.ForHurt:
		return w.Hurt
	}
	return ""
}
