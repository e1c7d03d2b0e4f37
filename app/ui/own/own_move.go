package own

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/mine"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// addOwn adds a move that Limber does not know, in the position of the step before
// it, and opens it to be said.
func (d Doors) addOwn(id string) {
	w, step := &d.Words.Mine, 0
	if !d.change(id, "", func(r mine.Routine) mine.Routine {
		o := exercises.Own{Name: w.OwnNew, Position: exercises.Standing}
		if step = len(r.Steps); step > 0 {
			o.Position = d.Person().Exercise(r.Steps[step-1].Exercise).Position
		}
		return r.With(o.ID())
	}) {
		return
	}
	d.Memory.memoryOf(id).open = step + 1
	d.Announce(w.Added.With(w.OwnNew, strconv.Itoa(step+1)))
	d.Focus("own-move")
}

// moves are the exercises of Limber, and the moves in the person's own routines.
func (d Doors) moves() []exercises.Exercise {
	p := d.Person()
	all := slices.Clip(p.Catalog.Exercises)
	seen := map[string]bool{}
	for _, r := range p.Kept.Routines {
		for _, s := range r.Steps {
			if seen[s.Exercise] {
				continue
			}
			seen[s.Exercise] = true
			if e := p.Exercise(s.Exercise); e.IsOwn() {
				all = append(all, e)
			}
		}
	}
	return all
}

// saying lets a move of the person's own be said.
func (d Doors) saying(id string, i int, e exercises.Exercise) []app.UI {
	w := &d.Words.Mine
	o, _ := exercises.OwnOf(e.ID)
	remake := func(change func(*exercises.Own)) {
		d.change(id, "", func(r mine.Routine) mine.Routine { return r.Remade(i, change) })
	}
	choice := func(group, label, value, current string, change func(*exercises.Own)) app.UI {
		return part.Choice(stepID(group, i), label, value, current, "", func() { remake(change) })
	}
	text := func(field, label, value string, most int, set func(o *exercises.Own, text string)) app.UI {
		return part.Field(field, label,
			app.Input().ID(field).Class("input").Type("text").MaxLength(most).Value(d.Memory.memoryOf(id).field(field, value)).
				OnInput(part.On(stepID(field+"-"+id, i), func(ctx app.Context, _ app.Event) {
					typed := ctx.JSSrc().Get("value").String()
					d.change(id, stepID(field, i), func(r mine.Routine) mine.Routine {
						return r.Remade(i, func(o *exercises.Own) { set(o, typed) })
					})
				})),
		)
	}
	kind, sides := "held", "both"
	if o.Rep > 0 {
		kind = "counted"
	}
	if o.Each {
		sides = "each"
	}
	body := []app.UI{
		text("own-move", w.OwnName, o.Name, exercises.LongestName, func(o *exercises.Own, text string) { o.Name = text }),
		app.FieldSet().Class("choices").Body(app.Legend().Text(w.OwnKind),
			choice("own-kind", w.OwnHeld, "held", kind, mine.Counted(false)),
			choice("own-kind", w.OwnCounted, "counted", kind, mine.Counted(true)),
		),
		app.FieldSet().Class("choices").Body(app.Legend().Text(w.OwnSides),
			choice("own-sides", w.OwnBoth, "both", sides, func(o *exercises.Own) { o.Each = false }),
			choice("own-sides", w.OwnEach, "each", sides, func(o *exercises.Own) { o.Each = true }),
		),
	}
	if o.Each {
		body = append(body,
			text("own-left", w.OwnLeft, o.Left, exercises.LongestWords, func(o *exercises.Own, text string) { o.Left = text }),
			text("own-right", w.OwnRight, o.Right, exercises.LongestWords, func(o *exercises.Own, text string) { o.Right = text }),
		)
	}
	return append(body,
		app.FieldSet().Class("choices").Body(app.Legend().Text(w.OwnPosition), app.Range(exercises.Positions).Slice(func(k int) app.UI {
			to := exercises.Positions[k]
			return choice("own-position", words.Begin(d.Words.Position.Of(to)), string(to), string(o.Position), func(o *exercises.Own) { o.Position = to })
		})),
		app.FieldSet().Class("choices").Body(app.Legend().Text(w.OwnNeeds), app.Range(exercises.AllNeeds).Slice(func(k int) app.UI {
			n := exercises.AllNeeds[k]
			return part.Toggle(stepID("own-need-"+string(n), i), words.Begin(d.Words.Needs([]exercises.Need{n})), "", slices.Contains(o.Needs, n), func(on bool) { remake(mine.Needing(n, on)) })
		})),
	)
}
