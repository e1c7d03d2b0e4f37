package figure

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/timeline"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// Taught is an exercise shown on a page of its own: moving, with a button that
// stops it, and on paper its key poses. It moves once it has been seen.
type Taught struct {
	app.Compo

	Book     *Book
	Exercise exercises.Exercise
	Words    *words.Teaching
	Brief    bool // without what is for paper

	motion *Motion
	halted bool
}

func (c *Taught) OnInit() { c.motion = &Motion{} }

func (c *Taught) OnMount(ctx app.Context) {
	part.Painted(ctx, "figure", func() {
		ctx.PreventUpdate()
		c.show()
	})
}

func (c *Taught) OnUpdate(app.Context) { c.show() }

// show lets the figure go on from where it is, or stand still there.
func (c *Taught) show() { c.motion.Show(shown(c.Exercise), c.motion.At(), !c.halted) }

func (c *Taught) Render() app.UI {
	button := c.Words.StopMoving
	if c.halted {
		button = c.Words.MoveAgain
	}
	motion, calm := c.motion, part.Calm()
	if calm {
		motion = nil // the poses are shown, see figure.css
	}
	return app.Div().Class("figure-taught").Body(
		app.Div().Class("figure-moving").Body(&Box{Book: c.Book, ID: c.Exercise.ID, Label: c.Exercise.Pose, Motion: motion}),
		app.If(!c.Brief || calm, func() app.UI {
			return app.Div().Class("figure-poses").Body(&Box{Book: c.Book, ID: c.Exercise.ID, Label: c.Exercise.Pose, Poses: true})
		}),
		app.Button().Class("figure-button button is-quiet").Text(button).OnClick(part.Do("figure", func() {
			c.halted = !c.halted
			c.show()
		})),
	)
}

// shown is a segment that shows the whole of an exercise: a rep to each side,
// or the way into a hold.
func shown(e exercises.Exercise) timeline.Segment {
	s := timeline.Segment{Kind: timeline.Ready, Exercise: e.ID, Length: time.Hour}
	sides := []exercises.Side{exercises.NoSide}
	if e.Sides == exercises.Alternate {
		sides = []exercises.Side{exercises.Left, exercises.Right}
	}
	end := time.Duration(0)
	for _, side := range sides {
		for _, b := range e.Beats {
			s.Kind = timeline.Work
			s.Beats = append(s.Beats, timeline.Beat{At: end, Length: b.Length, Side: side})
			end += b.Length
		}
	}
	return s
}
