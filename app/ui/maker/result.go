package maker

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/maker"
	"limber/app/ui/part"
)

// result draws what came of the wish. It is drawn by itself, so that a tap need not
// wait for all that can be wished to be drawn too.
type result struct {
	app.Compo

	Doors Doors
}

func (r *result) OnMount(ctx app.Context) {
	ctx.PreventUpdate() // it is drawn, and with it the page around it
	r.Doors.Memory.result = ctx
}

func (r *result) Render() app.UI { return app.Div().Body(r.Doors.result()) }

// result is what came of the wish.
func (d Doors) result() app.UI {
	w := &d.Words.Maker
	return app.If(d.Memory.asked, func() app.UI {
		made := d.shown()
		if made.Why != maker.Suits {
			return app.P().ID("made").Class("notice").TabIndex(-1).Text(d.why(made))
		}
		p := d.Person()
		t, limits := p.Timeline(made.Routine), p.Limits()
		return app.Section().Class("section").Body(
			app.H2().ID("made").TabIndex(-1).Text(d.name()),
			app.Dl().Class("facts-list").Body(
				part.Fact(d.Words.Routine.Takes, d.Words.Length.Spoken(made.Length)),
				part.Fact(d.Words.Routine.YouNeed, d.Words.Needs(p.Needed(made.Routine, t))),
				part.Helpful(p.Catalog.Helps(made.Routine), d.Words),
				part.Fact(d.Words.Mine.Positions, strconv.Itoa(p.Moves(made.Routine.Steps))),
			),
			d.Told(made.Routine),
			app.P().Class("actions").Body(
				d.start(),
				app.Button().Class("button").Text(w.Another).OnClick(part.Heard("maker-another", nil, d.another)),
				app.Button().Class("button").Text(w.Keep).OnClick(part.Do("maker-keep", d.keep)),
			),
			app.If(d.Memory.said != "", func() app.UI { return app.P().Class("notice").Text(d.Memory.said) }),
			app.Ol().Class("steps maker-steps").Body(app.Range(made.Routine.Steps).Slice(func(i int) app.UI {
				s := made.Routine.Steps[i]
				return d.step(i, s, p.Catalog.Eased(s, limits).Dose, made.Reasons[i])
			})),
		)
	})
}
