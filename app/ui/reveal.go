package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// reveal brings what a tap has made appear into view, as far as it is out of it.
func reveal(id string) {
	if !app.IsClient {
		return
	}
	the.root.Defer(func(app.Context) {
		if e := app.Window().GetElementByID(id); e.Truthy() {
			intoView(e)
		}
	})
}

// revealOpened does so with all that can be opened by its heading.
func revealOpened(ctx app.Context) {
	document().Call("addEventListener", "toggle", app.FuncOf(func(_ app.Value, args []app.Value) any {
		defer survive(ctx, "toggle")
		if e := args[0].Get("target"); e.Call("matches", "details[open].more").Bool() {
			intoView(e)
		}
		return nil
	}), true) // the event does not bubble
}

// intoView moves the page no further than it takes; of what is larger than the
// screen, the start is shown.
func intoView(e app.Value) {
	block := "nearest"
	if e.Get("offsetHeight").Int() > app.Window().Get("innerHeight").Int()*2/3 {
		block = "start"
	}
	e.Call("scrollIntoView", map[string]any{"block": block})
}
