package ui

import (
	"limber/app/cue"
	"limber/app/kept"
	"limber/app/run"
	"limber/app/session"
	"limber/app/timeline"
	"limber/app/ui/page"
	"limber/app/ui/play"
)

// open takes up the run of a routine: the one whose end this tab was showing when
// it was reloaded, unless another begins; the one that was left unfinished; or a
// new one.
func (m *Model) open(id string, begins bool) run.Run {
	if r, ok := m.justDone(id); ok && !begins {
		return r
	}
	if left, ok := m.resumable(); ok && left.Session.Routine.ID == id {
		return run.Resumed(left)
	}
	own, _ := m.catalog.Routine(id)
	return run.New(m.person().Plan(own), m.person().Timeline(own), m.settings.SoundMode(), m.settings.Waits, m.person().IsEasyDay(id))
}

// doneTab is under what name a tab remembers the session whose end it shows.
const doneTab = "done"

func (m *Model) justDone(id string) (run.Run, bool) {
	if m.device.Store == nil {
		return run.Run{}, false
	}
	done := m.device.Store.Tab(doneTab)
	for _, s := range m.kept.Sessions {
		if done != "" && s.ID == done && s.Routine.ID == id {
			return run.Over(s, m.settings.SoundMode()), true
		}
	}
	return run.Run{}, false
}

// prepare makes a run ready to sound.
func (m *Model) prepare(r run.Run) {
	if r.Waits() {
		return
	}
	m.lay(r.Mode, r.Player.Timeline, r.Cues(m.settings.Cues), r.Player.Waits)
}

// lay makes the sound of a plan ready.
func (m *Model) lay(mode cue.Mode, t timeline.Timeline, cues []cue.Cue, waits bool) {
	m.device.Sound.SetVolume(m.settings.Volume())
	m.device.Sound.Prepare(mode, t, cues, waits)
}

// begins reports, once, whether the tap that led here asked to start at once.
func (m *Model) begins() bool {
	begins := m.begin
	m.begin = false
	return begins
}

// begun ends what was under way before a run began; what was given for the next
// run is this one's now.
func (m *Model) begun() {
	m.dropRun()
	m.before = 0
}

// dropRun ends the run that was left; what was done of it is kept as a session.
func (m *Model) dropRun() {
	left, ok := m.saved()
	if !ok {
		return
	}
	m.device.Store.ClearRun(left.Session.ID)
	if s, counts := left.Abandoned(); counts {
		m.put(kept.All{Sessions: []session.Session{s}})
	}
}

// playDoors are the same ones as long as the page lives.
func (m *Model) playDoors() *play.Doors {
	if m.led == nil {
		m.led = &play.Doors{
			Words: m.words, Person: m.person, Clocks: m.now, Figures: m.figures, Base: m.base,
			Care: m.careDoors(), Finger: &m.finger, Buzzes: m.device.Buzz != nil,
			Known:  func() bool { return m.known },
			Begins: m.begins, Open: m.open, Waiting: m.offerDoors().Waiting,
			Before:  func() session.Stiffness { return m.before },
			Shown:   func(p *play.Player) { m.player = p },
			Prepare: m.prepare,
			Lay:     func(t timeline.Timeline, cues []cue.Cue) { m.lay(m.settings.SoundMode(), t, cues, false) },
			Do:      m.perform, Announce: announce, Title: m.media, Keep: m.keep,
			Say:    func(text string) { m.device.Speech.Say(text) },
			Volume: m.setVolume, Did: m.progressDoors().DidAlso, Also: m.progressDoors().Also, Turned: m.turned,
		}
	}
	return m.led
}

// playing is the screen on which a routine is led, also one that is gone since it
// was left.
func (m *Model) playing(id string) (page.Screen, bool) {
	r, ok := m.catalog.Routine(id)
	if !ok {
		r.ID = id
		if open, left := m.unfinished(); left && open.ID == id {
			r.Name, ok = open.Name, true
		}
		if p := m.player; p != nil && p.ID == id {
			r.Name, ok = p.State().Routine.Name, true
		}
	}
	return play.Screen(m.playDoors(), r), ok
}
