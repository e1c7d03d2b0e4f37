package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
)

// reveal brings what a tap has made appear into view, as far as it is out of it.
func reveal(id string) {
	if !app.IsClient {
		return
	}
	the.root.Defer(func(app.Context) {
		if e := app.Window().GetElementByID(id); e.Truthy() {
			part.IntoView(e)
		}
	})
}

// revealOpened does so with all that can be opened by its heading.
func revealOpened(ctx app.Context) {
	part.Document().Call("addEventListener", "toggle", app.FuncOf(func(_ app.Value, args []app.Value) any {
		defer part.Survive(ctx, "toggle")
		if e := args[0].Get("target"); e.Call("matches", "details[open].more").Bool() {
			part.IntoView(e)
		}
		return nil
	}), true) // the event does not bubble
}
