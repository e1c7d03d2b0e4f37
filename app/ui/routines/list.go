// Package routines shows every routine, and each on a page of its own.
package routines

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/run"
	"limber/app/session"
	"limber/app/ui/care"
	"limber/app/ui/offer"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// Doors are what these pages show, what they change, and where they lead.
type Doors struct {
	offer.Doors
	Care care.Doors

	Unfinished func() (run.Unfinished, bool) // the run that can be gone on with
	Drop       func()                        // ends it
	Before     func() session.Stiffness      // given for the next run
	SetBefore  func(session.Stiffness)
	Choose     func(func(*session.Choices))
	Change     func(func(*person.Settings))
	Prepare    func(routine string) // makes its sound ready anew
	Announce   func(string)         // tells those who hear the page
}

// All lists the routines.
func All(d Doors) page.Screen {
	return page.Screen{
		Title:       d.Words.Routine.Title,
		Description: d.Words.Routine.Description,
		Body: func() []app.UI {
			all := d.Person().Catalog.Routines
			return []app.UI{
				part.Heading(d.Words.Routine.Title),
				app.P().Class("lead").Text(d.Words.Routine.Lead),
				app.Ul().Class("cards").Body(app.Range(all).Slice(func(i int) app.UI { return d.Card(all[i]) })),
			}
		},
	}
}
