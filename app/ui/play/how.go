package play

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/run"
	"limber/app/ui/part"
)

// howDialog says how the move under way is done, and of a way down or up all of
// it. It is drawn only while it is open. Its title takes the focus, or the
// keyboard could not scroll.
func (p *Player) howDialog() app.UI {
	seg := p.run.Player.Segment(p.Clocks())
	return part.Dialog("how", "", p.closed(run.How),
		app.P().Class("actions").Body(app.Button().Class("button is-main").Text(p.Words.Player.HowClose).OnClick(part.Do("how-close", p.sends(run.GoOn{})))),
		app.H2().ID("how-title").TabIndex(0).Text(p.name(seg, p.exercise(seg))),
		app.If(p.run.Dialog == run.How, p.how),
	)
}

func (p *Player) how() app.UI {
	seg := p.run.Player.Segment(p.Clocks())
	e, w := p.exercise(seg), &p.Words.Exercise
	if seg.Kind.IsWay() {
		return app.Div().Class("section").Body(part.Numbered(p.Person().Way(seg).Steps()...))
	}
	side := p.telling().side(seg, e)
	if e.IsOwn() {
		return app.Div().Class("section").Body(
			app.P().Text(p.Words.Mine.Unchecked),
			app.If(side != "", func() app.UI { return app.P().Text(side) }),
			app.P().Text(p.noteAt(seg)),
			app.Div().Class("stop section").Body(app.H3().Text(w.Stop), app.P().Text(e.Stop)),
		)
	}
	return app.Div().Class("section").Body(
		app.If(side != "", func() app.UI { return app.P().Text(side) }),
		part.Numbered(e.Steps...),
		app.H3().Text(w.Feel), app.P().Text(e.Feel),
		app.H3().Text(w.Avoid), part.Bullets(e.Avoid...),
		app.Div().Class("stop section").Body(app.H3().Text(w.Stop), app.P().Text(e.Stop)),
	)
}
