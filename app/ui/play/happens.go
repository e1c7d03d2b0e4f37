package play

import (
	"math/rand/v2"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/run"
	"limber/app/session"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

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

// follow lets something happen to the run and does what follows from it. It
// reports whether anything does.
func (p *Player) follow(e run.Event) bool {
	var effects []run.Effect
	p.run, effects = run.Update(p.run, e, p.world())
	for _, effect := range effects {
		p.perform(effect)
	}
	return len(effects) > 0
}

// tick lets time pass. Each second something changes in the player and nothing
// around it, which go-app would draw too.
func (p *Player) tick() {
	phase := p.run.Player.Phase
	followed := p.follow(run.Player{Event: player.Tick{}})
	if followed || p.run.Player.Phase != phase || p.run.Face(p.due()) != p.face {
		p.draw()
	} else {
		p.ctx.Defer(func(app.Context) { p.pose() })
		p.Alone()
	}
	p.schedule()
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
			p.tick()
		})
	})
}

// Rest stops the clock of what is shown.
func (p *Player) Rest() {
	if p.timer != nil {
		p.timer.Stop()
	}
}

// perform does one effect: what asks for words, or for the page, here; all else
// behind a door. All of it is best effort: what a phone can't do must not stop
// the timer.
func (p *Player) perform(e run.Effect) {
	switch e := e.(type) {
	case run.Prepare:
		p.Prepare(p.run.Run)
	case run.Show:
		p.title()
	case run.Announce:
		p.Announce(p.told(e))
	case run.Say:
		p.Say(p.told(run.Announce{What: e.What, Segment: e.Segment, Beat: e.Beat}))
	case run.Notice:
		p.Tell(p.told(run.Announce{What: e.What, Segment: e.Segment}))
	case run.Keep:
		p.keep(e.Record)
	case run.Typing:
		p.waitForTyping()
	case run.Reveal:
		page.Reveal(p.ctx, "hurt")
	case run.OpenDialog:
		part.OpenDialog(string(e.Dialog))
		p.Finger.ScreenTurned()
	case run.CloseDialog:
		part.CloseDialog(string(e.Dialog))
		p.Finger.ScreenTurned()
	case run.Guard:
		entry := page.ThisEntry()
		entry.Guard = true
		entry.Push()
	case run.StepBack:
		page.GoBack(e.Steps)
	case run.Replace:
		page.Replace(p.Base.Href(e.To))
	default:
		p.Do(e)
	}
}

// keep keeps the session, and hears what became of it.
func (p *Player) keep(s session.Session) {
	p.Keep(s, func(failed error) {
		p.follow(run.Wrote{Failed: failed})
		p.refresh()
	})
}

// typingPause is how long nobody types before what was typed is kept.
const typingPause = time.Second

func (p *Player) waitForTyping() {
	if p.typing != nil {
		p.typing.Stop()
	}
	p.typing = time.AfterFunc(typingPause, func() {
		if p.ctx.Src() != nil {
			p.ctx.Dispatch(func(app.Context) { p.Happens(run.TypedAll{}) })
		}
	})
}

// title tells the lock screen what is under way.
func (p *Player) title() {
	s, now := p.run.Player, p.Clocks()
	seg := s.Segment(now)
	e := p.exercise(seg)
	text := p.name(seg, e)
	if side := e.Words(seg.Side); side != "" {
		text = p.Words.Player.Move.With(text, side)
	}
	p.Title(text, p.run.Routine.Name, s.Elapsed(now), s.Timeline.Total(), s.Phase == player.Playing)
}
