package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/timeline"
	"limber/exercises"
)

// thumbnail is a small still of an exercise, beside its name.
func thumbnail(id, size string) app.UI {
	return app.Div().Class("thumb is-" + size)
}

// moving is the exercise as it is done, over and over.
func moving(id string) app.UI { return app.Div().Class("figure") }

// figure is the exercise in step with the run.
func (p *Player) figure(seg timeline.Segment, e exercises.Exercise) app.UI {
	return app.Div().Class("figure")
}

// pose brings the figure to the present moment.
func (p *Player) pose() {}
