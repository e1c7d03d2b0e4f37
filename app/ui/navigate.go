package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
)

// OnMount takes up what go-app leaves to us.
func (r *Root) OnMount(ctx app.Context) {
	ctx.Handle(part.Broke, func(_ app.Context, a app.Action) {
		the.fault, _ = a.Value.(string)
		the.refresh()
	})
	r.past.begin(ctx)
	the.finger.watchTaps()
	part.Listen(ctx, app.Window(), "popstate", func(app.Value) {
		if the.player != nil {
			the.player.wentBack()
		}
	})
	closeMore(ctx)
	revealOpened(ctx)
	ctx.Defer(func(ctx app.Context) {
		r.begin(ctx)
		app.Window().Get("performance").Call("mark", "limber:ready")
	})
}

// begin brings in what is the person's own, once the page stands.
func (r *Root) begin(ctx app.Context) {
	the.root = ctx
	the.refresh = func() {
		ctx.Dispatch(func(ctx app.Context) {
			the.drawn++
			ctx.Defer(func(app.Context) { r.past.settle() })
		})
	}
	the.start(ctx)
	the.desk.begin()
	the.ahead(r.path)
}

// OnNav does what a browser does by itself between documents: title, scroll and
// focus. The first page is left alone, it came with all of it.
func (r *Root) OnNav(ctx app.Context) {
	path := unhref(ctx.Page().URL().Path)
	back := r.past.arrive(r.path)
	if path == r.path { // at most another part of the same page
		ctx.Defer(func(app.Context) {
			if part := ctx.Page().URL().Fragment; part != "" && !back {
				focusPart(part)
				return
			}
			r.past.scroll()
		})
		return
	}
	r.path = path
	the.finger.screenTurned()
	ctx.Update()
	ctx.Defer(func(ctx app.Context) {
		the.finger.screenTurned()
		ctx.Page().SetTitle(title(find(path)))
		if part := ctx.Page().URL().Fragment; part != "" && !back {
			focusPart(part)
			return
		}
		focusHeading()
		r.past.scroll()
		the.ahead(path)
	})
}

// title is the title of the document: the screen's, and whose page it is.
func title(s screen) string { return s.title + " · Limber" }

func focusHeading() {
	h := part.Document().Call("querySelector", "h1")
	if h.Truthy() {
		h.Call("focus", map[string]any{"preventScroll": true})
	}
}

// focusPart goes to a part of a page, as the end of an address names it.
func focusPart(id string) {
	if e := app.Window().GetElementByID(id); e.Truthy() {
		e.Call("focus")
		e.Call("scrollIntoView")
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
	var items []app.UI
	for _, t := range inBar {
		if _, ok := lookup(t.path); ok {
			items = append(items, app.Li().Body(t.link(path)))
		}
	}
	for _, t := range behindMore {
		items = append(items, app.Li().Class("is-wide").Body(t.link(path)))
	}
	return app.Nav().Class("tabs").Aria("label", "Pages").Body(
		app.A().Class("brand").Href(href("/")).Aria("hidden", "true").TabIndex(-1).Text("Limber"),
		app.Ul().Body(append(items, app.Li().Class("is-narrow").Body(moreTab(path)))...),
	)
}
