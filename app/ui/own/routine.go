package own

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/maker"
	"limber/app/mine"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

// Page is the page that shows whichever routine its address ends with, as it is
// printed for everybody.
func Page(d Doors) page.Screen { return d.missing(false) }

// One is a routine of the person's own, to be changed and started.
func One(d Doors, id string) page.Screen {
	r, ok := d.Person().Kept.Routine(id)
	if !ok {
		return d.missing(d.Known())
	}
	return page.Screen{
		Title:       r.Name,
		Description: d.Words.Mine.Description,
		Private:     true,
		Body:        func() []app.UI { return d.routine(id) },
	}
}

// missing is a page for which there is no routine, or not yet: what the device
// keeps is being read.
func (d Doors) missing(gone bool) page.Screen {
	w := &d.Words.Mine
	return page.Screen{
		Title:       w.One,
		Description: w.Description,
		Private:     true,
		Body: func() []app.UI {
			text := w.Reading
			if gone {
				text = w.Gone
			}
			return []app.UI{part.Heading(w.One), app.P().Text(text), app.P().Class("actions").Body(d.Base.Link("/mine", "button", w.Title))}
		},
	}
}

// Waiting is the page in place of a run that can't begin: the routine is not
// here, or has nothing in it.
func Waiting(d Doors, id string) page.Screen {
	s := d.missing(d.Known())
	if r, ok := d.Person().Kept.Routine(id); ok {
		w := &d.Words.Mine
		s.Title = r.Name
		s.Body = func() []app.UI {
			return []app.UI{part.Heading(r.Name), app.P().Text(w.Empty), app.P().Class("actions").Body(d.Base.Link("/mine/routine#"+id, "button is-main", w.Fill))}
		}
	}
	return s
}

func (d Doors) routine(id string) []app.UI {
	w, p, m := &d.Words.Mine, d.Person(), d.Memory.memoryOf(id)
	r, _ := p.Kept.Routine(id)
	m.meet(r)
	whole := r.Played(p.Catalog)
	return []app.UI{
		part.Heading(r.Name),
		d.facts(whole),
		d.start(whole, p.Plan(whole).Waits),
		app.Div().Class("field own-name").Body(
			app.Label().For("own-name").Text(w.Name),
			app.Input().ID("own-name").Class("input").Type("text").MaxLength(mine.LongestName).Value(m.field("own-name", r.Name)).
				OnInput(part.On("own-name-"+id, func(ctx app.Context, _ app.Event) {
					if name := exercises.Cut(ctx.JSSrc().Get("value").String(), mine.LongestName); name != "" {
						d.change(id, "name", func(r mine.Routine) mine.Routine { return r.Renamed(name) })
					}
				})),
		),
		part.Section(d.Words.Routine.Steps,
			app.P().Class("actions own-undo").Body(
				d.button("own-undo", w.Undo, len(m.past.Back) > 0, func() { d.turn(id, m.past.Undo, w.Undone) }),
				d.button("own-redo", w.Redo, len(m.past.Forth) > 0, func() { d.turn(id, m.past.Redo, w.Redone) }),
				app.If(len(r.Steps) > 1, func() app.UI {
					return d.button("own-better", w.Better, !slices.Equal(maker.Ordered(p.Catalog, r.Steps), r.Steps), func() { d.better(id) })
				}),
			),
			app.If(len(r.Steps) > 1, func() app.UI { return app.P().Class("hint").Text(w.BetterHint) }),
			app.If(len(r.Steps) == 0, func() app.UI { return app.P().Text(w.Empty) }),
			app.Ol().ID("own-steps").Class("own-steps").Body(app.Range(r.Steps).Slice(func(i int) app.UI { return d.step(id, r, i) })),
			&part.Drag{List: "own-steps", Moved: func(from, by int) { d.move(id, from, by) }},
		),
		d.add(id, r),
		app.If(len(r.Steps) > 0, func() app.UI {
			return d.share(id, func() mine.Routine { r, _ := d.Person().Kept.Routine(id); return r })
		}),
		app.P().Class("actions own-delete").Body(
			app.Button().Class("button").Text(w.Copy).OnClick(part.Do("own-copy-"+id, func() {
				if r, ok := d.Person().Kept.Routine(id); ok {
					d.Make(r.Played(d.Person().Catalog))
				}
			})),
			app.Button().Class("button is-quiet").Text(w.Delete).OnClick(part.Do("own-delete-"+id, func() { d.delete(id) })),
		),
	}
}

