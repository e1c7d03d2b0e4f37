package figure

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Thumbnail is a small still of an exercise, beside its name.
func Thumbnail(b *Book, exercise, size string) app.UI {
	return app.Div().Class("thumb is-" + size).Body(&thumbnail{Book: b, ID: exercise})
}

// atOnce is how many thumbnails of a page are drawn with it: about what is seen
// of it. A drawing is some forty elements, and lists have dozens of them.
const atOnce = 6

// thumbnail draws its figure with the page, or once it comes near.
type thumbnail struct {
	app.Compo

	Book *Book
	ID   string // of the exercise

	drawn  bool
	forget func() // nil once it is drawn
}

func (c *thumbnail) CompoID() string { return c.ID }

func (c *thumbnail) OnInit() { c.drawn = app.IsServer || c.Book.drawsAtOnce() }

func (c *thumbnail) OnMount(ctx app.Context) {
	if !c.drawn {
		c.forget = c.Book.near.watch(c.JSValue(), func() {
			ctx.Dispatch(func(app.Context) {
				c.drawn = true
				c.OnDismount()
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
	if f, ok := c.Book.of(c.ID); ok && c.drawn {
		return box.Body(still(f, f.Keys[f.Still], ""))
	}
	return box
}

// nearness tells when an element comes near to what is seen of the page.
type nearness struct {
	observer app.Value
	met      map[string]func() // by the element's mark
	marks    int
}

// watch calls met once the element is near; forget ends that.
func (n *nearness) watch(element app.Value, met func()) (forget func()) {
	if n.observer == nil {
		n.met = map[string]func(){}
		n.observer = app.Window().Get("IntersectionObserver").New(app.FuncOf(func(_ app.Value, args []app.Value) any {
			for i := range args[0].Length() {
				if entry := args[0].Index(i); entry.Get("isIntersecting").Bool() {
					if met := n.met[entry.Get("target").Get("dataset").Get("near").String()]; met != nil {
						met()
					}
				}
			}
			return nil
		}), map[string]any{"rootMargin": "100%"})
	}
	n.marks++
	mark := strconv.Itoa(n.marks)
	element.Get("dataset").Set("near", mark)
	n.met[mark] = met
	n.observer.Call("observe", element)
	return func() {
		delete(n.met, mark)
		n.observer.Call("unobserve", element)
	}
}
