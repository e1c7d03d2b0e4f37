package play

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/run"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// home is the page of the routine, or of the exercise by itself, if it still has
// one.
func (p *Player) home() string {
	if _, ok := p.Person().Routine(p.ID); !ok {
		return "/"
	}
	return page.OfRoutine(p.ID)
}

// ask asks "Stop here?" of a run under way, and leaves any other.
func (p *Player) ask() { p.Happens(run.Out{To: p.home(), From: page.ThisEntry().From}) }

// finish is the link that leaves the player. In another tab or window it is a
// link like any other.
func (p *Player) finish() app.UI {
	const to = "/"
	a := p.Base.Link(to, "button is-main", p.Words.Done.Finish).OnClick(part.On("leave"+to, func(_ app.Context, e app.Event) {
		if e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("shiftKey").Bool() {
			return
		}
		e.PreventDefault()
		e.Call("stopPropagation") // go-app would follow it
		p.Happens(run.Leave{To: to, From: page.ThisEntry().From})
	}))
	return app.P().Class("actions done-end").Body(a)
}

// closed follows a dialog that went away by itself: Escape, or a back gesture.
func (p *Player) closed(d run.Dialog) func() { return p.sends(run.Closed{Dialog: d}) }
