package ui

import "limber/app/ui/settings"

// Awoke takes what became of asking the screen to stay on.
func (m *Model) Awoke(on bool, err error) {
	switch {
	case on:
		m.awake = settings.Awake
	case err != nil:
		if m.awake != settings.Refused && m.player != nil {
			m.note(m.words.Phone.AwakeRefused)
		}
		m.awake = settings.Refused
	default:
		m.awake = settings.NotAsked
	}
	m.refresh()
}
