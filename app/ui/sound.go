package ui

import (
	"limber/app/cue"
	"limber/app/person"
	"limber/app/run"
	"limber/app/timeline"
	"limber/app/ui/settings"
)

// tapped runs inside the tap on Start, the only moment in which sound can be
// made possible.
func (m *Model) tapped() {
	m.begin = true
	if m.device.Sound != nil {
		m.device.Sound.Unlock()
	}
}

// try sounds one kind of cue.
func (m *Model) try(k cue.Kind) {
	m.device.Sound.Unlock()
	m.device.Sound.SetVolume(m.settings.Volume())
	m.device.Sound.Try(k)
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

// Soundless tells that the browser would not play, to who wants to hear something.
func (m *Model) Soundless() {
	if m.settings.SoundMode() != cue.NoSound {
		m.tell(m.words.Fault.Sound)
	}
}

// begins reports, once, whether the tap that led here asked to start at once.
func (m *Model) begins() bool {
	begins := m.begin
	m.begin = false
	return begins
}

// speakAs tells the voice how to speak.
func (m *Model) speakAs() { settings.Speak(m.device.Speech, m.settings) }

// setVolume sets how much softer than full cues are, and lets it be heard.
func (m *Model) setVolume(quiet int) {
	m.change(func(s *person.Settings) { s.Quiet = quiet })
	m.try(cue.Start)
}
