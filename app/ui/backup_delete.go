package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
	"limber/app/ui/progress"
)

// deletion deletes everything, after one more question and the offer of a last
// export.
func deletion() app.UI {
	return part.Dialog("wipe", "", nil,
		app.P().Class("actions").Body(
			app.Button().Class("button is-main").Text("Export first").OnClick(part.Do("wipe-export", the.export)),
			app.Button().Class("button").Text("Keep it").OnClick(part.Do("wipe-keep", func() { part.CloseDialog("wipe") })),
			app.Button().Class("button is-grave").Text("Delete it all").OnClick(part.Do("wipe", the.wipe)),
		),
		app.H2().ID("wipe-title").Text("Delete everything on this device?"),
		app.P().Text("All sessions, check-ins, choices and settings. This can't be undone, except by importing a file."),
		app.P().Class("wipe-told hint").Role("status").Text(the.backup.told),
	)
}

func (m *model) wipe() {
	m.device.Store.Wipe(func(err error) {
		part.CloseDialog("wipe")
		if err != nil {
			m.backupTold("Not everything could be deleted.", err)
			return
		}
		m.review, m.backup = progress.Memory{}, backup{}
		m.afterBackup("Everything is deleted.")
	})
}
