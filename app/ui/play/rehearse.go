package play

import (
	"io"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/run"
	"limber/app/ui/figure"
)

// Rehearse goes through the start of a routine with nobody there, up to the first step
// as it is shown: see ui.Model.Rehearse. What it does in the world goes to d.Do.
func Rehearse(d *Doors, routine string) {
	laid := d.Open(routine, true)
	p := &Player{ID: routine, Doors: d, run: run.State{Run: laid}}
	for _, e := range []run.Event{run.Player{Event: player.Play{}}, run.Read{Laid: laid}, run.Answered{Laid: laid}} {
		var effects []run.Effect
		p.run, effects = run.Update(p.run, e, p.world())
		for _, effect := range effects {
			switch effect := effect.(type) {
			case run.Announce:
				p.told(effect)
			case run.Show:
				p.title()
			default:
				p.Do(effect)
			}
		}
		p.run.UntilChange(p.Clocks())
		app.PrintHTML(io.Discard, p.Render())
	}
	for _, seg := range p.run.Player.Timeline.Segments[:2] {
		figure.Rehearse(p.Figures, seg.Exercise, seg)
	}
}
