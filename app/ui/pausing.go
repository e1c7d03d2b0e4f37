package ui

import (
	"limber/app/player"
	"limber/app/ui/part"
)

// pausing is one of the player's dialogs while it is open, and what it paused.
// Nobody can follow a routine and read a question.
type pausing struct {
	id     string // of the dialog; empty: none is open
	played bool   // the run went on, or was counted in, when it opened
}

// open opens a dialog and pauses whatever is under way. Another takes its place;
// what was paused by the first stays known.
func (p *Player) open(id string) {
	if p.pausing.id == id {
		return
	}
	if p.pausing.id == "" {
		if p.pausing.played = p.plays(); p.pausing.played {
			p.dispatch(player.Pause{})
		}
	}
	before := p.pausing.id
	p.pausing.id = id
	if before != "" {
		part.CloseDialog(before)
	}
	part.OpenDialog(id)
	the.finger.ScreenTurned()
}

// plays reports whether the run goes on, or is counted in.
func (p *Player) plays() bool {
	phase := p.run.state.Phase
	return phase == player.Playing || phase == player.Counting
}

// close closes the dialog that is open, and leaves the run as it is.
func (p *Player) close() (played bool) {
	id, played := p.pausing.id, p.pausing.played
	p.pausing = pausing{}
	if id != "" {
		part.CloseDialog(id)
		the.finger.ScreenTurned()
	}
	return played
}

// goOn closes the dialog, and plays on if it did before.
func (p *Player) goOn() {
	if p.close() {
		the.device.Sound.Unlock()
		p.dispatch(player.Play{})
	}
}

// closed follows a dialog that went away by itself: Escape, or a back gesture.
func (p *Player) closed(id string) func() {
	return func() {
		if p.pausing.id == id {
			p.goOn()
		}
	}
}
