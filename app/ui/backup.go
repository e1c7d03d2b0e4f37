package ui

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/ui/part"
)

// backup is what came of exporting and importing, as long as the page lives.
type backup struct {
	told    string // what came of it, or what is under way
	failed  bool
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

func backupSection() app.UI {
	b := the.backup
	return app.Section().Class("section backup").Body(
		app.H2().Text("Backup"),
		part.Bullets(the.keptWords()...),
		app.If(the.kept.BackupDue(the.moment()), func() app.UI {
			return app.P().Class("due").Text(dueWords(the.kept.Choices.Exported.IsZero()))
		}),
		app.Div().Class("actions").Body(
			app.Button().Class("button is-main").Text("Export").OnClick(part.Do("export", the.export)),
			app.Button().Class("button").Text("Sessions as CSV").OnClick(part.Do("export-csv", the.exportCSV)),
			importField(),
		),
		app.Div().Class("backup-told").Role("status").Body(
			app.If(b.told != "", func() app.UI {
				class := "told"
				if b.failed {
					class = "told is-failed"
				}
				return app.P().Class(class).Text(b.told)
			}),
			app.If(b.undo != nil, func() app.UI {
				return app.Button().Class("button").Text("Undo the import").OnClick(part.Do("undo-import", the.undoImport))
			}),
			app.If(b.made.data != nil && the.device.Files.CanShare(b.made.name, b.made.kind), func() app.UI {
				return app.Button().Class("button").Text("Share the file").OnClick(part.Do("share", the.share))
			}),
			app.If(b.preview != nil, func() app.UI { return previewBox(*b.preview) }),
		),
		app.Div().Class("actions").Body(
			app.If(the.mayAskPersist(), func() app.UI {
				return app.Button().Class("button is-quiet").Text("Ask the browser to keep it").OnClick(part.Do("persist", the.askPersist))
			}),
			app.Button().Class("button is-quiet").Text("Delete everything…").OnClick(part.Do("wipe-ask", func() { part.OpenDialog("wipe") })),
		),
		deletion(),
	)
}

// dueWords say why it is time for an export.
func dueWords(first bool) string {
	if first {
		return "Over a month of sessions has no backup yet. An export would keep it safe."
	}
	return "There is something new since then. An export now would keep it safe."
}

// keptWords say where everything is, and what could happen to it.
func (m *model) keptWords() []string {
	if m.device.Store == nil { // a printed page
		return []string{"Everything stays on this device: no account, nobody else sees it.", "An exported file is the only real backup.", "No export yet."}
	}
	k := m.device.Store.Status()
	words := keepingWords(&m.words.Keeping, k)
	if k.Fault == kept.NoFault {
		words = append(words, "Everything stays on this device: no account, nobody else sees it.")
	}
	if k.Promised {
		words = append(words, "This browser has promised not to clear it by itself. An exported file is still the only real backup.")
	} else {
		words = append(words, "This browser may clear it by itself, when space is short or Limber is not opened for weeks. An exported file is the only real backup.")
	}
	if last := m.kept.Choices.Exported; last.IsZero() {
		return append(words, "No export yet.")
	}
	return append(words, "Last export: "+m.words.Dates.Long(m.kept.Choices.Exported)+".")
}

// mayAskPersist reports whether there is something to keep that the browser has
// not promised to keep.
func (m *model) mayAskPersist() bool {
	return m.device.Store != nil && !m.history.Empty() && !m.device.Store.Status().Promised
}

func (m *model) askPersist() {
	m.device.Store.Persist(func(granted bool) {
		if granted {
			m.backupTold("The browser has promised to keep it.", nil)
		} else {
			m.backupTold("The browser did not promise it. Some do once Limber is installed on the home screen.", nil)
		}
	})
}

// backupTold says what came of something with the backup.
func (m *model) backupTold(words string, err error) {
	b := &m.backup
	b.told, b.failed = words, err != nil
	if err != nil {
		b.told = words + " " + capital(err.Error()) + "."
	}
	m.refresh()
}

func (m *model) export() {
	m.backup = backup{told: "Making the file…"}
	now := m.moment()
	m.device.Store.Export(now, func(data []byte, err error) {
		if err != nil {
			m.backupTold("No file was made.", err)
			return
		}
		m.save(file{"limber-" + now.Format(time.DateOnly) + ".json", jsonKind, data})
		m.reload()
	})
}

func (m *model) exportCSV() {
	m.backup = backup{}
	m.save(file{"limber-sessions-" + m.moment().Format(time.DateOnly) + ".csv", csvKind, []byte("\ufeff" + history.CSV(m.kept.Sessions))})
}

func (m *model) save(f file) {
	m.device.Files.Save(f.name, f.kind, f.data)
	m.backup.made = f
	m.backupTold(fmt.Sprintf("%s is on its way to your downloads: %s, %s.", f.name, count(len(m.kept.Sessions), "session"), size(len(f.data))), nil)
}

func (m *model) share() {
	f := m.backup.made
	m.device.Files.Share(f.name, f.kind, f.data, func(err error) {
		if err != nil {
			m.backupTold("It could not be shared. The file is in your downloads.", err)
			return
		}
		m.backupTold(f.name+" was handed over.", nil)
	})
}

// size writes how large a file is.
func size(bytes int) string {
	if bytes < 1_000_000 {
		return strconv.Itoa((bytes+999)/1000) + " kB"
	}
	return strings.TrimSuffix(fmt.Sprintf("%.1f", float64(bytes)/1e6), ".0") + " MB"
}

// backupLine is the short word on backups for other pages.
func backupLine() app.UI {
	words := "Everything you do is kept on this device only."
	if the.kept.BackupDue(the.moment()) {
		words = "It is time for an export: there is something new since the last one."
	}
	return part.Section("Your data",
		app.P().Text(words),
		app.P().Class("actions").Body(link("/progress", "button", "Export, import, delete")),
	)
}
