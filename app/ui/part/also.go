package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/session"
	"limber/app/words"
)

// AlsoButtons note in one tap that the person kept active in another way today,
// and take it back with the next.
func AlsoButtons(w *words.Sport, did func(session.Sport) bool, press func(session.Sport)) app.UI {
	return Presses(w.Today, app.Range(session.Sports).Slice(func(i int) app.UI {
		s := session.Sports[i]
		return Press("button", words.Begin(w.Of(s)), did(s), "also-"+string(s), func() { press(s) })
	}))
}

// Presses are a few buttons that are on or off, under what they are about.
func Presses(legend string, buttons app.UI) app.UI {
	return app.Div().Class("presses").Role("group").Aria("label", legend).Body(
		app.Span().Class("presses-legend").Aria("hidden", "true").Text(legend),
		buttons,
	)
}
