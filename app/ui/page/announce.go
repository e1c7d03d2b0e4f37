package page

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Announce tells those who hear the page something, politely.
func Announce(text string) {
	if e := app.Window().GetElementByID("told"); app.IsClient && e.Truthy() {
		e.Set("textContent", text)
	}
}
