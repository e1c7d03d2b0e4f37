package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
)

// guard makes the page stand twice in the history, so that a back gesture does
// not leave a run under way but lands where we can ask.
func (p *Player) guard() {
	if p.guarded {
		return
	}
	p.guarded = true
	app.Window().Get("history").Call("pushState", nil, "", app.Window().URL().String())
}

// wentBack follows a back gesture that came to the first of the two.
func (p *Player) wentBack() {
	if !p.guarded {
		return
	}
	p.guarded = false
	if !p.underWay() {
		app.Window().Get("history").Call("back")
		return
	}
	p.guard()
	p.ask()
}

// underWay reports whether leaving now would leave something unfinished.
func (p *Player) underWay() bool {
	return p.run.state.Begun && p.run.state.Phase != player.Done
}

// ask opens "Stop here?", and pauses meanwhile.
func (p *Player) ask() {
	if !p.underWay() {
		p.leave()
		return
	}
	p.playing = p.run.state.Phase == player.Playing
	if p.playing {
		p.dispatch(player.Pause{})
	}
	dialog("stop", "showModal")
}

// goOn closes the question, and plays on if it did before.
func (p *Player) goOn() {
	dialog("stop", "close")
	if p.playing {
		p.playing = false
		p.dispatch(player.Play{})
	}
}

// stop ends the run here; what was done is kept.
func (p *Player) stop() {
	dialog("stop", "close")
	p.dispatch(player.End{})
}

// leave goes back to the routine's page, if it still has one.
func (p *Player) leave() {
	to := "/routines/" + p.ID
	if _, ok := the.catalog.Routine(p.ID); !ok {
		to = "/"
	}
	p.ctx.Navigate(href(to))
}

// dialog opens or closes one of the player's dialogs.
func dialog(id, call string) {
	if d := app.Window().GetElementByID(id); d.Truthy() {
		d.Call(call)
	}
}
