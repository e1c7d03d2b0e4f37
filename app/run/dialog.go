package run

import "limber/app/player"

// Dialog is one that opens over the run. Nobody can follow a routine and read a
// question: it pauses whatever is under way, and nothing plays behind it. What
// would have played goes on when it is closed.
type Dialog string

const (
	NoDialog  Dialog = ""
	StopHere  Dialog = "stop"
	HowSounds Dialog = "sound"
	TooMuch   Dialog = "too-much"
	How       Dialog = "how"
	Steps     Dialog = "steps"
)

// open opens a dialog. Another takes its place; what was paused by the first
// stays known. One that is open is opened again: a browser closes it and tells
// a moment later, and who asks for it within that moment shall see it.
func (u *update) open(d Dialog) {
	before := u.Dialog
	if before == NoDialog {
		if u.Played = u.plays(); u.Played {
			u.play(player.Pause{})
		}
	}
	u.Dialog = d
	if before != NoDialog && before != d {
		u.do(CloseDialog{before})
	}
	u.do(OpenDialog{d})
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
		u.do(CloseDialog{d})
	}
	return played
}

// goOn closes the dialog, and plays on if it did before.
func (u *update) goOn() {
	if u.close() {
		u.do(Unlock{})
		u.start()
	}
}
