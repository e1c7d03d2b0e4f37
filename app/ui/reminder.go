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
	m     *Model
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
	now := d.m.moment()
	d.state = reminder.State{Every: time.Duration(d.m.settings.Move) * time.Minute, Since: now, Seen: now}
	d.schedule()
}

// dispatch lets something happen to the sitting and does what follows from it.
func (d *desk) dispatch(e reminder.Event) {
	var effects []reminder.Effect
	d.state, effects = reminder.Update(d.state, e, d.m.moment())
	for _, effect := range effects {
		switch effect {
		case reminder.Remind:
			d.remind()
		case reminder.Clear:
			d.clear()
		case reminder.Keep:
			d.m.change(func(s *Settings) { s.Move = int(d.state.Every / time.Minute) })
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
	if left := d.state.Due().Sub(d.m.moment()); !d.state.Shown && left < wait {
		wait = max(left, 0) + 10*time.Millisecond
	}
	d.timer = time.AfterFunc(wait, func() {
		d.m.root.Dispatch(func(ctx app.Context) {
			defer part.Survive(ctx, "desk")
			if p := d.m.player; p != nil && p.State().UnderWay() {
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
	d.m.root.Page().SetTitle(d.m.words.Remind.TimeToMove + " · Limber")
	if d.m.settings.MoveSound && d.m.touched {
		d.m.device.Sound.SetVolume(d.m.settings.Volume())
		d.m.device.Sound.Try(cue.Ready)
	}
	if n := d.m.device.Notify; n != nil && d.m.settings.MoveNotify {
		n.Show(d.m.words.Remind.TimeToMove, d.m.words.Remind.OnYourFeet)
	}
	d.m.refresh()
}

func (d *desk) clear() {
	d.m.root.Page().SetTitle(title(d.m.find(d.m.pathOf(d.m.root.Page().URL().Path))))
	if n := d.m.device.Notify; n != nil {
		n.Clear()
	}
	d.m.refresh()
}