// facts are what this person needs to know of a routine before it: how long it is,
// what it needs, and what of it does not fit them.
func (d Doors) facts(r exercises.Routine) app.UI {
	p := d.Person()
	plan := p.Plan(r)
	switch {
	case len(r.Steps) == 0:
		return app.Div()
	case plan.Waits:
		return app.Div().Class("notice").Body(d.Waiting(plan.Changes)...)
	}
	t := p.Timeline(r)
	return app.Div().Body(
		app.Dl().Class("facts-list").Body(
			part.Fact(d.Words.Routine.Takes, d.Words.Length.Short(t.Total())),
			part.Fact(d.Words.Routine.YouNeed, d.Words.Needs(p.Needed(plan.Routine, t))),
			part.Helpful(p.Catalog.Helps(plan.Routine), d.Words),
			part.Fact(d.Words.Mine.Positions, strconv.Itoa(p.Moves(plan.Routine.Steps))),
		),
		app.If(len(plan.Changes) > 0, func() app.UI { return d.Changed(plan.Changes) }),
		d.Told(r),
	)
}

// start leads to the player. What is changed here while the routine is open is for
// the run after that one.
func (d Doors) start(r exercises.Routine, waits bool) app.UI {
	open, unfinished := d.Unfinished()
	same := unfinished && open.ID == r.ID
	return app.Div().Body(
		d.StillOpen(r.ID),
		app.If(same || !waits, func() app.UI { return app.P().Class("actions").Body(d.Starts(r)...) }),
		app.If(same, func() app.UI { return app.P().Class("hint").Text(d.Words.Mine.NextRun) }),
	)
}

// better puts the steps in the order in which Limber's maker has them.
func (d Doors) better(id string) {
	p := d.Person()
	r, _ := p.Kept.Routine(id)
	steps := maker.Ordered(p.Catalog, r.Steps)
	if d.change(id, "", func(r mine.Routine) mine.Routine { return r.InOrder(steps) }) {
		d.Memory.memoryOf(id).open = 0
		d.Announce(d.Words.Mine.Bettered.With(strconv.Itoa(p.Moves(r.Steps)), strconv.Itoa(p.Moves(steps))))
	}
}

// turn undoes the last change, or does it again.
func (d Doors) turn(id string, turn func(mine.Routine) (mine.Routine, bool), said string) {
	r, ok := d.Person().Kept.Routine(id)
	if !ok {
		return
	}
	next, ok := turn(r)
	if !ok {
		return
	}
	m := d.Memory.memoryOf(id)
	m.begun = nil
	next.Changed, m.latest = d.Person().Now, next
	d.Keep(next)
	d.Write("own-name", next.Name)
	if i := m.open - 1; i >= len(next.Steps) {
		m.open = 0
	} else if i >= 0 {
		d.Write("own-note", next.Steps[i].Note)
		if o, ok := exercises.OwnOf(next.Steps[i].Exercise); ok {
			d.Write("own-move", o.Name)
			d.Write("own-left", o.Left)
			d.Write("own-right", o.Right)
		}
	}
	d.Announce(said)
	d.Draw()
}

// delete deletes a routine. The list of all lets it be brought back.
func (d Doors) delete(id string) {
	r, ok := d.Person().Kept.Routine(id)
	if !ok {
		return
	}
	d.Memory.deleted = r
	d.Drop(id)
	d.Announce(d.Words.Mine.Deleted.With(r.Name))
	d.Go("/mine")
}
