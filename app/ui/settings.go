package ui

import (
	"limber/app/person"
	"limber/app/timeline"
)

// Settings are a person's own choices on this device.
type Settings = person.Settings

// change changes the settings and keeps them.
func (m *model) change(f func(*Settings)) {
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
