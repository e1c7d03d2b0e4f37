// Package backup shows where a person's records are kept, and lets them be
// exported, imported and deleted. It is a part of the Progress page.
package backup

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/person"
	"limber/app/ui/part"
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

type file struct {
	name, kind string
	data       []byte
}

const (
	jsonKind = "application/json"
	csvKind  = "text/csv"
)

// Section is the part of the page.
func Section(d Doors) app.UI {
	w, m, p := &d.Words.Backup, d.Memory, d.Person()
	return app.Section().Class("section backup").Body(
		app.H2().Text(w.Title),
		part.Bullets(d.where()...),
		app.If(p.Kept.BackupDue(p.Now), func() app.UI {
			due := w.Due
			if p.Kept.Choices.Exported.IsZero() {
				due = w.DueFirst
			}
			return app.P().Class("due").Text(due)
		}),
		app.Div().Class("actions").Body(
			app.Button().Class("button is-main").Text(w.Export).OnClick(part.Do("export", d.export)),
			app.Button().Class("button").Text(w.Csv).OnClick(part.Do("export-csv", d.exportCSV)),
			d.importField(),
		),
		app.Div().Class("backup-told").Role("status").Body(
			app.If(m.told != "", func() app.UI {
				class := "told"
				if m.failed {
					class = "told is-failed"
				}
				return app.P().Class(class).Text(m.told)
			}),
			app.If(m.undo != nil, func() app.UI {
				return app.Button().Class("button").Text(w.Undo).OnClick(part.Do("undo-import", d.takeBack))
			}),
			app.If(m.made.data != nil && d.Files.CanShare(m.made.name, m.made.kind), func() app.UI {
				return app.Button().Class("button").Text(w.Share).OnClick(part.Do("share", d.share))
			}),
			app.If(m.preview != nil, func() app.UI { return d.preview(*m.preview) }),
		),
		app.Div().Class("actions").Body(
			app.If(d.mayAskToKeep(), func() app.UI {
				return app.Button().Class("button is-quiet").Text(w.AskToKeep).OnClick(part.Do("persist", d.askToKeep))
			}),
			app.Button().Class("button is-quiet").Text(w.Delete).OnClick(part.Do("wipe-ask", func() { part.OpenDialog("wipe") })),
		),
		d.deletion(),
	)
}

// where says where everything is, and what could happen to it.
func (d Doors) where() []string {
	w := &d.Words.Backup
	if d.Store == nil {
		return []string{w.StaysHere, w.OnlyBackup, w.NeverExported}
	}
	k := d.Store.Status()
	all := d.Keeping()
	if k.Fault == kept.NoFault {
		all = append(all, w.StaysHere)
	}
	if k.Promised {
		all = append(all, w.Promised)
	} else {
		all = append(all, w.NotPromised)
	}
	if last := d.Person().Kept.Choices.Exported; !last.IsZero() {
		return append(all, w.LastExport.With(d.Words.Dates.Long(last)))
	}
	return append(all, w.NeverExported)
}

// mayAskToKeep reports whether there is something to keep that the browser has
// not promised to keep.
func (d Doors) mayAskToKeep() bool {
	return d.Store != nil && !d.Person().History.Empty() && !d.Store.Status().Promised
}

func (d Doors) askToKeep() {
	d.Store.Persist(func(granted bool) {
		if granted {
			d.tell(d.Words.Backup.KeepsIt, nil)
		} else {
			d.tell(d.Words.Backup.MayNotKeepIt, nil)
		}
	})
}

// tell says what came of something with the backup.
func (d Doors) tell(text string, err error) {
	m := d.Memory
	m.told, m.failed = text, err != nil
	if err != nil {
		m.told = d.Words.Backup.Failed.With(text, words.Begin(err.Error()))
	}
	d.Draw()
}

// changed shows the page anew, with what is kept now.
func (d Doors) changed(text string) {
	d.Changed()
	d.tell(text, nil)
	d.Read()
}

func (d Doors) export() {
	if d.Memory.making { // pressed twice
		return
	}
	*d.Memory = Memory{told: d.Words.Backup.Making, making: true}
	now := d.Person().Now
	d.Store.Export(now, func(data []byte, err error) {
		d.Memory.making = false
		if err != nil {
			d.tell(d.Words.Backup.NotMade, err)
			return
		}
		d.save(file{"limber-" + now.Format(time.DateOnly) + ".json", jsonKind, data})
		d.Read()
	})
}

func (d Doors) exportCSV() {
	p := d.Person()
	*d.Memory = Memory{}
	d.save(file{"limber-sessions-" + p.Now.Format(time.DateOnly) + ".csv", csvKind, []byte("\ufeff" + d.Words.Csv.Table(p.Kept.Sessions))})
}

func (d Doors) save(f file) {
	d.Files.Save(f.name, f.kind, f.data)
	d.Memory.made = f
	d.tell(d.Words.Backup.Made.Of(len(d.Person().Kept.Sessions), f.name, d.size(len(f.data))), nil)
}

func (d Doors) share() {
	f := d.Memory.made
	d.Files.Share(f.name, f.kind, f.data, func(handed bool, err error) {
		switch {
		case err != nil:
			d.tell(d.Words.Backup.NotShared, err)
		case handed:
			d.tell(d.Words.Backup.Shared.With(f.name), nil)
		default:
			d.tell(d.Words.Backup.SharedNothing.With(f.name), nil)
		}
	})
}

// size writes how large a file is: whole kilobytes, rounded up, or tenths of a
// megabyte.
func (d Doors) size(bytes int) string {
	if bytes < 1_000_000 {
		return d.Words.Backup.Kilobytes.With(d.Words.Number(float64((bytes+999)/1000), 0))
	}
	return d.Words.Backup.Megabytes.With(d.Words.Number(float64((bytes+50_000)/100_000)/10, words.Shortest))
}
