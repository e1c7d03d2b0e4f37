package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
)

// notices are what has to be told on whatever page is shown. They lie over the
// page, so that nothing moves when one comes.
func notices() app.UI {
	return app.Div().Class("notices").Body(
		app.If(the.fault != "", func() app.UI {
			return app.Div().Class("notice is-grave").Role("alert").Body(
				app.P().Text("Something in Limber broke just now. What you did is kept. If a button does not answer, reload the page."),
				app.P().Class("actions").Body(
					app.Button().Class("button").Text("Reload").OnClick(do("reload", func() { app.Window().Get("location").Call("reload") })),
					app.Button().Class("button").Text("Go on").OnClick(do("go-on", func() { the.fault = "" })),
				),
			)
		}),
		app.If(the.notice != "", func() app.UI {
			return app.Div().Class("notice").Role("status").Body(
				app.P().Text(the.notice),
				app.Button().Class("button").Text("OK").OnClick(do("noticed", func() { the.notice = "" })),
			)
		}),
		app.If(the.updatable(), func() app.UI {
			return app.Div().Class("notice").Role("status").Body(
				app.P().Text("Update ready. It takes a moment, and nothing is lost."),
				app.P().Class("actions").Body(
					app.Button().Class("button is-main").Text("Update").OnClick(do("update", func() { the.device.Copy.Update() })),
					app.Button().Class("button").Text("Later").OnClick(do("later", func() { the.later = true })),
				),
			)
		}),
	)
}

// updatable reports whether to offer an update: not while a run is under way.
func (m *model) updatable() bool {
	if m.later || m.device.Copy == nil || !m.device.Copy.UpdateReady() {
		return false
	}
	return m.player == nil || !m.player.underWay() && m.player.run.state.Phase != player.Done
}
