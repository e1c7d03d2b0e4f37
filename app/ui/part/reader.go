package part

import (
	"math"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Reader says what a chart shows at one of its places. It is a slider over the
// whole chart, which a finger, a mouse and the arrow keys move, and whose thumb is
// the mark in the chart: nothing but a line of words is drawn anew. Those who hear
// the page are told the same words as the slider's value.
type Reader struct {
	app.Compo

	Name string   // what is read
	Says []string // at each place, from the earliest; none while there is nothing to read

	back int // places from the latest, which is shown at first
}

// Show goes to a place, and reports whether that is another one.
func (r *Reader) Show(at int) bool {
	back := len(r.Says) - 1 - min(max(0, at), len(r.Says)-1)
	moved := back != r.back
	r.back = back
	return moved
}

func (r *Reader) Render() app.UI {
	last := len(r.Says) - 1
	at, says, class := max(0, last-r.back), "", "reader"
	if last >= 0 {
		says = r.Says[at]
		class += " is-" + strconv.Itoa(len(r.Says))
	}
	return app.Div().Class(class).Body(
		app.P().Class("reader-says").Aria("hidden", "true").Text(says),
		app.If(last > 0, func() app.UI {
			moved, scope := On("reader-at", func(ctx app.Context, _ app.Event) { r.slide(ctx, ctx.JSSrc().Get("valueAsNumber").Int()) })
			over, overScope := On("reader-over", r.point)
			return app.Input().Type("range").Class("reader-slider").Attr("min", 0).Attr("max", last).Value(at).
				Aria("label", r.Name).Aria("valuetext", says).On("input", moved, scope).On("pointermove", over, overScope)
		}),
	)
}

func (r *Reader) slide(ctx app.Context, at int) {
	if !r.Show(at) {
		ctx.PreventUpdate()
	}
}

// point follows a mouse that is over the chart. A finger moves the slider itself.
func (r *Reader) point(ctx app.Context, e app.Event) {
	if e.Get("pointerType").String() != "mouse" {
		ctx.PreventUpdate()
		return
	}
	slider := ctx.JSSrc()
	at := int(math.Round(Along(slider, e) * float64(len(r.Says)-1)))
	r.slide(ctx, at)
	slider.Set("value", at)
}

// Along is how far along a line it was pointed at, from its beginning, which is on
// the right where that is how one reads: 0 to 1.
func Along(line app.Value, e app.Event) float64 {
	box := line.Call("getBoundingClientRect")
	far := (e.Get("clientX").Float() - box.Get("left").Float()) / max(box.Get("width").Float(), 1)
	if Document().Get("dir").String() == "rtl" {
		far = 1 - far
	}
	return min(max(far, 0), 1)
}
