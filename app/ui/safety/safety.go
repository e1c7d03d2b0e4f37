// Package safety asks the safety questions on a page of their own.
package safety

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/ui/care"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

// Screen is the page with all the questions, before a routine or at any time.
func Screen(d care.Doors) page.Screen {
	return page.Screen{
		Title:       d.Words.Safety.Title,
		Description: d.Words.Safety.Description,
		Body:        func() []app.UI { return []app.UI{&Asking{Doors: d}} },
	}
}

// Asking is the page while somebody answers.
type Asking struct {
	app.Compo

	Doors   care.Doors
	answers person.Answers
}

func (a *Asking) OnInit() { a.answers.Stage = person.OneByOne }

func (a *Asking) Render() app.UI {
	w := &a.Doors.Words.Safety
	q := care.Questions{Doors: a.Doors, Answers: &a.answers}
	if a.answers.Stage == person.Answered {
		return q.Box(q.Advice(a.Doors.Base.Link("/", "button is-main", w.ToToday))...)
	}
	body := q.OneByOne(true, part.Heading(w.Title), app.P().Class("lead").Text(w.Lead))
	return q.Box(append(body, q.Done(), part.Sources(a.read(), &a.Doors.Words.Teaching))...)
}

// read is where the questions were read, each source once.
func (a *Asking) read() (all []exercises.Source) {
	for _, q := range a.Doors.Person().Catalog.Screening.Questions() {
		all = append(all, q.Sources...)
	}
	return exercises.Once(all)
}
