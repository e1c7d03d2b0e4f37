package part

import (
	"fmt"
	"runtime"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// On makes a handler fit for go-app: a panic in it would end the program
// without a word, and without a scope go-app takes two closures for one.
func On(scope string, h func(app.Context, app.Event)) (app.EventHandler, app.EventOption) {
	return func(ctx app.Context, e app.Event) {
		defer Survive(ctx, scope)
		h(ctx, e)
	}, app.EventScope(scope)
}

// Do makes a handler of a function that needs neither context nor event.
func Do(scope string, h func()) (app.EventHandler, app.EventOption) {
	return On(scope, func(app.Context, app.Event) { h() })
}

// Broke is the action of go-app by which the page hears that a handler broke;
// its value is a text: where and why.
const Broke = "limber:broke"

// Survive hands a panic to the page, which says so, and one broken button does
// not take the timer down.
func Survive(ctx app.Context, where string) {
	if r := recover(); r != nil {
		app.Logf("%s: %v%s", where, r, counters())
		ctx.NewActionWithValue(Broke, fmt.Sprintf("%s: %v", where, r))
	}
}

// counters are the program counters of the calls under way when a panic came,
// which limber symbolize turns into files and lines.
func counters() string {
	pcs := make([]uintptr, 24)
	pcs = pcs[:runtime.Callers(3, pcs)] // without Callers, counters and survive
	text := " pc="
	for i, pc := range pcs {
		if i > 0 {
			text += ","
		}
		text += "0x" + strconv.FormatUint(uint64(pc), 16)
	}
	return text
}

// Listen hears an event of the page itself: of the window, or of the document.
// It is handled on the program's own thread, still inside the browser's event.
func Listen(ctx app.Context, target app.Value, event string, h func(app.Value)) (stop func()) {
	f := app.FuncOf(func(_ app.Value, args []app.Value) any {
		ctx.Dispatch(func(ctx app.Context) {
			defer Survive(ctx, event)
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

func Document() app.Value { return app.Window().Get("document") }
