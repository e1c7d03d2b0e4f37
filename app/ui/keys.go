package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/ui/part"
)

// listen takes keys from the whole page while the player is shown.
func (p *Player) listen() {
	p.keys = part.Listen(p.ctx, app.Window(), "keydown", p.key)
}

// key follows a shortcut. A control that has the focus keeps its own keys, and
// so does an open dialog.
func (p *Player) key(e app.Value) {
	if the.settings.NoKeys || e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("altKey").Bool() {
		return
	}
	if p.asks() || part.Document().Call("querySelector", "dialog[open]").Truthy() || p.run.state.Phase == player.Done {
		return
	}
	key := e.Get("key").String()
	on := e.Get("target")
	if on.Truthy() && on.Get("matches").Truthy() {
		if on.Call("matches", "input, select, textarea").Bool() || key == " " && on.Call("matches", "a, button, summary").Bool() {
			return
		}
	}
	switch key {
	case " ":
		p.toggle()
	case "ArrowRight", "n", "N":
		p.dispatch(player.Next{})
	case "ArrowLeft", "b", "B":
		p.dispatch(player.Back{})
	case "+":
		p.dispatch(player.Extend{})
	case "u", "U":
		p.dispatch(player.Undo{})
	case "Escape":
		p.ask()
	default:
		return
	}
	e.Call("preventDefault")
}

// toggle plays or pauses.
func (p *Player) toggle() {
	switch p.run.state.Phase {
	case player.Playing, player.Counting:
		p.dispatch(player.Pause{})
	default:
		the.device.Sound.Unlock()
		if !p.known { // it begins in a moment
			the.begin = true
			return
		}
		p.dispatch(player.Play{})
	}
}
