package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/person"
	"limber/app/reminder"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// lookEvery is how often a sitting is looked at: often enough to notice that
// the computer slept.
const lookEvery = 30 * time.Second

// sitDown begins a sitting, for as long as the page lives.
func (m *Model) sitDown() {
	now := m.moment()
	m.desk.state = reminder.State{Every: time.Duration(m.settings.Move) * time.Minute, Since: now, Seen: now}
	m.watchDesk()
}

// sits lets something happen to the sitting and does what follows from it.
func (m *Model) sits(e reminder.Event) {
	var effects []reminder.Effect
	m.desk.state, effects = reminder.Update(m.desk.state, e, m.moment())
	for _, effect := range effects {
		switch effect {
		case reminder.Remind:
			m.remind()
		case reminder.Clear:
			m.unremind()
		case reminder.Keep:
			m.change(func(s *person.Settings) { s.Move = int(m.desk.state.Every / time.Minute) })
		}
	}
	m.watchDesk()
}

// watchDesk looks again soon, and no later than the reminder is due. While a
// routine plays nobody is sitting.
func (m *Model) watchDesk() {
	if m.desk.timer != nil {
		m.desk.timer.Stop()
	}
	if m.desk.state.Every == 0 {
		return
	}
	wait := lookEvery
	if left := m.desk.state.Due().Sub(m.moment()); !m.desk.state.Shown && left < wait {
		wait = max(left, 0) + 10*time.Millisecond
	}
	m.desk.timer = time.AfterFunc(wait, func() {
		m.root.Dispatch(func(ctx app.Context) {
			defer part.Survive(ctx, "desk")
			if p := m.player; p != nil && p.State().UnderWay() {
				m.watchDesk()
				return
			}
			m.sits(reminder.Tick{})
		})
	})
}

// moved says that a routine was done.
func (m *Model) moved() {
	if m.desk.state.Every > 0 {
		m.sits(reminder.Moved{})
	}
}

func (m *Model) remind() {
	page.SetTitle(m.words.Remind.TimeToMove)
	if m.settings.MoveSound && m.touched {
		m.device.Sound.SetVolume(m.settings.Volume())
		m.device.Sound.Try(cue.Ready)
	}
	if n := m.device.Notify; n != nil && m.settings.MoveNotify {
		n.Show(m.words.Remind.TimeToMove, m.words.Remind.OnYourFeet)
	}
	m.refresh()
}

func (m *Model) unremind() {
	page.SetTitle(m.title)
	if n := m.device.Notify; n != nil {
		n.Clear()
	}
	m.refresh()
}
