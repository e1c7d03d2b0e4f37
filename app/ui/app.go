package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/player"
)

// Run shows the app on a device, for as long as the page lives.
func Run(d Device) {
	the.device = d
	the.settings = person.SettingsOf(d.Store.Settings())
	the.speakAs()
	app.RouteWithRegexp("^/.*$", func() app.Composer { return &Root{} })
	app.RunWhenOnBrowser()
}

// Send lets something happen to the run that is shown, if there is one: a
// button of the lock screen, or a sound that was taken away.
func Send(e player.Event) {
	if p := the.player; p != nil {
		p.Send(e)
	}
}

// Refresh draws everything anew: the page has news of its own.
func Refresh() { the.refresh() }

// Tell shows a notice: something this device can't do, in plain words.
func Tell(words string) { the.tell(words) }
