package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
)

// tabs are the pages of the navigation: those that are always seen, and those
// that a narrow screen has behind More.
var (
	inBar      = []tab{{"/", "today", "Today"}, {"/routines", "routines", "Routines"}, {"/exercises", "exercises", "Exercises"}, {"/progress", "progress", "Progress"}}
	behindMore = []tab{{"/learn", "learn", "Learn"}, {"/settings", "settings", "Settings"}, {"/about", "about", "About"}}
)

// tab leads to a page.
type tab struct{ path, icon, name string }

// holds reports whether the page at a path is this one, or below it.
func (t tab) holds(path string) bool {
	return path == t.path || t.path != "/" && strings.HasPrefix(path, t.path+"/")
}

func (t tab) link(path string) app.UI {
	a := app.A().Class("tab").Href(href(t.path)).Body(part.Icon(t.icon), app.Span().Text(t.name))
	if t.holds(path) {
		a = a.Aria("current", "page")
	}
	return a
}

// moreTab opens the rest of the pages. It needs no program: a disclosure is
// something that browsers can do.
func moreTab(path string) app.UI {
	class := "tab more-tab"
	items := []app.UI{}
	for _, t := range behindMore {
		if t.holds(path) {
			class += " is-current"
		}
		items = append(items, app.Li().Body(t.link(path)))
	}
	return app.Details().ID("more").Class("more-pages").Body(
		app.Summary().Class(class).Body(part.Icon("more"), app.Span().Text("More")),
		app.Ul().Class("more-list").Body(items...),
	)
}

// closeMore closes it when a page was chosen, when somebody taps beside it, and
// with Escape.
func closeMore(ctx app.Context) {
	closes := func(e app.Value) {
		the.touched = true
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
