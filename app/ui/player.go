package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/player"
	"limber/app/run"
	"limber/app/ui/figure"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// play is the screen on which a routine is led.
func play(id string) (page.Screen, bool) {
	r, ok := the.catalog.Routine(id)
	if open, left := the.unfinished(); !ok && left && open.ID == id { // gone since it was left
		r.Name, ok = open.Name, true
	}
	if p := the.player; !ok && p != nil && p.ID == id {
		r.Name, ok = p.run.Routine.Name, true
	}
	return page.Screen{
		Title:       r.Name,
		Description: r.Purpose,
		Private:     true,
		Bare:        true,
		Body:        func() []app.UI { return []app.UI{&Player{ID: id}} },
	}, ok
}

// Player leads through one routine. It draws itself when a shown second or the
// segment changes, and does nothing in between.
type Player struct {
	app.Compo

	ID string // of the routine

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
	begins := the.begin
	the.begin = false
	p.run = run.State{Run: the.open(p.ID, begins)}
	if begins {
		p.dispatch(player.Play{})
		if the.known && p.due() {
			p.know() // no player is seen before the questions
		}
	}
	p.face = p.run.Face(p.due())
}

// OnMount goes on as soon as it is known what this person chose.
func (p *Player) OnMount(ctx app.Context) {
	p.ctx = ctx
	the.player = p
	p.run.Guarded = page.ThisEntry().Guard // the page was loaded anew
	p.listen()
	p.whenKnown()
}

// OnDismount leaves nothing sounding behind; the run stays kept.
func (p *Player) OnDismount() {
	if p.timer != nil {
		p.timer.Stop()
	}
	p.follow(run.Gone{})
	p.keys()
	the.player = nil
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
			turned()
		}
	}
}

// schedule looks again when something shown will have changed.
func (p *Player) schedule() {
	if p.timer != nil {
		p.timer.Stop()
	}
	d := p.run.UntilChange(the.now())
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
