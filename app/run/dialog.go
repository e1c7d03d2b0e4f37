package run

import "limber/app/player"

// Dialog is one that opens over the run. Nobody can follow a routine and read a
// question: it pauses whatever is under way, and nothing plays behind it. What
// would have played goes on when it is closed. Only the breath under way, shown
// on all of the screen, goes on: it is what one follows there.
type Dialog string

const (
	NoDialog  Dialog = ""
	StopHere  Dialog = "stop"
	HowSounds Dialog = "sound"
	TooMuch   Dialog = "too-much"
	How       Dialog = "how"
	Steps     Dialog = "steps"
	Breath    Dialog = "breath"
)

func (d Dialog) pauses() bool { return d != NoDialog && d != Breath }

// open opens a dialog. Another takes its place; what was paused by the first
// stays known. One that is open is opened again: a browser closes it and tells
// a moment later, and who asks for it within that moment shall see it.
func (u *update) open(d Dialog) {
	before := u.Dialog
	if !before.pauses() && d.pauses() {
		if u.Played = u.plays(); u.Played {
			u.play(player.Pause{})
		}
	}
	u.Dialog = d
	if d == Breath {
		u.breath, u.felt = u.Player.Segment(u.world.Clocks).Start, -1
	}
	if before != NoDialog && before != d {
		u.effect(CloseDialog{before})
	}
	u.effect(OpenDialog{d})
}

// plays reports whether the run goes on, or is counted in.
func (r Run) plays() bool {
	return r.Player.Phase == player.Playing || r.Player.Phase == player.Counting
}

// close closes the dialog that is open, and leaves the run as it is.
func (u *update) close() (played bool) {
	d, played := u.Dialog, u.Played
	u.Dialog, u.Played = NoDialog, false
	if d != NoDialog {
		u.effect(CloseDialog{d})
	}
	return played
}

// breathes lets the breath that fills the screen be felt, once as it goes in and
// once as it goes out. It ends with the segment for which it was opened.
func (u *update) breathes() {
	if u.Dialog != Breath {
		return
	}
	now := u.world.Clocks
	seg := u.Player.Segment(now)
	b, ok := seg.Beat(u.Player.Elapsed(now) - seg.Start)
	switch {
	case u.Player.Phase == player.Done || seg.Start != u.breath:
		u.close()
	case ok && u.Player.Phase == player.Playing && u.buzzes() && seg.Start+b.At != u.felt:
		u.felt = seg.Start + b.At
		u.effect(Breathe{b.Tone})
	}
}

// goOn closes the dialog, and plays on if it did before.
func (u *update) goOn() {
	if u.close() {
		u.effect(Unlock{})
		u.start()
	}
}
