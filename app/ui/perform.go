package ui

import (
	"time"

	"limber/app/cue"
	"limber/app/player"
	"limber/app/timeline"
)

// dispatch lets something happen to the run and does what follows from it.
// Nothing plays behind a dialog: to go on, by a lock screen or a headset, closes
// it, and what would have played by something else goes on when it is closed.
func (p *Player) dispatch(e player.Event) {
	if e == (player.Play{}) {
		if p.holds() {
			return
		}
		p.close()
	}
	now := the.now()
	var effects []player.Effect
	p.run.state, effects = player.Update(p.run.state, e, now)
	for _, effect := range effects {
		p.perform(effect)
	}
	if p.pausing.id != "" && p.plays() {
		p.pausing.played = true
		p.dispatch(player.Pause{})
		return
	}
	if s := p.run.state; s.Phase == player.Playing && now.Mono-p.saved >= saveEvery {
		p.save(now)
	}
	p.draw()
	p.schedule()
}

// A run that a crash or a dead battery ends loses five seconds at most: this,
// and one write.
const saveEvery = 4 * time.Second

// save keeps the run under way.
func (p *Player) save(now player.Now) {
	p.saved = now.Mono
	the.device.Store.SaveRun(p.run.snapshot())
}

// perform does one effect. All of it is best effort: what a phone can't do must
// not stop the timer.
func (p *Player) perform(e player.Effect) {
	d := the.device
	switch e := e.(type) {
	case player.Sound:
		d.Sound.Play(e.From, e.Until)
		p.showMedia()
	case player.Count:
		d.Sound.CountIn()
	case player.Hush:
		d.Sound.Hush()
		d.Speech.Cancel()
		p.showMedia()
	case player.Replan:
		p.prepare()
	case player.Enter:
		p.tell(e.Segment)
		p.buzz(e.Segment)
		p.showMedia()
	case player.Passed:
		p.tellPoint(e)
	case player.Beat:
		p.tellBeat(e)
	case player.Awake:
		d.Awake.Hold(e.On)
		d.Copy.Playing(e.On)
	case player.Keep:
		p.guard()
		p.run.begun()
		p.save(the.now())
	case player.Finish:
		p.unguard()
		p.finish()
	}
}

// prepare makes ready the sound of the run, ahead of playing it.
func (p *Player) prepare() {
	r := p.run
	if len(r.state.Timeline.Segments) == 0 {
		return // it waits
	}
	the.device.Sound.SetVolume(the.settings.Volume())
	the.device.Sound.Prepare(r.mode, r.state.Timeline, r.cues(the.settings), r.state.Waits)
}

// buzz lets a phone that makes no sound be felt: once for what comes, twice for
// work.
func (p *Player) buzz(segment int) {
	if p.run.mode != cue.NoSound || the.device.Buzz == nil || the.settings.Works["buzzed"] == "no" {
		return
	}
	if p.run.state.Timeline.Segments[segment].Kind == timeline.Work {
		the.device.Buzz(120, 120, 120)
		return
	}
	the.device.Buzz(250)
}

// showMedia tells the lock screen what is under way.
func (p *Player) showMedia() {
	if the.device.Media == nil {
		return
	}
	s, now := p.run.state, the.now()
	seg := s.Segment(now)
	e := p.run.exercise(seg)
	title := p.name(seg, e)
	if words := e.Words(seg.Side); words != "" {
		title += ", " + words
	}
	the.device.Media.Now(title, p.run.routine.Name, s.Elapsed(now), s.Timeline.Total(), s.Phase == player.Playing)
}

// change plays on in another sound mode, from the same place.
func (p *Player) change(mode cue.Mode) {
	p.run.mode = mode
	the.change(func(s *Settings) { s.Mode, s.Instead = mode, false })
	the.device.Sound.Unlock()
	p.prepare()
	p.dispatch(player.Resound{})
}
