package part

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Drag lets the rows of a list be put in another order, by a mouse or a finger on
// their handles. Until a row is let go it is only seen elsewhere: nothing is drawn
// anew, and Escape takes it back. Buttons for the same stand beside the handles.
type Drag struct {
	app.Compo

	List  string             // the id of the list
	Moved func(from, by int) // a row was let go so many places further on

	ctx     app.Context
	deaf    func()
	let     []func() // what hears a row on its way, to be stopped; none while there is none
	rows    []app.Value
	middles []float64 // of the rows, from the top of the page
	height  float64   // of the row on its way
	least   float64   // how far it can be seen to go, up and down: no farther than the list
	most    float64
	from    int
	to      int
	pointer int
	grabbed float64 // from the top of the page
	at      float64 // from the top of the window
}

// Handle is what a row is dragged by.
func Handle() app.UI {
	return app.Span().Class("round drag").Aria("hidden", "true").Body(Icon("grip"))
}

func (d *Drag) OnMount(ctx app.Context) {
	d.ctx = ctx
	d.deaf = Listen(ctx, app.Window(), "pointerdown", d.take)
}

func (d *Drag) OnDismount() {
	d.end(0)
	d.deaf()
}

func (d *Drag) Render() app.UI { return app.Span() }

// take begins to move the row whose handle was pressed.
func (d *Drag) take(e app.Value) {
	handle := e.Get("target").Call("closest", "#"+d.List+" .drag")
	if !handle.Truthy() || d.let != nil || e.Get("button").Int() != 0 {
		return
	}
	e.Call("preventDefault") // or a text is selected
	d.pointer = e.Get("pointerId").Int()
	handle.Call("setPointerCapture", d.pointer)
	row := handle.Call("closest", "li")
	list := row.Get("parentNode")
	begin, end := edges(list)
	scrolled := app.Window().Get("scrollY").Float()
	d.rows, d.middles = nil, nil
	for i := range list.Get("children").Length() {
		r := list.Get("children").Index(i)
		top, bottom := edges(r)
		if r.Equal(row) {
			d.from, d.height, d.least, d.most = i, bottom-top, begin-top, end-bottom
		}
		d.rows = append(d.rows, r)
		d.middles = append(d.middles, (top+bottom)/2+scrolled)
	}
	d.to, d.at = d.from, e.Get("clientY").Float()
	d.grabbed = d.at + scrolled
	d.wear("add")
	hear := func(event string, h func(app.Value)) {
		d.let = append(d.let, Listen(d.ctx, app.Window(), event, func(e app.Value) {
			if id := e.Get("pointerId"); d.let != nil && (!id.Truthy() || id.Int() == d.pointer) {
				h(e)
			}
		}))
	}
	hear("pointermove", func(e app.Value) {
		d.at = e.Get("clientY").Float()
		d.follow()
	})
	hear("scroll", func(app.Value) { d.follow() })
	hear("pointerup", func(app.Value) { d.end(d.to - d.from) })
	hear("pointercancel", func(app.Value) { d.end(0) })
	hear("keydown", func(e app.Value) {
		if e.Get("key").String() == "Escape" {
			d.end(0)
		}
	})
}

// edges are how far from the top of the window something begins and ends.
func edges(of app.Value) (top, bottom float64) {
	box := of.Call("getBoundingClientRect")
	return box.Get("top").Float(), box.Get("bottom").Float()
}

// wear marks the row on its way and the list, or takes the marks off.
func (d *Drag) wear(how string) {
	row := d.rows[d.from]
	row.Get("classList").Call(how, "is-held")
	row.Get("parentNode").Get("classList").Call(how, "is-moving")
}

// edge is how near the window's edge the page is scrolled, in its pixels.
const edge = 96

// follow shows every row where it would be. Near an edge it scrolls, of which the
// window tells, and so follow goes on to the end of the list.
func (d *Drag) follow() {
	by := d.at + app.Window().Get("scrollY").Float() - d.grabbed
	middle := d.middles[d.from] + by
	d.to = place(d.middles, d.from, middle-d.height/2, middle+d.height/2)
	for i := range d.rows {
		switch {
		case i == d.from:
			d.shift(i, min(max(by, d.least), d.most))
		case d.from < i && i <= d.to:
			d.shift(i, -d.height)
		case d.to <= i && i < d.from:
			d.shift(i, d.height)
		default:
			d.shift(i, 0)
		}
	}
	over := max(d.at+edge-app.Window().Get("innerHeight").Float(), 0) + min(d.at-edge, 0)
	if over > 0 && by < d.most || over < 0 && by > d.least {
		app.Window().Call("scrollBy", 0, over/6)
	}
}

func (d *Drag) shift(row int, by float64) {
	d.rows[row].Get("style").Set("translate", fmt.Sprintf("0 %.0fpx", by))
}

// place is where a row comes to lie that begins and ends there: past every other of
// which it covers a half.
func place(middles []float64, from int, top, bottom float64) (to int) {
	for i, m := range middles {
		if i < from && m < top || i > from && m < bottom {
			to++
		}
	}
	return to
}

// end lets the row go, so many places further on, and each is drawn where it lies.
func (d *Drag) end(by int) {
	if d.let == nil {
		return
	}
	for _, stop := range d.let {
		stop()
	}
	d.let = nil
	whole := d.rows[0].Get("parentNode").Get("children").Length() == len(d.rows) // no other tab changed it meanwhile
	if whole {
		d.Moved(d.from, by)
	}
	d.ctx.Defer(func(app.Context) {
		d.wear("remove")
		for i := range d.rows {
			d.rows[i].Get("style").Set("translate", "")
		}
	})
}
