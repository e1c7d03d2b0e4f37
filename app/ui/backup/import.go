package backup

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/session"
	"limber/app/ui/part"
	"limber/app/words"
)

// importField is a file input that looks like a button.
func (d Doors) importField() app.UI {
	return app.Label().Class("button import").Body(
		app.Text(d.Words.Backup.Import),
		app.Input().Type("file").ID("import").Class("import-input").Accept(".json,application/json").
			OnChange(part.Do("import", d.read)),
	)
}

// read looks into the chosen file and changes nothing.
func (d Doors) read() {
	w := &d.Words.Backup
	*d.Memory = Memory{told: w.Reading}
	d.Files.Read("import", func(name string, data []byte, err error) {
		if err != nil {
			d.tell(w.Unreadable, err)
			return
		}
		d.Store.ReadBackup(data, func(k kept.All, err error) {
			if err != nil {
				d.tell(w.NoBackup.With(name), err)
				return
			}
			d.Store.Merge(d.Person().Kept, k, func(found kept.Merged) {
				d.Memory.preview = &found
				d.tell(w.Holds.With(name), nil)
				d.Reveal("preview")
			})
		})
	})
}

// preview says what a backup would bring, before it does.
func (d Doors) preview(m kept.Merged) app.UI {
	w := &d.Words.Backup
	add := w.TakeOver
	if m.New > 0 {
		add = d.Words.Count(w.Add, m.New)
	}
	return app.Div().ID("preview").Class("preview").Body(
		app.Dl().Class("facts-list").Body(
			part.Fact(w.New, d.Words.Count(w.Records, m.New)),
			part.Fact(w.Alike, d.Words.Count(w.Records, m.Alike)),
			part.Fact(w.Differs, d.Words.Count(w.Records, m.Differs)),
			app.If(len(m.Added.Sessions) > 0, func() app.UI { return part.Fact(w.NewSessions, d.fromTo(m.Added.Sessions)) }),
		),
		app.If(m.Differs > 0, func() app.UI { return app.P().Class("hint").Text(w.HereStays) }),
		app.P().Class("actions").Body(
			app.Button().Class("button is-main").Text(add).OnClick(part.Do("import-add", d.add)),
			app.Button().Class("button").Text(w.Cancel).OnClick(part.Do("import-cancel", func() { *d.Memory = Memory{told: w.Unchanged} })),
		),
	)
}

// fromTo says how many sessions there are, and of when.
func (d Doors) fromTo(s []session.Session) string {
	w, n := &d.Words.Backup, strconv.Itoa(len(s))
	first, last := d.Words.Date(s[0].Started, words.Whole), d.Words.Date(s[len(s)-1].Started, words.Whole)
	if first == last {
		return w.OfDay.With(n, first)
	}
	return w.FromTo.With(n, first, last)
}

// add brings in what the preview shows.
func (d Doors) add() {
	found := d.Memory.preview
	if found == nil { // pressed twice
		return
	}
	w := &d.Words.Backup
	*d.Memory = Memory{told: w.Importing}
	d.Store.Import(found.Added, func(undo func(func(error)), err error) {
		if err != nil {
			d.tell(w.NothingImported, err)
			return
		}
		d.Memory.undo = undo
		d.changed(d.Words.Count(w.Added, found.New))
	})
}

// takeBack takes the last import away again.
func (d Doors) takeBack() {
	undo := d.Memory.undo
	if undo == nil { // pressed twice
		return
	}
	w := &d.Words.Backup
	*d.Memory = Memory{told: w.TakingBack}
	undo(func(err error) {
		if err != nil {
			d.Memory.undo = undo
			d.tell(w.NotTakenBack, err)
			return
		}
		d.changed(w.TakenBack)
	})
}
