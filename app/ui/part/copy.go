package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Copy is what is known of this page's own copy of Limber; nothing is, in a page
// without the program.
type Copy struct {
	Known         bool
	Secure        bool // the address is, and so there can be a copy
	Installed     bool // on a home screen, and opened from there
	State, Reason string
	Install       func() // nil where the browser can't ask by itself
}

// Installing says how to put Limber on a phone. The steps for both kinds of
// phone stand there without the program; a button joins them where a browser
// can ask by itself.
func Installing(c Copy) app.UI {
	switch {
	case c.Installed:
		return Section("On your phone", app.P().Text("Limber is installed here. It opens with no network."))
	case c.Known && !c.Secure:
		return Section("On your phone",
			app.P().Text("This address is not secure (no https). Limber plays here, but it can't be installed, it does not open without a network, and the screen may go dark."),
			app.P().Text("Open it at an https address to have all of it."))
	}
	return Section("On your phone",
		app.P().Text("Put Limber on your home screen before you use it much: it then opens like any app, with no network, and what you do is kept there."),
		app.If(c.Install != nil, func() app.UI {
			return app.P().Class("actions").Body(app.Button().Class("button is-main").Text("Install").OnClick(Do("install", c.Install)))
		}),
		Bullets(
			"iPhone or iPad: in Safari press Share, then Add to Home Screen.",
			"Android: in Chrome open the menu with three dots, then Add to home screen.",
		),
	)
}

// Offline says what is known of the offline copy.
func (c Copy) Offline() string {
	if !c.Known {
		return "After the first visit, Limber opens with no network."
	}
	if !c.Secure {
		return "There is no offline copy at this address: that needs https."
	}
	switch c.State {
	case "complete":
		return "The offline copy is complete: Limber opens with no network."
	case "saving":
		return "The offline copy is being saved."
	case "failed":
		return "The offline copy is not complete: " + c.Reason
	}
	return "There is no offline copy yet."
}
