package figure

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Thumbnail is a small still of an exercise, beside its name.
func Thumbnail(b *Book, exercise, size string) app.UI {
	return app.Div().Class("thumb is-" + size).Body(&thumbnail{Book: b, ID: exercise, IsHero: size == "hero"})
}

// thumbnail draws its figure once it comes near to what is seen, and so after the page
// it is on: a drawing is some forty elements, and a tap waits for the page.
type thumbnail struct {
	app.Compo

	Book *Book
	ID   string // of the exercise

	IsHero bool // what a page begins with is drawn with it, and printed

	drawn  bool
	forget func() // nil once it is drawn
}

func (c *thumbnail) CompoID() string { return c.ID }

func (c *thumbnail) OnInit() { c.drawn = app.IsServer || c.IsHero }

func (c *thumbnail) OnMount(ctx app.Context) {
	ctx.PreventUpdate() // it is drawn, and with it the page around it
	if !c.drawn {
		c.forget = c.Book.near.watch(c.JSValue(), func() {
			ctx.Dispatch(func(app.Context) {
				c.drawn = true
				c.OnDismount()
				if around := c.Book.around; around != nil {
					around()
				}
			})
		})
	}
}

func (c *thumbnail) OnDismount() {
	if c.forget != nil {
		c.forget()
		c.forget = nil
	}
}

func (c *thumbnail) Render() app.UI {
	box := app.Div().Class("figure").Aria("hidden", "true")
	if c.drawn || app.IsServer && c.IsHero { // what is not is not read either
		if f, ok := c.Book.figureOf(c.ID); ok {
			return box.Body(still(f, f.Keys[f.Still], ""))
		}
	}
	return box
}
