package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
)

// installing says how to put Limber on a phone. The steps for both kinds of
// phone stand there without the program; a button joins them where a browser
// can ask by itself.
func installing() app.UI {
	own := the.device.Copy
	switch {
	case own != nil && own.Installed():
		return part.Section("On your phone", app.P().Text("Limber is installed here. It opens with no network."))
	case own != nil && !own.Secure():
		return part.Section("On your phone",
			app.P().Text("This address is not secure (no https). Limber plays here, but it can't be installed, it does not open without a network, and the screen may go dark."),
			app.P().Text("Open it at an https address to have all of it."))
	}
	return part.Section("On your phone",
		app.P().Text("Put Limber on your home screen before you use it much: it then opens like any app, with no network, and what you do is kept there."),
		app.If(own != nil && own.CanInstall() && !own.Apple(), func() app.UI {
			return app.P().Class("actions").Body(app.Button().Class("button is-main").Text("Install").OnClick(part.Do("install", own.Install)))
		}),
		part.Bullets(
			"iPhone or iPad: in Safari press Share, then Add to Home Screen.",
			"Android: in Chrome open the menu with three dots, then Add to home screen.",
		),
	)
}

// copyState says what is known of the offline copy.
func copyState() string {
	if the.device.Copy == nil {
		return "After the first visit, Limber opens with no network."
	}
	if !the.device.Copy.Secure() {
		return "There is no offline copy at this address: that needs https."
	}
	switch state, reason := the.device.Copy.Offline(); state {
	case "complete":
		return "The offline copy is complete: Limber opens with no network."
	case "saving":
		return "The offline copy is being saved."
	case "failed":
		return "The offline copy is not complete: " + reason
	}
	return "There is no offline copy yet."
}
