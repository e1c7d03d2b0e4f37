package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
)

// Reveal brings what a tap has made appear into view, as far as it is out of it.
func Reveal(ctx app.Context, id string) {
	if !app.IsClient {
		return
	}
	ctx.Defer(func(app.Context) {
		if e := app.Window().GetElementByID(id); e.Truthy() {
			part.IntoView(e)
		}
	})
}

// RevealOpened brings each disclosure of the page into view that somebody opens.
func RevealOpened(ctx app.Context) {
	part.Document().Call("addEventListener", "toggle", app.FuncOf(func(_ app.Value, args []app.Value) any {
		defer part.Survive(ctx, "toggle")
		if e := args[0].Get("target"); e.Call("matches", "details[open].more").Bool() {
			part.IntoView(e)
		}
		return nil
	}), true) // the event does not bubble
}

// Leave lets go of what was tapped, before a page changes under it. A browser that
// takes away what has the focus first lays out the page as it is then, half changed.
func Leave() {
	if e := part.Document().Get("activeElement"); e.Truthy() {
		e.Call("blur")
	}
}

// FocusHeading goes to the heading of a page that was just shown.
func FocusHeading() {
	h := part.Document().Call("querySelector", "h1")
	if h.Truthy() {
		h.Call("focus", map[string]any{"preventScroll": true})
	}
}

// FocusOn goes to something on the page, and no further than it takes.
func FocusOn(id string) {
	if e := app.Window().GetElementByID(id); e.Truthy() {
		e.Call("focus")
	}
}

// WriteField puts a text into a field of the page, whatever was typed there.
func WriteField(id, text string) {
	if e := app.Window().GetElementByID(id); e.Truthy() {
		e.Set("value", text)
	}
}

// FocusPart goes to a part of a page, as the end of an address names it.
func FocusPart(id string) {
	if e := app.Window().GetElementByID(id); e.Truthy() {
		e.Call("focus")
		e.Call("scrollIntoView")
	}
}
