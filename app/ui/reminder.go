package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/reminder"
	"limber/app/ui/part"
)

// desk is one sitting in front of the page, and the reminder to get up.
type desk struct {
	state reminder.State
	timer *time.Timer
}

// Notify shows what the device's own notifications show, where they are allowed.
type Notify interface {
	// Ask asks the person; it must run inside a tap.
	Ask(f func(allowed bool))
	Show(title, text string)
	Clear()
}

// lookEvery is how often a sitting is looked at: often enough to notice that
// the computer slept.
const lookEvery = 30 * time.Second

// begin sits down, for as long as the page lives.
func (d *desk) begin() {
	now := the.moment()
	d.state = reminder.State{Every: time.Duration(the.settings.Move) * time.Minute, Since: now, Seen: now}
	d.schedule()
}

// dispatch lets something happen to the sitting and does what follows from it.
func (d *desk) dispatch(e reminder.Event) {
	var effects []reminder.Effect
	d.state, effects = reminder.Update(d.state, e, the.moment())
	for _, effect := range effects {
		switch effect {
		case reminder.Remind:
			d.remind()
		case reminder.Clear:
			d.clear()
		case reminder.Keep:
			the.change(func(s *Settings) { s.Move = int(d.state.Every / time.Minute) })
		}
	}
	d.schedule()
}

// schedule looks again soon, and no later than the reminder is due. While a
// routine plays nobody is sitting.
func (d *desk) schedule() {
	if d.timer != nil {
		d.timer.Stop()
	}
	if d.state.Every == 0 {
		return
	}
	wait := lookEvery
	if left := d.state.Due().Sub(the.moment()); !d.state.Shown && left < wait {
		wait = max(left, 0) + 10*time.Millisecond
	}
	d.timer = time.AfterFunc(wait, func() {
		the.root.Dispatch(func(ctx app.Context) {
			defer part.Survive(ctx, "desk")
			if p := the.player; p != nil && p.State().UnderWay() {
				d.schedule()
				return
			}
			d.dispatch(reminder.Tick{})
		})
	})
}

// moved says that a routine was done.
func (d *desk) moved() {
	if d.state.Every > 0 {
		d.dispatch(reminder.Moved{})
	}
}

func (d *desk) remind() {
	the.root.Page().SetTitle(the.words.Remind.TimeToMove + " · Limber")
	if the.settings.MoveSound && the.touched {
		the.device.Sound.SetVolume(the.settings.Volume())
		the.device.Sound.Try(cue.Ready)
	}
	if n := the.device.Notify; n != nil && the.settings.MoveNotify {
		n.Show(the.words.Remind.TimeToMove, the.words.Remind.OnYourFeet)
	}
	the.refresh()
}

func (d *desk) clear() {
	the.root.Page().SetTitle(title(find(pathOf(the.root.Page().URL().Path))))
	if n := the.device.Notify; n != nil {
		n.Clear()
	}
	the.refresh()
}
