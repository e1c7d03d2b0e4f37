// Package own shows a person's own routines: the list of them, and the page on
// which one is made, changed and started.
package own

import (
	"fmt"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/mine"
	"limber/app/run"
	"limber/app/ui/offer"
	"limber/app/ui/part"
	"limber/exercises"
)

// Doors are what these pages show, what they change, and where they lead.
type Doors struct {
	offer.Doors
	Memory *Memory
	Files  Files

	Known      func() bool                      // what the device keeps has been read
	Unfinished func() (run.Unfinished, bool)    // the run that can be gone on with
	Changed    func([]exercises.Change) app.UI  // says what a person's limits changed
	Starts     func(exercises.Routine) []app.UI // the ways to begin a routine, or to go on with it
	StillOpen  func(id string) app.UI           // says that another routine is open
	Keep       func(mine.Routine)               // keeps a routine, a new one too
	Drop       func(id string)                  // deletes it
	Go         func(path string)                // to another page
	Address    func(path string) string         // of a page, as others reach it
	OnApple    func() bool                      // this is a tab of a device that keeps a Limber on its home screen apart
	Announce   func(string)                     // tells those who hear the page
	Draw       func()                           // draws the page anew
	Focus      func(id string)                  // once it is drawn
	Write      func(id, text string)            // into a field of the page
}

// Files gives addresses and files to the person, and takes theirs.
type Files interface {
	// Hand offers an address to other apps or, where the browser can't, copies it.
	// It must run inside a tap. Neither is done where the person changed their mind.
	Hand(title, address string, done func(handed, copied bool, err error))
	// Save puts a file where the browser puts downloads.
	Save(name, kind string, data []byte)
	// Read reads the file chosen in a file input, given by its id.
	Read(input string, f func(name string, data []byte, err error))
}

// Memory is what the pages remember while Limber is open.
type Memory struct {
	id      string // of the routine that is shown
	past    mine.Past
	latest  mine.Routine      // as it was shown, or changed here, last
	open    int               // the step that is being changed, from 1; 0 for none
	adding  bool              // the exercises to choose from are shown
	looked  part.Looked       // for among them
	begun   map[string]string // what a field began with
	deleted mine.Routine      // to be brought back
	passed  passed            // what came of sharing it

	arriving arriving
}

// passed is what came of sharing.
type passed struct {
	said   string
	byHand bool // the address is shown, to be copied from there
}

// arriving is a routine that is being added from a link.
type arriving struct {
	open  bool
	text  string // in the field
	wrong string // with it
}

// memoryOf is the memory of a routine.
func (m *Memory) memoryOf(id string) *Memory {
	if m.id != id {
		*m = Memory{id: id, deleted: m.deleted}
	}
	return m
}

// meet takes the routine as it is now. Where another tab changed it meanwhile, every
// field begins anew, and no step stays open: it may be another one by now.
func (m *Memory) meet(r mine.Routine) {
	if m.latest.ID != "" && !m.latest.Equal(r) {
		m.open, m.begun = 0, nil
	}
	m.latest = r
}

// field is the text that a field is drawn with. It stays as it began while
// somebody types: writing it again could lose a letter typed meanwhile.
func (m *Memory) field(id, text string) string {
	if begun, ok := m.begun[id]; ok {
		return begun
	}
	if m.begun == nil {
		m.begun = map[string]string{}
	}
	m.begun[id] = text
	return text
}

// change makes a change of a routine: it can be undone, and is kept at once.
func (d Doors) change(id, of string, change func(mine.Routine) mine.Routine) bool {
	p := d.Person()
	r, ok := p.Kept.Routine(id)
	next := change(r)
	if !ok || next.Equal(r) {
		return false
	}
	m := d.Memory.memoryOf(id)
	m.past.Before(r, of)
	if of == "" {
		m.begun = nil
	}
	next.Changed, m.latest = p.Now, next
	d.Keep(next)
	d.Draw()
	return true
}

// button is one that is there also while it can do nothing: who has come to it by
// keyboard stays on it.
func (d Doors) button(id, text string, can bool, h func()) app.UI {
	return app.Button().ID(id).Class("button").Aria("disabled", strconv.FormatBool(!can)).Text(text).OnClick(part.Do(id, h))
}

// stepID is the id of something at a step.
func stepID(what string, step int) string { return fmt.Sprint(what, "-", step) }

func (d Doors) round(id, icon, label string, can bool, h func()) app.UI {
	return app.Button().ID(id).Class("round").Aria("disabled", strconv.FormatBool(!can)).Aria("label", label).Body(part.Icon(icon)).OnClick(part.Do(id, h))
}
