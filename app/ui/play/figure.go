package play

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/timeline"
	"limber/app/ui/figure"
	"limber/app/ui/part"
	"limber/exercises"
)

// figure is the exercise in step with the run or, of a way, the pose to come to.
func (p *Player) figure(seg timeline.Segment, side exercises.Side) app.UI {
	who := p.Person()
	if seg.Kind.IsWay() {
		id, from, shown := p.wayPose(seg)
		box := &figure.Box{Book: p.Figures, ID: id, From: from, Label: shown}
		for _, b := range who.Way(seg).Beats {
			box.Among = append(box.Among, exercises.PoseFigure(b.Pose))
		}
		if from != "" {
			box.Motion = &p.motion
		}
		return box
	}
	id := p.run.Routine.Steps[seg.Step].Exercise
	e, _ := who.Catalog.Exercise(id)
	if e.IsOwn() {
		return p.named(seg, e)
	}
	return &figure.Box{Book: p.Figures, ID: id, Side: side, Label: e.Pose, Motion: &p.motion}
}

// wayPose is the figure of the beat of a way under way, and the one that the body
// comes from; none where it is the first, or stays as it is.
func (p *Player) wayPose(seg timeline.Segment) (id, from, shown string) {
	who, at := p.Person(), p.run.Player.Elapsed(p.Clocks())-seg.Start
	b := who.WayPose(seg, at)
	id = exercises.PoseFigure(b.Pose)
	if i := seg.BeatAt(at); i > 0 {
		if before := exercises.PoseFigure(who.WayPose(seg, seg.Beats[i-1].At).Pose); before != id {
			from = before
		}
	}
	return id, from, b.Shown
}

// named stands in the place of a figure that there is none of: the name, which the
// heading says as well, and the note.
func (p *Player) named(seg timeline.Segment, e exercises.Exercise) app.UI {
	return app.Div().Class("figure is-named").Body(
		app.P().Class("figure-name").Aria("hidden", "true").Text(e.Name),
		app.P().Class("figure-note").Text(p.noteAt(seg)),
	)
}

// breathes reports whether the step under way is one of breaths.
func (p *Player) breathes(seg timeline.Segment) bool {
	return seg.Kind == timeline.Work && len(seg.Beats) > 0 && p.exercise(seg).Kind == exercises.Breath
}

// pose brings the figure, and the breath that fills the screen, to the present moment.
func (p *Player) pose() {
	s, now := p.run.Player, p.Clocks()
	seg := s.Segment(now)
	at, going := s.Elapsed(now)-seg.Start, s.Phase == player.Playing
	if seg.Kind.IsWay() {
		if i := seg.BeatAt(at); i >= 0 {
			id, from, _ := p.wayPose(seg)
			p.motion.Show(figure.ToPose(id+from, seg, seg.Beats[i]), at-seg.Beats[i].At, going)
		}
		return
	}
	p.motion.Show(seg, at, going)
	if p.breathes(seg) {
		p.tide.show(part.Document().Call("querySelector", ".breath-tide"), tide(), seg, at, going)
	}
}
