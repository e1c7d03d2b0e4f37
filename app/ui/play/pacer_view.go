package play

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/ui/figure"
	"limber/app/ui/part"
	"limber/app/words"
)

func (c *Pacer) Render() app.UI {
	e, _ := c.Person().Catalog.Exercise(c.ID)
	motion := c.motion
	if part.Calm() {
		motion = nil // the poses are shown, see figure.css
	}
	return app.Div().Class("pacer").Body(
		app.Div().Class("figure-box").Body(app.Div().Class("figure-taught").Body(
			app.Div().Class("figure-moving").Body(&figure.Box{Book: c.Figures, ID: c.ID, Label: e.Pose, Motion: motion}),
			app.Div().Class("figure-poses").Body(&figure.Box{Book: c.Figures, ID: c.ID, Label: e.Pose, Poses: true}),
		)),
		app.Div().Class("breath").Body(
			app.Div().Class("breath-stage").Aria("hidden", "true").Body(app.Div().Class("breath-ring")),
			app.P().Class("breath-word").Text(c.word()),
			app.P().Class("breath-left").Text(c.left()),
			app.P().Class("actions").Body(
				c.button(),
				app.Button().Class("button").Text(c.Words.Breathing.Fill).OnClick(part.Do("breath-fill", c.fill)),
			),
		),
		fullBreath(c.Words, c.leave, c.word(), c.left(), c.button()),
		app.If(c.Buzzes, func() app.UI {
			return app.P().Class("hint").Text(c.Words.Breathing.Buzzes)
		}),
	)
}

func (c *Pacer) button() app.UI {
	if c.run.Breathes() {
		return app.Button().Class("button").Text(c.Words.Breathing.Stop).OnClick(part.Do("breath-stop", c.halt))
	}
	return app.Button().Class("button is-main").Text(c.Words.Breathing.Start).OnClick(part.Do("breath-start", c.start))
}

// word says what the breath does now.
func (c *Pacer) word() string {
	now := c.Clocks()
	switch b, _ := c.run.Beat(now); {
	case c.run.Player.Phase == player.Done && !c.run.Player.Stopped:
		return c.Words.Breathing.Over
	case !c.run.Breathes():
		return c.Words.Breathing.Lead
	case b.Name != "":
		return b.Name
	}
	return c.Words.Breathing.Hands
}

// left counts the seconds of it, for those who ask for less motion as well.
func (c *Pacer) left() string {
	if !c.run.Breathes() {
		return ""
	}
	_, left := c.run.Beat(c.Clocks())
	return words.Clock(left)
}
