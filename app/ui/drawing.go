package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/timeline"
	"limber/app/ui/figure"
	"limber/exercises"
)

// SetFigures takes the JSON that holds every figure by the exercise's id.
func SetFigures(text []byte) (err error) {
	the.figures, err = figure.Open(text)
	return err
}

// thumbnail is a small still of an exercise, beside its name.
func thumbnail(id, size string) app.UI { return figure.Thumbnail(the.figures, id, size) }

// figure is the exercise in step with the run or, of a way, the pose to come to.
func (p *Player) figure(seg timeline.Segment, side exercises.Side) app.UI {
	if seg.Kind.IsWay() {
		b := the.person().WayPose(seg, p.run.Player.Elapsed(the.now())-seg.Start)
		return &figure.Box{Book: the.figures, ID: exercises.PoseFigure(b.Pose), Label: b.Shown}
	}
	id := p.run.Routine.Steps[seg.Step].Exercise
	e, _ := the.catalog.Exercise(id)
	return &figure.Box{Book: the.figures, ID: id, Side: side, Label: e.Pose, Motion: &p.motion}
}

// pose brings the figure to the present moment.
func (p *Player) pose() {
	s, now := p.run.Player, the.now()
	seg := s.Segment(now)
	if seg.Kind.IsWay() {
		return // a pose, which stands still
	}
	p.motion.Show(seg, s.Elapsed(now)-seg.Start, s.Phase == player.Playing)
}
