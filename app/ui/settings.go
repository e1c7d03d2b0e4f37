package ui

import (
	"encoding/json"

	"limber/app/cue"
	"limber/app/timeline"
	"limber/exercises"
)

// Settings are a person's own choices on this device. The zero value of every
// field is its default, so that settings kept by an older version stay whole.
type Settings struct {
	Theme  string            `json:"theme,omitempty"` // "light", "dark", or as the device says
	Text   string            `json:"text,omitempty"`  // "large", "larger", or as it is
	Pace   timeline.Pace     `json:"pace,omitempty"`
	Waits  bool              `json:"waits,omitempty"` // "Wait for me"
	Mode   cue.Mode          `json:"mode,omitempty"`
	Quiet  int               `json:"quiet,omitempty"`  // how much softer than full, in percent
	Cues   exercises.Profile `json:"cues,omitempty"`   // in place of each routine's own
	Mute   bool              `json:"mute,omitempty"`   // no speech
	NoKeys bool              `json:"noKeys,omitempty"` // no shortcuts in the player
}

// Volume is the volume of cues, from 0 to 1.
func (s Settings) Volume() float64 { return float64(100-min(max(s.Quiet, 0), 100)) / 100 }

const settingsKey = "limber.settings"

// load reads the settings. What can't be read is left alone under another name
// and the defaults are used, so that a damaged entry breaks nothing.
func (m *model) load() {
	if m.device.Prefs == nil {
		return
	}
	kept := m.device.Prefs.Get(settingsKey)
	if kept == "" {
		return
	}
	var s Settings
	if err := json.Unmarshal([]byte(kept), &s); err != nil {
		m.device.Prefs.Set(settingsKey+".damaged", kept)
		m.notice = "Your settings could not be read. Limber uses its own for now."
		return
	}
	m.settings = s
}

// change changes the settings and keeps them.
func (m *model) change(f func(*Settings)) {
	f(&m.settings)
	m.timelines = map[string]timeline.Timeline{}
	if m.device.Prefs == nil {
		return
	}
	b, _ := json.Marshal(m.settings)
	err := m.device.Prefs.Set(settingsKey, string(b))
	if err == nil {
		err = m.device.Prefs.Set("limber.theme", m.settings.Theme)
	}
	if err == nil {
		err = m.device.Prefs.Set("limber.text", m.settings.Text)
	}
	if err != nil {
		m.notice = "This browser does not keep settings: they last until you close the page."
	}
}
