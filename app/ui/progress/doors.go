package progress

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/page"
	"limber/app/words"
)

// Doors are what these pages show, what they change, and where they lead.
type Doors struct {
	Words  *words.Words
	Person func() person.Person // whom the page is for, now: go-app keeps handlers from when they were first drawn
	Base   page.Base
	Brief  page.Brief
	Memory *Memory
	Backup func() app.UI // what is shown of exporting and importing

	Keep     func(kept.All)               // keeps records
	Drop     func(store, id string)       // deletes one
	Choose   func(func(*session.Choices)) // changes the person's choices
	Announce func(string)                 // tells those who hear the page
}

// Memory is what the Progress page remembers while the page lives.
type Memory struct {
	opened  map[string]bool   // tables behind charts that are shown
	weeks   int               // that the charts span
	rows    int               // of the history that are shown
	gone    []session.Session // deleted just now, and still to be had back
	editing string            // id of the session that is being changed
	over    []session.Score   // of what is asked about no more, since just now
	naming  string            // what is typed of a thing to be asked about
}

// toggle opens what changes a session, or closes it.
func (r *Memory) toggle(id string) {
	if r.editing == id {
		id = ""
	}
	r.editing = id
}

// Forget goes back to the latest sessions: what is kept is another now.
func (r *Memory) Forget() { r.gone, r.over, r.rows, r.editing = nil, nil, 0, "" }

func (r *Memory) isOpen(table string) bool { return r.opened[table] }

// open returns what notes whether a table is shown.
func (r *Memory) open(table string) func(bool) {
	return func(shown bool) {
		if r.opened == nil {
			r.opened = map[string]bool{}
		}
		r.opened[table] = shown
	}
}
