package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/run"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// home is the routine's page, if it still has one.
func (p *Player) home() string {
	if _, ok := the.catalog.Routine(p.ID); !ok {
		return "/"
	}
	return "/routines/" + p.ID
}

// ask asks "Stop here?" of a run under way, and leaves any other.
func (p *Player) ask() { p.happens(run.Out{To: p.home(), From: page.ThisEntry().From}) }

// leaveBy makes a link leave the player. In another tab or window it is a link
// like any other.
func (p *Player) leaveBy(path string, a app.HTMLA) app.UI {
	return a.OnClick(part.On("leave"+path, func(_ app.Context, e app.Event) {
		if e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("shiftKey").Bool() {
			return
		}
		e.PreventDefault()
		e.Call("stopPropagation") // go-app would follow it
		p.happens(run.Leave{To: path, From: page.ThisEntry().From})
	}))
}
