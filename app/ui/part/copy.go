package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/words"
)

// Copy is what is known of this page's own copy of Limber; nothing is, in a page
// without the program.
type Copy struct {
	Known         bool
	Secure        bool // the address is, and so there can be a copy
	Installed     bool // on a home screen, and opened from there
	State, Reason string
	Install       func() // nil where the browser can't ask by itself
}

// Installing says how to put Limber on a phone. The steps for both kinds of
// phone stand there without the program; a button joins them where a browser
// can ask by itself.
func Installing(c Copy, w *words.Installing) app.UI {
	switch {
	case c.Installed:
		return Section(w.Title, app.P().Text(w.Installed))
	case c.Known && !c.Secure:
		return Section(w.Title,
			app.P().Text(w.Insecure),
			app.P().Text(w.SecureElsewhere))
	}
	return Section(w.Title,
		app.P().Text(w.Lead),
		app.If(c.Install != nil, func() app.UI {
			return app.P().Class("actions").Body(app.Button().Class("button is-main").Text(w.Install).OnClick(Do("install", c.Install)))
		}),
		Bullets(
			w.Apple,
			w.Android,
		),
	)
}

// Offline says what is known of the offline copy.
func (c Copy) Offline(w *words.Installing) string {
	if !c.Known {
		return w.Unknown
	}
	if !c.Secure {
		return w.NeedsSecure
	}
	switch c.State {
	case "complete":
		return w.Complete
	case "saving":
		return w.Saving
	case "failed":
		return w.Failed.With(c.Reason)
	}
	return w.None
}
