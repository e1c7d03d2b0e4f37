package own

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/share"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// Coded is the page on which a routine's link is shown as a QR code, as large as
// the screen has room: another phone reads it there.
func Coded(d Doors, fragment string) page.Screen {
	w := &d.Words.Shared
	link, ok := share.Of(fragment)
	if !ok || !d.Known() {
		return Shared(d)
	}
	r, err := d.shared(link)
	if err != nil {
		return Arrived(d, fragment)
	}
	name := w.CodeOf.With(r.Name)
	shown := "/shared#" + fragment
	leave := func() {
		if page.ThisEntry().From != "" {
			page.GoBack(1)
		} else {
			d.Go(shown)
		}
	}
	return page.Screen{
		Title:       name,
		Description: w.CodeDescription,
		Private:     true,
		Bare:        true,
		Body: func() []app.UI {
			code, ok := part.Code(d.Address(shown), name)
			return []app.UI{app.Div().Class("own-code").Body(
				app.Div().Class("own-code-words").Body(
					part.Heading(r.Name),
					app.If(ok, func() app.UI { return app.P().Text(w.CodeLead) }),
					app.If(!ok, func() app.UI { return app.P().Text(w.NoCode) }),
					app.Button().Class("button").Text(w.CodeClose).OnClick(part.Do("own-code-close", leave)),
				),
				app.If(ok, func() app.UI { return code }),
				&escape{leave: leave},
			)}
		},
	}
}

// escape hears the Escape key while a page is shown.
type escape struct {
	app.Compo

	leave func()
	deaf  func()
}

func (c *escape) OnMount(ctx app.Context) {
	c.deaf = part.Listen(ctx, app.Window(), "keydown", func(e app.Value) {
		if e.Get("key").String() == "Escape" {
			c.leave()
		}
	})
}

func (c *escape) OnDismount() { c.deaf() }

func (c *escape) Render() app.UI { return app.Span() }
