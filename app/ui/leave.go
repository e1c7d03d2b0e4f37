package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// guard makes the page stand twice in the history, so that a back gesture does
// not leave a run under way but lands where we can ask.
func (p *Player) guard() {
	if p.guarded {
		return
	}
	p.guarded = true
	entry := page.ThisEntry()
	entry.Guard = true
	entry.Push()
}

// unguard takes the second entry away, once there is nothing left to ask.
func (p *Player) unguard() {
	if p.guarded {
		p.guarded, p.stepping = false, true
		page.GoBack(1)
	}
}

// wentBack follows a step back in the history: a back gesture, or one of ours.
func (p *Player) wentBack() {
	if p.stepping {
		p.stepping = false
		if to := p.leaving; to != "" {
			p.leaving = ""
			page.Replace(href(to))
		}
		return
	}
	if !p.guarded {
		return
	}
	p.guarded = false
	if !p.underWay() {
		page.GoBack(1)
		return
	}
	p.guard()
	p.ask()
}

// underWay reports whether leaving now would leave something unfinished.
func (p *Player) underWay() bool {
	return p.run.state.Begun && p.run.state.Phase != player.Done
}

// home is the routine's page, if it still has one.
func (p *Player) home() string {
	if _, ok := the.catalog.Routine(p.ID); !ok {
		return "/"
	}
	return "/routines/" + p.ID
}

// ask opens "Stop here?".
func (p *Player) ask() {
	if !p.underWay() {
		p.leave(p.home())
		return
	}
	p.open("stop")
}

// stop ends the run here; what was done is kept.
func (p *Player) stop() {
	p.close()
	p.dispatch(player.End{})
}

// leave goes to another page and leaves no player behind in the history: going
// back from there leads to where one was before it.
func (p *Player) leave(path string) {
	if p.leaving != "" {
		return
	}
	if page.ThisEntry().From == path {
		steps := 1
		if p.guarded {
			steps = 2
		}
		p.guarded, p.leaving = false, path
		page.GoBack(steps)
		return
	}
	p.leaving = path
	p.unguard()
	if !p.stepping {
		page.Replace(href(path))
	}
}

// leaveBy makes a link leave the player. In another tab or window it is a link
// like any other.
func (p *Player) leaveBy(path string, a app.HTMLA) app.UI {
	return a.OnClick(part.On("leave"+path, func(_ app.Context, e app.Event) {
		if e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("shiftKey").Bool() {
			return
		}
		e.PreventDefault()
		e.Call("stopPropagation") // go-app would follow it
		p.leave(path)
	}))
}
