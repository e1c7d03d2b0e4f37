package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/ui/figure"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// play is the screen on which a routine is led.
func play(id string) (page.Screen, bool) {
	r, ok := the.catalog.Routine(id)
	if open, left := the.unfinished(); !ok && left && open.id == id { // gone since it was left
		r.Name, ok = open.name, true
	}
	if p := the.player; !ok && p != nil && p.ID == id {
		r.Name, ok = p.run.routine.Name, true
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

	run     *run
	ctx     app.Context
	timer   *time.Timer
	saved   time.Duration // on the monotonic clock: when the run was kept last
	motion  figure.Motion
	keys    func() // stops listening to keys
	face    string // what is shown in place of what: questions, the run, the end
	pausing pausing

	guarded  bool   // the page stands twice in the history
	stepping bool   // a step back of ours is under way
	leaving  string // the page to go to

	known    bool // what the person chose before is known, or was waited for
	asked    screening
	wanted   bool // a start was asked for
	answered bool // the questions, just now
	tooMuch  tooMuch

	unkept bool        // something was typed and is not kept yet
	typing *time.Timer // keeps it
}

func (p *Player) OnInit() {
	p.run, p.known, p.wanted = the.open(p.ID), the.known, the.begin
	p.face = p.faces()
}

// OnMount goes on as soon as it is known what this person chose.
func (p *Player) OnMount(ctx app.Context) {
	p.ctx = ctx
	the.player = p
	p.guarded = page.ThisEntry().Guard // the page was loaded anew
	p.listen()
	p.whenKnown()
}

// OnDismount leaves nothing sounding behind; the run stays kept.
func (p *Player) OnDismount() {
	if p.timer != nil {
		p.timer.Stop()
	}
	if p.run.state.Phase != player.Done {
		p.dispatch(player.Pause{})
	} else {
		p.over()
	}
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
		if face := p.faces(); face != p.face {
			p.face = face
			turned()
		}
	}
}

// faces names what is shown. Each takes the place of another, with a heading of
// its own.
func (p *Player) faces() string {
	switch {
	case p.asks():
		return "questions"
	case p.run.state.Phase == player.Done && p.run.kept:
		return "end"
	}
	return "run"
}

// schedule looks again when something shown will have changed.
func (p *Player) schedule() {
	if p.timer != nil {
		p.timer.Stop()
	}
	d := p.untilChange()
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

// untilChange is the time until the shown second or the segment changes; 0 when
// nothing will.
func (p *Player) untilChange() time.Duration {
	const late = 3 * time.Millisecond // timers may be early by a rounding
	now := the.now()
	s := p.run.state
	switch s.Phase {
	case player.Playing:
		left := s.Segment(now).End() - s.Elapsed(now)
		return (left-1)%time.Second + 1 + late
	case player.Counting:
		return (s.CountLeft(now)-1)%time.Second + 1 + late
	}
	if s.CanUndo(now) {
		return player.UndoFor
	}
	return 0
}
