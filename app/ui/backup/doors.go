package backup

import (
	"time"

	"limber/app/kept"
	"limber/app/person"
	"limber/app/words"
)

// Doors are what this shows, and what it asks of the device and of the page.
type Doors struct {
	Words  *words.Words
	Person func() person.Person // whom the page is for, now: go-app keeps handlers from when they were first drawn
	Memory *Memory
	Store  Store // nil where pages are printed
	Files  Files

	Keeping func() []string // what is not kept and what helps, a sentence or two each
	Draw    func()          // draws the page anew
	Read    func()          // reads what is kept anew
	Changed func()          // other things are kept than the page shows: settings, too
	Emptied func()          // nothing is kept any more
	Reveal  func(id string) // brings into view what has appeared
}

// file is a backup, or a table of sessions, as it is given to the person.
type file struct {
	name, kind string
	data       []byte
}

const (
	jsonKind = "application/json"
	csvKind  = "text/csv"
)

// Store is what is asked of what keeps the records. What is given back comes
// later, on the page's own thread.
type Store interface {
	Status() kept.Keeping
	Persist(f func(granted bool))
	Export(at time.Time, f func([]byte, error))
	ReadBackup(data []byte, f func(kept.All, error))
	Merge(here, backup kept.All, f func(kept.Merged))
	Import(added kept.All, done func(undo func(done func(error)), err error))
	Wipe(done func(error))
}

// Files gives files to the person, and takes theirs.
type Files interface {
	Save(name, kind string, data []byte)
	CanShare(name, kind string) bool
	Share(name, kind string, data []byte, done func(handed bool, err error))
	Read(input string, f func(name string, data []byte, err error))
}

// Memory is what came of exporting and importing, as long as the page lives.
type Memory struct {
	told    string // what came of it, or what is under way
	failed  bool
	making  bool // an export is under way
	made    file // the last export, to be shared
	preview *kept.Merged
	undo    func(done func(error)) // takes the last import away again
}

// tell says what came of something with the backup.
func (d Doors) tell(text string, err error) {
	m := d.Memory
	m.told, m.failed = text, err != nil
	if err != nil {
		m.told = d.Words.Backup.Failed.With(text, words.Begin(faultWords(&d.Words.Mistake, err)))
	}
	d.Draw()
}

// changed shows the page anew, with what is kept now.
func (d Doors) changed(text string) {
	d.Changed()
	d.tell(text, nil)
	d.Read()
}
