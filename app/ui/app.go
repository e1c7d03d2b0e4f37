package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/player"
)

// Run shows the app on a device, for as long as the page lives.
func (m *Model) Run(d Device) {
	m.device = d
	m.settings, m.ladder = person.SettingsOf(d.Store.Settings()), nil
	m.speakAs()
	app.RouteWithRegexp("^/.*$", func() app.Composer { return &Root{m: m} })
	app.RunWhenOnBrowser()
}

// Send lets something happen to the run that is shown, if there is one: a
// button of the lock screen, or a sound that was taken away.
func (m *Model) Send(e player.Event) {
	if p := m.player; p != nil {
		p.Send(e)
	}
}
