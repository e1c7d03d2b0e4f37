package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Heard makes a handler of what keeps a slow phone busy for a while: the button looks
// pressed before it begins. What browsers allow only inside a tap is done now, if
// there is anything.
func Heard(scope string, now, then func()) (app.EventHandler, app.EventOption) {
	return On(scope, func(ctx app.Context, tap app.Event) {
		if now != nil {
			now()
		}
		if !app.IsClient {
			then()
			return
		}
		button := ctx.JSSrc()
		button.Call("setAttribute", "aria-busy", "true")
		ctx.PreventUpdate()
		after(ctx, scope, app.Window().Get("limber").Call("seen", tap.Value), func() {
			button.Call("removeAttribute", "aria-busy")
			then()
		})
	})
}

// Painted does something once the page is seen as it is now, unless what ctx is of is
// gone by then.
func Painted(ctx app.Context, scope string, do func()) {
	after(ctx, scope, app.Window().Get("limber").Call("painted"), do)
}

func after(ctx app.Context, scope string, promise app.Value, do func()) {
	promise.Then(func(app.Value) {
		ctx.Dispatch(func(ctx app.Context) {
			defer Survive(ctx, scope)
			do()
		})
	})
}
