// Package backup shows where a person's records are kept, and lets them be
// exported, imported and deleted. It is a part of the Progress page.
package backup

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/ui/part"
	"limber/app/words"
)

// Section is the part of the page.
func Section(d Doors) app.UI {
	w, m, p := &d.Words.Backup, d.Memory, d.Person()
	return app.Section().Class("section backup").Body(
		app.H2().ID("backup").TabIndex(-1).Text(w.Title),
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
		return append(all, w.LastExport.With(d.Words.Date(last, words.Long)))
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
