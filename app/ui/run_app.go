package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Run shows the app on a device, for as long as the page lives.
func Run(d Device) {
	the.device = d
	app.RouteWithRegexp("^/.*$", func() app.Composer { return &Root{} })
	app.RunWhenOnBrowser()
}
