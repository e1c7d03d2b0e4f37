package play

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/timeline"
	"limber/app/ui/figure"
	"limber/exercises"
)

// figure is the exercise in step with the run or, of a way, the pose to come to.
func (p *Player) figure(seg timeline.Segment, side exercises.Side) app.UI {
	who := p.Person()
	if seg.Kind.IsWay() {
		b := who.WayPose(seg, p.run.Player.Elapsed(p.Clocks())-seg.Start)
		return &figure.Box{Book: p.Figures, ID: exercises.PoseFigure(b.Pose), Label: b.Shown}
	}
	id := p.run.Routine.Steps[seg.Step].Exercise
	e, _ := who.Catalog.Exercise(id)
	if e.IsOwn() {
		return p.named(seg, e)
	}
	return &figure.Box{Book: p.Figures, ID: id, Side: side, Label: e.Pose, Motion: &p.motion}
}

// named stands in the place of a figure that there is none of: the name, which the
// heading says as well, and the note.
func (p *Player) named(seg timeline.Segment, e exercises.Exercise) app.UI {
	return app.Div().Class("figure is-named").Body(
		app.P().Class("figure-name").Aria("hidden", "true").Text(e.Name),
		app.P().Class("figure-note").Text(p.noteAt(seg)),
	)
}

// pose brings the figure to the present moment.
func (p *Player) pose() {
	s, now := p.run.Player, p.Clocks()
	seg := s.Segment(now)
	if seg.Kind.IsWay() {
		return // a pose, which stands still
	}
	p.motion.Show(seg, s.Elapsed(now)-seg.Start, s.Phase == player.Playing)
}
