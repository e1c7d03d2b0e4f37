package ui

import (
	"limber/app/cue"
	"limber/app/person"
	"limber/app/timeline"
	"limber/app/ui/settings"
)

// Settings are a person's own choices on this device.
type Settings = person.Settings

// change changes the settings and keeps them.
func (m *Model) change(f func(*Settings)) {
	before := m.settings.Values()
	f(&m.settings)
	m.timelines = map[string]timeline.Timeline{}
	for name, value := range m.settings.Values() {
		if value == before[name] {
			continue
		}
		if err := m.device.Store.SetSetting(name, value); err != nil {
			m.tell(m.words.Settings.NotKept.With(err.Error()))
		}
	}
}

// speakAs tells the voice how to speak.
func (m *Model) speakAs() { settings.Speak(m.device.Speech, m.settings) }

// setVolume sets how much softer than full cues are, and lets it be heard.
func (m *Model) setVolume(quiet int) {
	m.change(func(s *Settings) { s.Quiet = quiet })
	m.try(cue.Start)
}
