package ui

import (
	"encoding/json"
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
	"limber/exercises"
)

// Figure is the person who does an exercise. Its box is 6 wide and 5 high
// whether or not the drawing is there.
type Figure struct {
	app.Compo

	ID     string         // of the exercise
	Side   exercises.Side // the right side is the left one mirrored, or with its legs exchanged
	Label  string         // the pose in words; none for a picture beside its name
	Poses  bool           // all key poses side by side, numbered, rather than one
	Motion *Motion        // moves it; nil for a still
}

var (
	figureTexts map[string]json.RawMessage
	figures     = map[string]*exercises.Figure{}
)

// SetFigures takes the JSON that holds every figure by the exercise's id. Each
// is decoded when it is first shown.
func SetFigures(text []byte) error {
	clear(figures)
	figureTexts = nil
	return json.Unmarshal(text, &figureTexts)
}

// drawn returns the figure of an exercise, and whether there is one.
func drawn(id string) (*exercises.Figure, bool) {
	if f, ok := figures[id]; ok {
		return f, true
	}
	text, ok := figureTexts[id]
	if !ok {
		return nil, false
	}
	f := &exercises.Figure{}
	if err := json.Unmarshal(text, f); err != nil {
		app.Logf("figure %s: %v", id, err)
		return nil, false
	}
	figures[id] = f
	return f, true
}

// CompoID makes go-app build another exercise's figure anew, with what moves it.
func (c *Figure) CompoID() string { return fmt.Sprint(c.ID, c.Poses) }

func (c *Figure) OnMount(app.Context) {
	if f, ok := drawn(c.ID); ok && c.moves() {
		c.Motion.attach(c.ID, f, c.JSValue())
	}
}

func (c *Figure) OnDismount() {
	if c.Motion != nil {
		c.Motion.detach(c.ID)
	}
}

// moves reports whether this is a moving figure. Who asked their device for
// less motion gets the poses instead.
func (c *Figure) moves() bool { return c.Motion != nil && !c.Poses && !part.Calm() }

func (c *Figure) Render() app.UI {
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
	f, ok := drawn(c.ID)
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
