package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// OnMount takes up what go-app leaves to us.
func (r *Root) OnMount(ctx app.Context) {
	listen(ctx, app.Window(), "popstate", func(app.Value) {
		r.back = true
		if the.player != nil {
			the.player.wentBack()
		}
	})
	ctx.Defer(func(ctx app.Context) {
		r.begin(ctx)
		app.Window().Get("performance").Call("mark", "limber:ready")
	})
}

// begin brings in what is the person's own, once the page stands.
func (r *Root) begin(ctx app.Context) {
	the.refresh = func() { ctx.Dispatch(func(app.Context) { the.drawn++ }) }
	the.start(ctx)
	the.ahead(r.path)
}

// OnNav does what a browser does by itself between documents: title, scroll and
// focus. The first page is left alone, it came with all of it.
func (r *Root) OnNav(ctx app.Context) {
	path, back := unhref(ctx.Page().URL().Path), r.back
	r.back = false
	if path == r.path {
		return
	}
	r.past[r.path] = app.Window().Get("scrollY").Int()
	r.path = path
	ctx.Update()
	ctx.Defer(func(ctx app.Context) {
		ctx.Page().SetTitle(title(find(path)))
		focusHeading()
		y := 0
		if back {
			y = r.past[path]
		}
		app.Window().Call("scrollTo", 0, y)
		the.ahead(path)
	})
}

// title is the title of the document: the screen's, and whose page it is.
func title(s screen) string { return s.title + " · Limber" }

func focusHeading() {
	h := document().Call("querySelector", "h1")
	if h.Truthy() {
		h.Call("focus", map[string]any{"preventScroll": true})
	}
}

// announce tells those who hear the page something, politely.
func announce(text string) {
	if e := app.Window().GetElementByID("told"); app.IsClient && e.Truthy() {
		e.Set("textContent", text)
	}
}

// navigation is the bar of pages: at thumb height on a phone, on top of a wide
// screen.
func navigation(path string) app.UI {
	item := func(to, icon, name string) app.UI {
		a := app.A().Class("tab").Href(href(to)).Body(picture(icon), app.Span().Text(name))
		if path == to || to != "/" && strings.HasPrefix(path, to+"/") {
			a = a.Aria("current", "page")
		}
		return app.Li().Body(a)
	}
	return app.Nav().Class("tabs").Aria("label", "Pages").Body(
		app.A().Class("brand").Href(href("/")).Aria("hidden", "true").TabIndex(-1).Text("Limber"),
		app.Ul().Body(
			item("/", "today", "Today"),
			item("/routines", "routines", "Routines"),
			item("/exercises", "exercises", "Exercises"),
			item("/progress", "progress", "Progress"),
			item("/settings", "settings", "Settings"),
			item("/about", "about", "About"),
		),
	)
}
