package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/run"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// OnMount takes up what go-app leaves to us. Nothing of it is shown: go-app would
// draw the page a second time before it can be used.
func (r *Root) OnMount(ctx app.Context) {
	ctx.PreventUpdate()
	ctx.Handle(part.Broke, func(_ app.Context, a app.Action) {
		r.m.fault, _ = a.Value.(string)
		r.m.refresh()
	})
	if r.m.device.Breathe != nil {
		r.m.device.Breathe()
	}
	r.past.Begin(ctx)
	r.m.finger.WatchTaps()
	part.Listen(ctx, app.Window(), "popstate", func(app.Value) {
		if r.m.player != nil {
			r.m.player.Happens(run.WentBack{})
		}
	})
	part.Listen(ctx, app.Window(), "limber:launch", func(event app.Value) {
		r.m.launch(event.Get("detail").String())
	})
	page.CloseMore(ctx)
	for _, event := range []string{"click", "keydown"} {
		var stop func()
		stop = part.Listen(ctx, part.Document(), event, func(app.Value) { r.m.touched = true; stop() })
	}
	page.RevealOpened(ctx)
	ctx.Defer(func(ctx app.Context) {
		r.begin(ctx)
		app.Window().Get("performance").Call("mark", "limber:ready")
	})
}

// begin brings in what is the person's own, once the page stands.
func (r *Root) begin(ctx app.Context) {
	r.m.root = ctx
	r.m.refresh = func() {
		ctx.Dispatch(func(ctx app.Context) {
			r.m.drawn++
			ctx.Defer(func(app.Context) {
				if r.m.known {
					r.past.Settle(r.m.touched)
					r.m.name(r.path)
				}
			})
		})
	}
	r.m.start(ctx)
	r.m.title = r.m.find(r.path).Title
	r.m.sitDown()
	r.m.arrived(r.path)
}

// OnNav does what a browser does by itself between documents: title, scroll and
// focus. The first page is left alone, it came with all of it.
func (r *Root) OnNav(ctx app.Context) {
	path := r.m.here()
	back := r.past.Arrive(r.path)
	if path == r.path { // at most another part of the same page
		ctx.PreventUpdate()
		ctx.Defer(func(app.Context) {
			if id := ctx.Page().URL().Fragment; id != "" && !back {
				page.FocusPart(id)
				return
			}
			r.past.Scroll()
		})
		return
	}
	r.path = path
	r.m.finger.ScreenTurned()
	page.Leave()
	r.m.brief = page.Brief(r.m.find(path).Long && !back && ctx.Page().URL().Fragment == "")
	ctx.Update()
	ctx.Defer(func(ctx app.Context) {
		r.m.finger.ScreenTurned()
		r.m.title = r.m.find(path).Title
		page.SetTitle(r.m.title)
		if id := ctx.Page().URL().Fragment; id != "" && !back && !strings.Contains(path, "#") {
			page.FocusPart(id)
			return
		}
		page.FocusHeading()
		r.past.Scroll()
		part.Painted(ctx, "arrived", func() {
			r.m.root.PreventUpdate()
			if r.path == path {
				r.m.arrived(path)
			}
		})
	})
}

// arrived makes ready what the page at a path offers: the sound of a routine, or the
// routine itself.
func (m *Model) arrived(path string) {
	if path == "/maker" {
		m.makerDoors().Prepare()
	} else {
		m.ahead(path)
	}
}

// name gives the document the title of its screen. One that shows what this device
// keeps, or what its address has in it, was printed with another.
func (m *Model) name(path string) {
	if t := m.find(path).Title; t != m.title {
		m.title = t
		page.SetTitle(t)
	}
}

// start brings in what is the person's own, once the page stands.
func (m *Model) start(ctx app.Context) {
	if m.device.Store == nil {
		return
	}
	if !m.find(m.here()).Bare {
		m.device.Store.SetTab(doneTab, "") // Done was left another way than by a link
	}
	m.device.Store.Watch(m.reload)
	m.reload()
	part.Listen(ctx, app.Window(), "pagehide", func(app.Value) { m.hidden() })
	part.Listen(ctx, part.Document(), "visibilitychange", func(app.Value) {
		if part.Document().Get("visibilityState").String() == "hidden" {
			m.hidden()
		} else if m.player != nil {
			m.player.Happens(run.Player{Event: player.Tick{}})
		}
	})
}

// hidden keeps the run, and what was typed, before the page may go for good.
func (m *Model) hidden() {
	if m.player != nil {
		m.player.Happens(run.Hide{})
	}
}
