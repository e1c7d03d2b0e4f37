package ui

import (
	"limber/app/cue"
	"limber/app/player"
)

// dispatch lets something happen to the run and does what follows from it.
func (p *Player) dispatch(e player.Event) {
	now := the.now()
	var effects []player.Effect
	p.run.state, effects = player.Update(p.run.state, e, now)
	for _, effect := range effects {
		p.perform(effect)
	}
	p.draw()
	p.schedule()
}

// perform does one effect. All of it is best effort: what a phone can't do must
// not stop the timer.
func (p *Player) perform(e player.Effect) {
	d := the.device
	switch e := e.(type) {
	case player.Sound:
		d.Sound.Play(e.From, e.Until)
	case player.Count:
		d.Sound.CountIn()
	case player.Hush:
		d.Sound.Hush()
		d.Speech.Cancel()
	case player.Replan:
		p.prepare()
	case player.Enter:
		p.tell(e.Segment)
	case player.Passed:
		p.tellPoint(e)
	case player.Awake:
		d.Awake.Hold(e.On)
		playing(e.On)
	case player.Keep:
		p.guard()
		p.run.begun()
		d.Store.SaveRun(p.run.snapshot())
	case player.Finish:
		p.finish()
	}
}

// prepare makes ready the sound of the run, ahead of playing it.
func (p *Player) prepare() {
	r := p.run
	the.device.Sound.SetVolume(the.settings.Volume())
	the.device.Sound.Prepare(r.mode, r.state.Timeline, r.cues(the.settings), r.state.Waits)
}

// finish keeps the session before Done is shown.
func (p *Player) finish() {
	r := p.run
	r.begun()
	the.device.Store.PutSession(r.record(), func(err error) {
		r.kept, r.failed = true, err
		if err == nil {
			the.device.Store.ClearRun()
		}
		the.reload(err)
		announce("Done. " + capital(spoken(r.record().Time())) + " kept.")
		p.refresh()
	})
}

// change plays on in another sound mode, from the same place.
func (p *Player) change(mode cue.Mode) {
	p.run.mode = mode
	the.change(func(s *Settings) { s.Mode = mode })
	the.device.Sound.Unlock()
	p.prepare()
	p.dispatch(player.Resound{})
}
