package today

import (
	"limber/app/kept"
	"limber/app/run"
	"limber/app/session"
	"limber/app/ui/care"
	"limber/app/ui/offer"
	"limber/exercises"
)

// Doors are what this page shows, and where it leads.
type Doors struct {
	offer.Doors
	Care care.Doors

	Unfinished func() (run.Unfinished, bool) // the run that can be gone on with
	Stuck      func() string                 // name of a routine that was left and can't be gone on with
	Drop       func()                        // ends the unfinished run
	Go         func(path string)             // to another page
	Make       func(minutes int)             // makes a routine of that length, and starts it

	Keep func(kept.All)           // keeps records
	Did  func(session.Sport) bool // whether it was done today
	Also func(session.Sport)      // notes that it was, or takes it back
}

// easy is the routine for a bad day or, when it waits for this person, what fits.
func (d Doors) easy() (exercises.Routine, bool) {
	p := d.Person()
	r, ok := p.Catalog.EasyDay()
	if ok && p.Plan(r).Waits {
		return p.Catalog.Offer(p.Limits())
	}
	return r, ok
}
