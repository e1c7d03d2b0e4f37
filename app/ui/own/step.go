package own

import (
	"fmt"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/mine"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// step is a step of a routine, from 0, and what can be done with it.
func (d Doors) step(id string, r mine.Routine, i int) app.UI {
	w, p, m := &d.Words.Mine, d.Person(), d.Memory.memoryOf(id)
	s := p.Catalog.Eased(r.Steps[i], p.Limits())
	e := p.Exercise(s.Exercise)
	open := m.open == i+1
	return app.Li().Class("own-step").Aria("label", e.Name).Body(
		d.line(s),
		app.Div().Class("own-buttons").Body(
			app.Button().ID(stepID("own-change", i)).Class("button is-quiet").Aria("expanded", strconv.FormatBool(open)).Aria("label", w.ChangeIt.With(e.Name)).Text(w.Change).
				OnClick(part.Do(stepID("own-change-"+id, i), func() { d.toggle(id, i) })),
			app.If(len(r.Steps) > 1, part.Handle),
			d.round(stepID("own-up", i), "up", w.MoveUpIt.With(e.Name), i > 0, func() { d.press(id, "own-up", i, -1) }),
			d.round(stepID("own-down", i), "down", w.MoveDownIt.With(e.Name), i < len(r.Steps)-1, func() { d.press(id, "own-down", i, 1) }),
			d.round(stepID("own-remove", i), "close", w.RemoveIt.With(e.Name), true, func() { d.remove(id, i) }),
		),
		app.If(open, func() app.UI { return d.editor(id, i, r.Steps[i], s, e) }),
	)
}

// line is a step as it is played: its exercise, how much of it, and its note.
func (d Doors) line(s exercises.Step) app.UI {
	e := d.Person().Exercise(s.Exercise)
	body := []app.UI{
		d.Picture(e.ID, "tiny"),
		app.Span().Class("card-text").Body(
			app.Span().Class("card-name").Text(e.Name),
			app.Span().Class("facts").Text(d.Words.Routine.Step.With(d.Words.Dose.Of(e, s.Dose), d.Words.Position.Of(e.Position))),
			app.If(e.Sides != exercises.Both && s.First == exercises.Left, func() app.UI { return app.Span().Class("facts").Text(d.Words.Mine.BeginsLeft) }),
			app.If(e.Sides != exercises.Both && s.First == exercises.Right, func() app.UI { return app.Span().Class("facts").Text(d.Words.Mine.BeginsRight) }),
			app.If(s.Note != "", func() app.UI { return app.Span().Class("card-line").Text(s.Note) }),
			app.If(e.IsOwn(), func() app.UI { return app.Span().Class("hint").Text(d.Words.Mine.Unchecked) }),
		),
	}
	if e.IsOwn() {
		return app.Span().Class("step-link").Body(body...) // it has no page
	}
	return app.A().Class("step-link").Href(d.Base.Href("/exercises/" + e.ID)).Body(body...)
}

// toggle opens a step to be changed, and closes the one before.
func (d Doors) toggle(id string, i int) {
	m := d.Memory.memoryOf(id)
	m.begun = nil
	if m.open == i+1 {
		m.open = 0
	} else {
		m.open = i + 1
	}
	d.Draw()
}

// press moves a step by one place. The focus goes with it.
func (d Doors) press(id, button string, i, by int) {
	if d.move(id, i, by) {
		d.Focus(stepID(button, i+by))
	}
}

// move moves a step by so many places, and says where it is. One that is being
// changed stays open.
func (d Doors) move(id string, i, by int) bool {
	m, to := d.Memory.memoryOf(id), i+by
	if by != 0 && !d.change(id, "", func(r mine.Routine) mine.Routine { return r.Moved(i, by) }) {
		return false
	}
	if m.open > 0 {
		m.open = mine.Place(m.open-1, i, by) + 1
	}
	r, _ := d.Person().Kept.Routine(id)
	d.Announce(d.Words.Mine.Moved.With(d.name(r, to), strconv.Itoa(to+1), strconv.Itoa(len(r.Steps))))
	return true
}

// remove takes a step out. The focus goes to the one that follows, or to where
// exercises are added.
func (d Doors) remove(id string, i int) {
	r, _ := d.Person().Kept.Routine(id)
	name, m := d.name(r, i), d.Memory.memoryOf(id)
	if !d.change(id, "", func(r mine.Routine) mine.Routine { return r.Without(i) }) {
		return
	}
	if m.open > i {
		m.open = 0
	}
	if left := len(r.Steps) - 1; left > 0 {
		d.Focus(stepID("own-remove", min(i, left-1)))
	} else {
		d.Focus("own-add")
	}
	d.Announce(d.Words.Mine.Removed.With(name))
}

// name is that of the exercise at a step.
func (d Doors) name(r mine.Routine, i int) string {
	if i < 0 || i >= len(r.Steps) {
		return ""
	}
	return d.Person().Exercise(r.Steps[i].Exercise).Name
}

// editor changes how much of an exercise is done, and how. Shown is the step as
// it is played.
func (d Doors) editor(id string, i int, s, shown exercises.Step, e exercises.Exercise) app.UI {
	w, p := &d.Words.Mine, d.Person()
	own := p.Kept.Choices.Doses[e.ID]
	var rows []app.UI
	if e.IsOwn() {
		rows = d.saying(id, i, e)
	}
	for _, amount := range mine.PartsOf(e, shown.Dose) {
		if amount == mine.Hold && own.Hold > 0 || amount == mine.Count && own.Count > 0 {
			rows = append(rows, app.P().Class("hint").Text(w.AsAsked.With(d.Words.Dose.Of(e, own))))
			continue
		}
		rows = append(rows, d.dose(id, i, amount, amount.Of(shown, e), e))
	}
	if e.Sides != exercises.Both {
		rows = append(rows, d.firstSide(id, i, s, e))
	}
	return app.Div().Class("own-editor").Role("group").Aria("label", w.ChangeIt.With(e.Name)).Body(append(rows,
		part.Field("own-note", w.Note,
			app.Input().ID("own-note").Class("input").Type("text").MaxLength(mine.LongestNote).Value(d.Memory.memoryOf(id).field("own-note", s.Note)).
				OnInput(part.On(stepID("own-note-"+id, i), func(ctx app.Context, _ app.Event) {
					note := ctx.JSSrc().Get("value").String()
					d.change(id, stepID("note", i), func(r mine.Routine) mine.Routine { return r.Noted(i, note) })
				})),
		))...)
}

// dose is a part of a dose with less and more beside it. Less and more end where
// its range does, which is said.
func (d Doors) dose(id string, i int, p mine.Part, now int, e exercises.Exercise) app.UI {
	w := &d.Words.Mine
	may, _ := p.Range()
	name := d.part(p, e)
	button := func(way int, label words.Line, sign string) app.UI {
		button := fmt.Sprint("own-", p, way)
		return app.Button().ID(button).Class("round own-amount").Aria("label", label.With(name)).Aria("disabled", strconv.FormatBool(p.Next(now, way) == now)).Text(sign).
			OnClick(part.Do(fmt.Sprint(button, "-", id, "-", i), func() { d.amount(id, i, p, way) }))
	}
	return app.Div().Class("row").Role("group").Aria("label", name).Body(
		app.Span().Class("choice-text").Body(app.Span().Text(name), app.Span().Class("hint").Text(w.Range.With(d.much(p, may.Least), d.much(p, may.Most)))),
		app.Span().Class("own-much").Body(button(-1, w.Less, "−"), app.Strong().Text(d.much(p, now)), button(1, w.More, "+")),
	)
}

// amount changes how much there is of a part of a dose.
func (d Doors) amount(id string, i int, p mine.Part, way int) {
	who := d.Person()
	said := ""
	if d.change(id, "", func(r mine.Routine) mine.Routine {
		if i >= len(r.Steps) {
			return r
		}
		e := who.Exercise(r.Steps[i].Exercise)
		n := p.Next(p.Of(who.Catalog.Eased(r.Steps[i], who.Limits()), e), way)
		said = d.Words.Mine.Amount.With(d.part(p, e), d.much(p, n))
		return r.Dosed(i, p, n)
	}) {
		d.Announce(said)
	}
}

// part names a part of a dose.
func (d Doors) part(p mine.Part, e exercises.Exercise) string {
	w := &d.Words.Mine
	switch {
	case p == mine.Hold:
		return w.Hold
	case p == mine.Sets:
		return w.Sets
	case p == mine.Between:
		return w.Between
	case p == mine.After:
		return w.After
	case p == mine.Tempo:
		return w.OwnTempo
	case e.Kind == exercises.Breath:
		return w.Breaths
	}
	return w.Times
}

// much is an amount of a part.
func (d Doors) much(p mine.Part, n int) string {
	if p == mine.Count || p == mine.Sets {
		return strconv.Itoa(n)
	}
	return d.Words.Dose.Hold.With(strconv.Itoa(n))
}

// firstSide chooses the side with which a step begins.
func (d Doors) firstSide(id string, i int, s exercises.Step, e exercises.Exercise) app.UI {
	w := &d.Words.Mine
	side := func(to exercises.Side, name string) app.UI {
		return part.Choice(stepID("own-first", i), name, string(to), string(s.First), e.Words(to), func() {
			d.change(id, "", func(r mine.Routine) mine.Routine { return r.Begun(i, to) })
		})
	}
	return app.FieldSet().Class("choices").Body(
		app.Legend().Text(w.First),
		side(exercises.NoSide, w.ByTurn), side(exercises.Left, d.Words.Segment.Left), side(exercises.Right, d.Words.Segment.Right),
	)
}
