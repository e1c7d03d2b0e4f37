package play

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/run"
	"limber/app/session"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

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
		p.Say(p.told(run.Announce(e)))
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
