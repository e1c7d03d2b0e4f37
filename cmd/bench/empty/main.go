//go:build js && wasm

// Command empty is the least that go-app can be: one page with a heading. What
// Limber takes to start is held against it. It is never changed.
package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

type empty struct{ app.Compo }

func (*empty) Render() app.UI { return app.H1().Text("Empty") }

func (*empty) OnMount(ctx app.Context) {
	ctx.Defer(func(app.Context) { app.Window().Get("performance").Call("mark", "ready") })
}

func main() {
	app.Route("/", func() app.Composer { return &empty{} })
	app.RunWhenOnBrowser()
}
