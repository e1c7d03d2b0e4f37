package ui

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// on makes a handler fit for go-app: a panic in it would end the program
// without a word, and without a scope go-app takes two closures for one.
func on(scope string, h func(app.Context, app.Event)) (app.EventHandler, app.EventOption) {
	return func(ctx app.Context, e app.Event) {
		defer survive(scope)
		h(ctx, e)
	}, app.EventScope(scope)
}

// do is on for handlers that need nothing but to be called.
func do(scope string, h func()) (app.EventHandler, app.EventOption) {
	return on(scope, func(app.Context, app.Event) { h() })
}

// survive turns a panic into a notice, so that one broken button does not take
// the timer down.
func survive(where string) {
	if r := recover(); r != nil {
		app.Logf("%s: %v", where, r)
		the.fault = fmt.Sprintf("%s: %v", where, r)
		the.refresh()
	}
}

// listen hears an event of the page itself: of the window, or of the document.
// It is handled on the program's own thread, still inside the browser's event.
func listen(ctx app.Context, target app.Value, event string, h func(app.Value)) (stop func()) {
	f := app.FuncOf(func(_ app.Value, args []app.Value) any {
		ctx.Dispatch(func(ctx app.Context) {
			defer survive(event)
			h(args[0])
		})
		return nil
	})
	target.Call("addEventListener", event, f)
	return func() {
		target.Call("removeEventListener", event, f)
		f.Release()
	}
}

func document() app.Value { return app.Window().Get("document") }
