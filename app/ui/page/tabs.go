package page

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
	"limber/app/words"
)

// Bar is the bar of pages: at thumb height on a phone, on top of a wide screen.
// A narrow screen has some of them behind More.
func Bar(base Base, path string, w *words.Page, always, behind []Tab) app.UI {
	var items []app.UI
	for _, t := range always {
		items = append(items, app.Li().Body(t.link(base, path)))
	}
	for _, t := range behind {
		items = append(items, app.Li().Class("is-wide").Body(t.link(base, path)))
	}
	return app.Nav().Class("tabs").Aria("label", w.Pages).Body(
		app.A().Class("brand").Href(base.Href("/")).Aria("hidden", "true").TabIndex(-1).Text("Limber"),
		app.Ul().Body(append(items, app.Li().Class("is-narrow").Body(moreTab(base, path, w.More, behind)))...),
	)
}

// Tab leads to a page.
type Tab struct {
	Path, Icon, Name string
	Also             []string // other pages that it holds, with those below them
}

// holds reports whether the page at a path is this one, or below it.
func (t Tab) holds(path string) bool {
	below := func(page string) bool { return len(page) > 1 && strings.HasPrefix(path, page+"/") }
	return path == t.Path || below(t.Path) || slices.ContainsFunc(t.Also, func(also string) bool { return path == also || below(also) })
}

func (t Tab) link(base Base, path string) app.UI {
	a := app.A().Class("tab").Href(base.Href(t.Path)).Body(part.Icon(t.Icon), app.Span().Text(t.Name))
	if t.holds(path) {
		a = a.Aria("current", "page")
	}
	return a
}

// moreTab opens the rest of the pages. It needs no program: a disclosure is
// something that browsers can do.
func moreTab(base Base, path, more string, behind []Tab) app.UI {
	class := "tab more-tab"
	items := []app.UI{}
	for _, t := range behind {
		if t.holds(path) {
			class += " is-current"
		}
		items = append(items, app.Li().Body(t.link(base, path)))
	}
	return app.Details().ID("more").Class("more-pages").Body(
		app.Summary().Class(class).Body(part.Icon("more"), app.Span().Text(more)),
		app.Ul().Class("more-list").Body(items...),
	)
}

// CloseMore closes it when a page was chosen, when somebody taps beside it, and
// with Escape.
func CloseMore(ctx app.Context) {
	closes := func(e app.Value) {
		d := app.Window().GetElementByID("more")
		if !d.Truthy() || !d.Get("open").Bool() {
			return
		}
		if e.Get("type").String() == "keydown" {
			if e.Get("key").String() == "Escape" {
				d.Set("open", false)
				d.Call("querySelector", "summary").Call("focus")
			}
			return
		}
		if on := e.Get("target"); !on.Call("closest", "#more summary").Truthy() {
			d.Set("open", false)
		}
	}
	part.Listen(ctx, part.Document(), "click", closes)
	part.Listen(ctx, part.Document(), "keydown", closes)
}
