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
	From   string         // of a way's pose: the figure whose pose it comes from
	Among  []string       // and those of the whole way
	Motion *Motion        // moves it; nil for a still
}

// CompoID makes go-app build another exercise's figure anew, with what moves it,
// and one that is painted in another order on the other side.
func (c *Box) CompoID() string {
	f, ok := c.Book.figureOf(c.ID)
	return fmt.Sprint(c.ID, c.From, c.Poses, ok && f.Right != nil && c.Side == exercises.Right)
}

// drawing is what is shown, and whether it moves: a pose that comes from another
// only where a body can go there. Who asked their device for less motion gets the
// poses instead.
func (c *Box) drawing() (f *exercises.Figure, moves bool) {
	f, ok := c.Book.figureOf(c.ID)
	if ok && len(c.Among) > 0 {
		f = c.Book.among(f, c.Among)
	}
	moves = ok && c.Motion != nil && !c.Poses && !part.Calm()
	if from, comes := c.Book.figureOf(c.From); comes && moves {
		var moving *exercises.Figure
		if moving, moves = between(from, f); moves {
			f = moving
		}
	}
	return f, moves
}

func (c *Box) OnMount(ctx app.Context) {
	ctx.PreventUpdate() // it is drawn, and with it the page around it
	if f, moves := c.drawing(); moves {
		c.Motion.attach(c.ID+c.From, f, c.JSValue())
	}
}

func (c *Box) OnDismount() {
	if c.Motion != nil {
		c.Motion.detach(c.ID + c.From)
	}
}

func (c *Box) Render() app.UI {
	f, moves := c.drawing()
	poses := c.Poses || c.Motion != nil && c.From == "" && part.Calm()
	box := app.Div().Class("figure")
	switch {
	case poses:
		box.Class("is-poses")
	case c.From != "" && !moves:
		box.Class("is-coming")
	}
	if c.Label != "" {
		box.Role("img").Aria("label", c.Label)
	} else {
		box.Attr("aria-hidden", "true")
	}
	switch {
	case f == nil:
		return box
	case poses:
		return box.Body(app.Range(f.Keys).Slice(func(i int) app.UI {
			return app.Div().Class("figure-pose").Body(still(f, f.Keys[i], c.Side))
		}))
	case moves:
		return box.Body(jointed(f, c.Side))
	}
	return box.Body(still(f, f.Keys[f.Still], c.Side))
}
