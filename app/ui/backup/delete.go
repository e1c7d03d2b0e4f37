package backup

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
)

// deletion deletes everything, after one more question and the offer of a last
// export.
func (d Doors) deletion() app.UI {
	w := &d.Words.Backup
	return part.Dialog("wipe", "", nil,
		app.P().Class("actions").Body(
			app.Button().Class("button is-main").Text(w.ExportFirst).OnClick(part.Do("wipe-export", d.export)),
			app.Button().Class("button").Text(w.KeepIt).OnClick(part.Do("wipe-keep", func() { part.CloseDialog("wipe") })),
			app.Button().Class("button is-grave").Text(w.DeleteAll).OnClick(part.Do("wipe", d.wipe)),
		),
		app.H2().ID("wipe-title").Text(w.DeleteAsk),
		app.P().Text(w.DeleteWhat),
		app.P().Class("wipe-told hint").Role("status").Text(d.Memory.told),
	)
}

func (d Doors) wipe() {
	d.Store.Wipe(func(err error) {
		part.CloseDialog("wipe")
		if err != nil {
			d.tell(d.Words.Backup.NotDeleted, err)
			return
		}
		d.Emptied()
		*d.Memory = Memory{}
		d.changed(d.Words.Backup.Deleted)
	})
}
