package ui

import (
	"math/rand/v2"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/player"
	"limber/app/run"
	"limber/app/session"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// dispatch lets something happen to the player.
func (p *Player) dispatch(e player.Event) { p.happens(run.Player{Event: e}) }

// sends is a handler that lets something happen to the run.
func (p *Player) sends(e run.Event) func() { return func() { p.happens(e) } }

// happens lets something happen to the run, and shows what came of it.
func (p *Player) happens(e run.Event) {
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
	return run.World{
		Clocks: the.now(), Moment: the.moment(), Random: rand.Uint64(),
		Due: p.due(), Asked: the.kept.Choices.Asked, Before: the.before,
		Mute: the.settings.Mute, Brief: the.settings.Brief, Unfelt: the.settings.Works["buzzed"] == "no",
		Cues: the.settings.Cues, Done: the.history.Familiar(),
	}
}

// perform does one effect. All of it is best effort: what a phone can't do must
// not stop the timer.
func (p *Player) perform(e run.Effect) {
	d := the.device
	switch e := e.(type) {
	case run.Prepare:
		the.prepare(p.run.Run)
	case run.Unlock:
		d.Sound.Unlock()
	case run.Sound:
		d.Sound.Play(e.From, e.Until)
	case run.Count:
		d.Sound.CountIn()
	case run.Hush:
		d.Sound.Hush()
		d.Speech.Cancel()
	case run.Buzz:
		buzz(d, e.Twice)
	case run.Awake:
		d.Awake.Hold(e.On)
		d.Copy.Playing(e.On)
	case run.Show:
		p.showMedia()
	case run.Announce:
		announce(p.told(e))
	case run.Say:
		d.Speech.Say(p.told(run.Announce(e)))
	case run.Begun:
		the.begun()
	case run.Save:
		d.Store.SaveRun(e.Run)
	case run.SaveNow:
		d.Store.SaveRunNow(e.Run)
	case run.Clear:
		d.Store.ClearRun(e.ID)
	case run.Keep:
		p.keep(e.Record)
	case run.Delete:
		the.drop(kept.Sessions, e.ID)
	case run.Persist:
		d.Store.Persist(func(bool) {})
	case run.Tab:
		d.Store.SetTab(doneTab, e.ID)
	case run.Moved:
		the.desk.moved()
	case run.KeepMode:
		the.change(func(s *Settings) { s.Mode, s.Instead = e.Mode, false })
	case run.Remember:
		the.remember(e.Exercise, e.Dose)
	case run.AskAgain:
		the.askAgain()
	case run.NotAgain:
		the.askedAfterAll(e.At)
	case run.Reveal:
		page.Reveal(the.root, "hurt")
	case run.Typing:
		p.waitForTyping()
	case run.OpenDialog:
		part.OpenDialog(string(e.Dialog))
		the.finger.ScreenTurned()
	case run.CloseDialog:
		part.CloseDialog(string(e.Dialog))
		the.finger.ScreenTurned()
	case run.Guard:
		entry := page.ThisEntry()
		entry.Guard = true
		entry.Push()
	case run.StepBack:
		page.GoBack(e.Steps)
	case run.Replace:
		page.Replace(href(e.To))
	}
}

// keep keeps the session: here at once, and on the device as soon as it can.
func (p *Player) keep(s session.Session) {
	records := kept.All{Sessions: []session.Session{s}}
	the.take(the.kept.With(records))
	the.device.Store.Put(records, func(err error) {
		p.follow(run.Wrote{Failed: err})
		the.wrote(err)
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
			p.ctx.Dispatch(func(app.Context) { p.happens(run.TypedAll{}) })
		}
	})
}

// buzz lets a phone be felt, where it can.
func buzz(d Device, twice bool) {
	switch {
	case d.Buzz == nil:
	case twice:
		d.Buzz(120, 120, 120)
	default:
		d.Buzz(250)
	}
}

// showMedia tells the lock screen what is under way.
func (p *Player) showMedia() {
	if the.device.Media == nil {
		return
	}
	s, now := p.run.Player, the.now()
	seg := s.Segment(now)
	e := p.exercise(seg)
	title := p.name(seg, e)
	if words := e.Words(seg.Side); words != "" {
		title += ", " + words
	}
	the.device.Media.Now(title, p.run.Routine.Name, s.Elapsed(now), s.Timeline.Total(), s.Phase == player.Playing)
}
