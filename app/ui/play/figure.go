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
	return &figure.Box{Book: p.Figures, ID: id, Side: side, Label: e.Pose, Motion: &p.motion}
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
