package play

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/run"
	"limber/app/ui/part"
)

// listen takes keys from the whole page while the player is shown.
func (p *Player) listen() {
	p.keys = part.Listen(p.ctx, app.Window(), "keydown", p.key)
}

// key follows a shortcut. A control that has the focus keeps its own keys, and
// so does an open dialog.
func (p *Player) key(e app.Value) {
	if p.Person().Settings.NoKeys || e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("altKey").Bool() {
		return
	}
	if p.run.Asks(p.due()) || part.Document().Call("querySelector", "dialog[open]").Truthy() || p.run.Player.Phase == player.Done {
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
		p.Happens(run.Toggle{})
	case "ArrowRight", "n", "N":
		p.dispatch(player.Next{})
	case "ArrowLeft", "b", "B":
		p.dispatch(player.Back{})
	case "+":
		p.dispatch(player.Extend{})
	case "-":
		p.dispatch(player.Shorten{})
	case "h", "H", "?":
		p.Happens(run.Open{Dialog: run.How})
	case "s", "S":
		p.Happens(run.Open{Dialog: run.Steps})
	case "f", "F":
		if p.breathes(p.run.Player.Segment(p.Clocks())) {
			p.Happens(run.Open{Dialog: run.Breath})
		}
	case "u", "U":
		p.dispatch(player.Undo{})
	case "Escape":
		p.ask()
	default:
		return
	}
	e.Call("preventDefault")
}
