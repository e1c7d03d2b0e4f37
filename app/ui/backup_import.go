package ui

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// importField is a file input that looks like a button.
func importField() app.UI {
	return app.Label().Class("button import").Body(
		app.Text("Import"),
		app.Input().Type("file").ID("import").Class("import-input").Accept(".json,application/json").
			OnChange(part.Do("import", the.readBackup)),
	)
}

// readBackup looks into the chosen file and changes nothing.
func (m *model) readBackup() {
	m.backup = backup{told: "Reading the file…"}
	m.device.Files.Read("import", func(name string, data []byte, err error) {
		if err != nil {
			m.backupTold("The file can't be read.", err)
			return
		}
		m.device.Store.ReadBackup(data, func(k kept.All, err error) {
			if err != nil {
				m.backupTold(name+" can't be imported, and nothing was changed.", err)
				return
			}
			m.device.Store.Merge(m.kept, k, func(found kept.Merged) {
				m.backup.preview = &found
				m.backupTold("This is what "+name+" holds.", nil)
				page.Reveal(the.root, "preview")
			})
		})
	})
}

// previewBox says what a backup would bring, before it does.
func previewBox(m kept.Merged) app.UI {
	return app.Div().ID("preview").Class("preview").Body(
		app.Dl().Class("facts-list").Body(
			part.Fact("New", count(m.New, "record")),
			part.Fact("Here already", count(m.Alike, "record")),
			part.Fact("Different here", count(m.Differs, "record")),
			app.If(len(m.Added.Sessions) > 0, func() app.UI { return part.Fact("New sessions", sessionsFromTo(m.Added.Sessions)) }),
		),
		app.If(m.Differs > 0, func() app.UI {
			return app.P().Class("hint").Text("Where a record differs, the one on this device stays.")
		}),
		app.P().Class("actions").Body(
			app.Button().Class("button is-main").Text(addWords(m)).OnClick(part.Do("import-add", the.addBackup)),
			app.Button().Class("button").Text("Cancel").OnClick(part.Do("import-cancel", func() { the.backup = backup{told: "Nothing was changed."} })),
		),
	)
}

func addWords(m kept.Merged) string {
	if m.New == 0 {
		return "Take over its choices"
	}
	return "Add " + count(m.New, "record")
}

func sessionsFromTo(s []session.Session) string {
	first, last := the.words.Dates.Whole(s[0].Started), the.words.Dates.Whole(s[len(s)-1].Started)
	if first == last {
		return fmt.Sprintf("%d, of %s", len(s), first)
	}
	return fmt.Sprintf("%d, %s to %s", len(s), first, last)
}

func (m *model) addBackup() {
	found := m.backup.preview
	if found == nil { // pressed twice
		return
	}
	m.backup = backup{told: "Importing…"}
	m.device.Store.Import(found.Added, func(undo func(func(error)), err error) {
		if err != nil {
			m.backupTold("Nothing was imported.", err)
			return
		}
		m.backup.undo = undo
		m.afterBackup("Added " + count(found.New, "record") + ".")
	})
}

func (m *model) undoImport() {
	undo := m.backup.undo
	if undo == nil { // pressed twice
		return
	}
	m.backup = backup{told: "Taking it back…"}
	undo(func(err error) {
		if err != nil {
			m.backup.undo = undo
			m.backupTold("The import could not be taken back.", err)
			return
		}
		m.afterBackup("The import is taken back. All is as it was.")
	})
}

// afterBackup shows the page anew, with settings that may be others now.
func (m *model) afterBackup(words string) {
	m.settings = person.SettingsOf(m.device.Store.Settings())
	show("theme", m.settings.Theme)
	show("text", m.settings.Text)
	m.review.Forget()
	m.backupTold(words, nil)
	m.reload()
}
