package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/run"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// OnMount takes up what go-app leaves to us.
func (r *Root) OnMount(ctx app.Context) {
	ctx.Handle(part.Broke, func(_ app.Context, a app.Action) {
		r.m.fault, _ = a.Value.(string)
		r.m.refresh()
	})
	r.past.Begin(ctx)
	r.m.finger.WatchTaps()
	part.Listen(ctx, app.Window(), "popstate", func(app.Value) {
		if r.m.player != nil {
			r.m.player.Happens(run.WentBack{})
		}
	})
	page.CloseMore(ctx)
	for _, event := range []string{"click", "keydown"} {
		part.Listen(ctx, part.Document(), event, func(app.Value) { r.m.touched = true })
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
				}
			})
		})
	}
	r.m.start(ctx)
	r.m.desk.begin()
	r.m.ahead(r.path)
}

// OnNav does what a browser does by itself between documents: title, scroll and
// focus. The first page is left alone, it came with all of it.
func (r *Root) OnNav(ctx app.Context) {
	path := r.m.pathOf(ctx.Page().URL().Path)
	back := r.past.Arrive(r.path)
	if path == r.path { // at most another part of the same page
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
	ctx.Update()
	ctx.Defer(func(ctx app.Context) {
		r.m.finger.ScreenTurned()
		ctx.Page().SetTitle(title(r.m.find(path)))
		if id := ctx.Page().URL().Fragment; id != "" && !back {
			page.FocusPart(id)
			return
		}
		page.FocusHeading()
		r.past.Scroll()
		r.m.ahead(path)
	})
}

// title is the title of the document: the screen's, and whose page it is.
func title(s page.Screen) string { return s.Title + " · Limber" }

// announce tells those who hear the page something, politely.
func announce(text string) {
	if e := app.Window().GetElementByID("told"); app.IsClient && e.Truthy() {
		e.Set("textContent", text)
	}
}

// turned brings those who hear or scroll to the start of what is shown now.
func (m *Model) turned() {
	m.finger.ScreenTurned()
	m.root.Defer(func(app.Context) {
		m.finger.ScreenTurned()
		page.FocusHeading()
		app.Window().Call("scrollTo", 0, 0)
	})
}

// navigation is the bar, on the page at a path: pages that are always seen, and
// those that a narrow screen has behind More.
func (m *Model) navigation(path string) app.UI {
	w := &m.words.Page
	always := []page.Tab{{Path: "/", Icon: "today", Name: w.Today}, {Path: "/routines", Icon: "routines", Name: w.Routines}, {Path: "/exercises", Icon: "exercises", Name: w.Exercises}, {Path: "/progress", Icon: "progress", Name: w.Progress}}
	behind := []page.Tab{{Path: "/learn", Icon: "learn", Name: w.Learn}, {Path: "/settings", Icon: "settings", Name: w.Settings}, {Path: "/about", Icon: "about", Name: w.About}}
	return page.Bar(m.base, path, w, always, behind)
}
