package play

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/run"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

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

// Send lets something happen to the player from anywhere: a button of the lock
// screen, or a sound that was taken away.
func (p *Player) Send(e player.Event) {
	p.ctx.Dispatch(func(ctx app.Context) {
		defer part.Survive(ctx, "remote")
		p.dispatch(e)
	})
}
