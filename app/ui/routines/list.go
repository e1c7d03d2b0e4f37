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
	"limber/exercises"
)

// Doors are what these pages show, what they change, and where they lead.
type Doors struct {
	offer.Doors
	Care care.Doors

	Unfinished func() (run.Unfinished, bool) // the run that can be gone on with
	Drop       func()                        // ends it
	Before     func() session.Stiffness      // given for the next run
	SetBefore  func(session.Stiffness)
	Looked     *part.Looked // for among the routines
	Draw       func()       // draws the page anew
	Choose     func(func(*session.Choices))
	Change     func(func(*person.Settings))
	Prepare    func(routine string)    // makes its sound ready anew
	MakeMine   func(exercises.Routine) // makes a copy that is the person's own, and goes to it
	Announce   func(string)            // tells those who hear the page
}

// path is the one of a routine's page.
func path(r exercises.Routine) string { return "routines/" + r.ID }

// All lists the routines, favourites first.
func All(d Doors) page.Screen {
	return page.Screen{
		Title:       d.Words.Routine.Title,
		Description: d.Words.Routine.Description,
		Long:        true,
		Body: func() []app.UI {
			w, p := &d.Words.Find, d.Person()
			var all, others []exercises.Routine
			for _, r := range p.Catalog.Routines {
				switch {
				case !d.Looked.FindsRoutine(p.Catalog, r, d.Words.Needs(p.Catalog.Needs(r))):
				case p.HasStar(path(r)):
					all = append(all, r)
				default:
					others = append(others, r)
				}
			}
			all = append(all, others...)
			finder := part.Finder{Words: d.Words, Catalog: p.Catalog, Label: w.Routines, Looked: d.Looked, Draw: d.Draw}
			return []app.UI{
				part.Heading(d.Words.Routine.Title),
				app.P().Class("lead").Text(d.Words.Routine.Lead),
				finder.Fields(),
				finder.Found(w.RoutineCount.Of(len(all)), len(all)),
				app.P().Class("list-links").Body(
					d.Base.Link("/mine", "row-link", d.Words.Mine.Title),
					d.Base.Link("/maker", "row-link", d.Words.Maker.Title),
				),
				app.Ul().Class("cards").Body(app.Range(all[:d.Brief.First(offer.InSight, len(all))]).Slice(func(i int) app.UI { return d.Card(all[i]) })),
			}
		},
	}
}
