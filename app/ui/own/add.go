package own

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/mine"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// add lets exercises be added. It stays open: most routines have several.
func (d Doors) add(id string, r mine.Routine) app.UI {
	w, m := &d.Words.Mine, d.Memory.memoryOf(id)
	if len(r.Steps) >= mine.MostSteps {
		return app.P().Text(w.Full.Of(mine.MostSteps))
	}
	return app.Div().Class("own-add").Body(
		app.P().Class("actions").Body(
			app.Button().ID("own-add").Class("button").Aria("expanded", strconv.FormatBool(m.adding)).Text(w.Add).
				OnClick(part.Do("own-add-"+id, func() {
					m := d.Memory.memoryOf(id)
					m.adding, m.begun = !m.adding, nil
					d.Draw()
				})),
			app.Button().Class("button").Text(w.AddOwn).OnClick(part.Do("own-say-"+id, func() { d.addOwn(id) })),
		),
		app.P().Class("hint own-hint").Text(w.OwnHint),
		app.If(m.adding, func() app.UI { return d.choose(id) }),
	)
}

// choose shows the exercises that suit this person, those that are searched for.
func (d Doors) choose(id string) app.UI {
	w, m, p := &d.Words.Mine, d.Memory.memoryOf(id), d.Person()
	limits, unfit, found := p.Limits(), 0, 0
	finder := part.Finder{Words: d.Words, Catalog: p.Catalog, Label: d.Words.Find.Exercises, Looked: &m.looked, Draw: d.Draw}
	var body []app.UI
	moves := d.moves()
	for _, position := range exercises.Positions {
		var rows []app.UI
		for _, e := range moves {
			switch {
			case e.Position != position || !m.looked.Finds(e, d.Words.Position.Of(e.Position), d.Words.Needs(e.Needs)):
			case !limits.Allow(e):
				unfit++
			default:
				found++
				rows = append(rows, d.offered(id, e))
			}
		}
		if len(rows) > 0 {
			body = append(body, app.H3().Text(words.Begin(d.Words.Position.Of(position))), app.Ul().Class("rows").Body(rows...))
		}
	}
	if unfit > 0 {
		body = append(body, app.P().Class("hint").Text(w.Unfit.Of(unfit)))
	}
	return app.Div().Class("own-choose").Body(append([]app.UI{finder.Fields(), finder.Found(d.Words.Find.ExerciseCount.Of(found), found)}, body...)...)
}

// offered is an exercise that can be added.
func (d Doors) offered(id string, e exercises.Exercise) app.UI {
	w := &d.Words.Mine
	return app.Li().Class("row").Body(
		app.Span().Class("step-link").Body(
			d.Picture(e.ID, "tiny"),
			app.Span().Class("card-text").Body(
				app.Span().Class("card-name").Text(e.Name),
				app.Span().Class("facts").Text(words.Begin(d.Words.List.Of(e.Areas))),
			),
		),
		app.Button().Class("button").Aria("label", w.AddIt.With(e.Name)).Text(w.AddThis).OnClick(part.Do("own-add-"+id+"-"+e.ID, func() {
			if d.change(id, "", func(r mine.Routine) mine.Routine { return r.With(e.ID) }) {
				r, _ := d.Person().Kept.Routine(id)
				d.Announce(w.Added.With(e.Name, strconv.Itoa(len(r.Steps))))
			}
		})),
	)
}
