// Package figure draws the person who does an exercise, and moves them by the
// browser's own animations, in step with a segment.
package figure

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
	"limber/exercises"
)

// Box shows the person who does an exercise. It is 6 wide and 5 high whether or
// not the drawing is there.
type Box struct {
	app.Compo

	Book   *Book          // has the drawing
	ID     string         // of the exercise
	Side   exercises.Side // the right side is the left one mirrored, or with its legs exchanged
	Label  string         // the pose in words; none for a picture beside its name
	Poses  bool           // all key poses side by side, numbered, rather than one
	Motion *Motion        // moves it; nil for a still
}

// CompoID makes go-app build another exercise's figure anew, with what moves it,
// and one that is painted in another order on the other side.
func (c *Box) CompoID() string {
	f, ok := c.Book.of(c.ID)
	return fmt.Sprint(c.ID, c.Poses, ok && f.Right != nil && c.Side == exercises.Right)
}

func (c *Box) OnMount(app.Context) {
	if f, ok := c.Book.of(c.ID); ok && c.moves() {
		c.Motion.attach(c.ID, f, c.JSValue())
	}
}

func (c *Box) OnDismount() {
	if c.Motion != nil {
		c.Motion.detach(c.ID)
	}
}

// moves reports whether this is a moving figure. Who asked their device for
// less motion gets the poses instead.
func (c *Box) moves() bool { return c.Motion != nil && !c.Poses && !part.Calm() }

func (c *Box) Render() app.UI {
	poses := c.Poses || c.Motion != nil && part.Calm()
	box := app.Div().Class("figure")
	if poses {
		box.Class("is-poses")
	}
	if c.Label != "" {
		box.Role("img").Aria("label", c.Label)
	} else {
		box.Attr("aria-hidden", "true")
	}
	f, ok := c.Book.of(c.ID)
	switch {
	case !ok:
		return box
	case poses:
		return box.Body(app.Range(f.Keys).Slice(func(i int) app.UI {
			return app.Div().Class("figure-pose").Body(still(f, f.Keys[i], c.Side))
		}))
	case c.Motion != nil:
		return box.Body(jointed(f, c.Side))
	}
	return box.Body(still(f, f.Keys[f.Still], c.Side))
}
