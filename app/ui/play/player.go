package play

import (
	"math/rand/v2"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/player"
	"limber/app/run"
	"limber/app/timeline"
	"limber/app/ui/figure"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

// Player leads through one routine. It draws itself when a shown second or the
// segment changes, and does nothing in between.
type Player struct {
	app.Compo

	ID     string // of the routine
	*Doors        // the same ones as long as the page lives: go-app draws a component anew whose fields change

	run     run.State
	ctx     app.Context
	timer   *time.Timer
	motion  figure.Motion
	keys    func() // stops listening to keys
	face    run.Face
	asked   person.Answers
	tooMuch tooMuch
	typing  *time.Timer // keeps what was typed
}

// OnInit lays the run out. The tap that led here may have asked to start.
func (p *Player) OnInit() {
	begins := p.Begins()
	p.run = run.State{Run: p.Open(p.ID, begins)}
	if begins {
		p.dispatch(player.Play{})
		if p.Known() && p.due() {
			p.know() // no player is seen before the questions
		}
	}
	p.face = p.run.Face(p.due())
}

// OnMount goes on as soon as it is known what this person chose.
func (p *Player) OnMount(ctx app.Context) {
	p.ctx = ctx
	p.Shown(p)
	p.run.Guarded = page.ThisEntry().Guard // the page was loaded anew
	p.listen()
	p.whenKnown()
}

// OnDismount leaves nothing sounding behind; the run stays kept.
func (p *Player) OnDismount() {
	p.Rest()
	p.follow(run.Gone{})
	p.keys()
	p.Shown(nil)
}

// State is the run that is led.
func (p *Player) State() *run.State { return &p.run }

// Send lets something happen to the player from anywhere: a button of the lock
// screen, or a sound that was taken away.
func (p *Player) Send(e player.Event) {
	p.ctx.Dispatch(func(ctx app.Context) {
		defer part.Survive(ctx, "remote")
		p.dispatch(e)
	})
}

// dispatch lets something happen to the player.
func (p *Player) dispatch(e player.Event) { p.Happens(run.Player{Event: e}) }

// sends is a handler that lets something happen to the run.
func (p *Player) sends(e run.Event) func() { return func() { p.Happens(e) } }

// Happens lets something happen to the run, and shows what came of it.
func (p *Player) Happens(e run.Event) {
	p.follow(e)
	p.draw()
	p.schedule()
}

// follow lets something happen to the run and does what follows from it.
func (p *Player) follow(e run.Event) {
	var effects []run.Effect
	p.run, effects = run.Update(p.run, e, p.world())
	for _, effect := range effects {
		p.perform(effect)
	}
}

// world is what a run has to know of its world.
func (p *Player) world() run.World {
	who := p.Person()
	return run.World{
		Clocks: p.Clocks(), Moment: who.Now, Random: rand.Uint64(),
		Due: p.due(), Asked: who.Kept.Choices.Asked, Before: p.Before(),
		Mute: who.Settings.Mute, Brief: who.Settings.Brief, Unfelt: who.Settings.Works["buzzed"] == "no",
		Cues: who.Settings.Cues, Done: who.History.Familiar(),
	}
}

// refresh draws the component anew, from anywhere.
func (p *Player) refresh() {
	if p.ctx.Src() != nil {
		p.ctx.Dispatch(func(app.Context) { p.draw() })
	}
}

// draw shows the present moment.
func (p *Player) draw() {
	if p.ctx.Src() != nil && p.Mounted() {
		p.ctx.Update()
		p.ctx.Defer(func(app.Context) { p.pose() })
		if face := p.run.Face(p.due()); face != p.face {
			p.face = face
			p.Turned()
		}
	}
}

// schedule looks again when something shown will have changed.
func (p *Player) schedule() {
	p.Rest()
	d := p.run.UntilChange(p.Clocks())
	if d == 0 {
		return
	}
	p.timer = time.AfterFunc(d, func() {
		p.ctx.Dispatch(func(ctx app.Context) {
			defer part.Survive(ctx, "tick")
			p.dispatch(player.Tick{})
		})
	})
}

// exercise is the one that a segment is about.
func (p *Player) exercise(s timeline.Segment) exercises.Exercise {
	return p.Person().Exercise(p.run.ExerciseOf(s))
}

// Rest stops the clock of what is shown.
func (p *Player) Rest() {
	if p.timer != nil {
		p.timer.Stop()
	}
}
