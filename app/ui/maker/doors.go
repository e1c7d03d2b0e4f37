// Package maker shows the page on which a routine is made for a person: what
// they wish, what came of it, and why each move is in it.
package maker

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/maker"
	"limber/app/mine"
	"limber/app/person"
	"limber/app/run"
	"limber/app/ui/offer"
)

// Doors are what this page shows, what it changes, and where it leads.
type Doors struct {
	offer.Doors
	Memory *Memory

	Change     func(func(*person.Settings))  // changes the settings, one of which is the wish
	Unfinished func() (run.Unfinished, bool) // the run that can be gone on with
	Drop       func()                        // ends it
	Keep       func(mine.Routine)            // keeps a routine, a new one too
	Go         func(path string)             // to another page
	Announce   func(string)                  // tells those who hear the page
	Draw       func()                        // draws the page anew
	Focus      func(id string)               // once it is drawn
	Alone      func()                        // leaves what is around the result as it is drawn
	Later      func(do func())               // does something once nothing was tapped for a while
}

// Memory is what the page remembers while Limber is open.
type Memory struct {
	wish   maker.Wish
	wished bool // something was chosen
	turn   uint64
	asked  bool // there is a routine, or why there is none
	of     maker.Wish
	made   maker.Made
	said   string // of the last swap that came to nothing
	kept   string // id under which it was kept

	ahead    ahead
	prepared int         // counts what asked to make something ahead
	result   app.Context // of what is drawn of it
}

// ahead is what was made for one person and one wish, by turn. Some of it was made
// before anybody asked for it, while the page had nothing else to do: a tap then has
// only to draw it.
type ahead struct {
	maker *maker.Maker
	made  map[uint64]maker.Made
}

// wish is what is chosen now.
func (d Doors) wish() maker.Wish {
	if !d.Memory.wished {
		p := d.Person()
		return maker.Remembered(p, p.Settings.Wish)
	}
	return d.Memory.wish
}
