package ui

import (
	"time"

	"limber/app/kept"
	"limber/app/person"
	"limber/app/run"
	"limber/exercises"
)

// perform does an effect of a run that asks neither for words nor for the page.
// All of it is best effort: what a phone can't do must not stop the timer.
func (m *Model) perform(e run.Effect) {
	d := m.device
	switch e := e.(type) {
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
		if e.Twice {
			m.buzz(120, 120, 120)
		} else {
			m.buzz(250)
		}
	case run.Breathe:
		m.buzz(breaths[e.Tone]...)
	case run.Awake:
		d.Awake.Hold(e.On)
		d.Copy.Playing(e.On)
		if e.On {
			d.Tabs.Play()
		}
	case run.Begun:
		m.begun()
	case run.Save:
		d.Store.SaveRun(e.Run)
	case run.SaveNow:
		d.Store.SaveRunNow(e.Run)
	case run.Clear:
		d.Store.ClearRun(e.ID)
	case run.Delete:
		m.drop(kept.Sessions, e.ID)
	case run.Persist:
		d.Store.Persist(func(bool) {})
	case run.Tab:
		d.Store.SetTab(doneTab, e.ID)
	case run.Moved:
		m.moved()
	case run.KeepMode:
		m.change(person.PlayIn(e.Mode))
	case run.Remember:
		m.choose(person.OwnDose(e.Exercise, e.Dose))
	case run.AskAgain:
		m.askAgain()
	case run.NotAgain:
		m.askedAfterAll(e.At)
	}
}

// breaths is how a breath is felt as it goes in, or out, in milliseconds on, off,
// on.
var breaths = map[exercises.Tone][]int{
	exercises.ToneIn:  {120},
	exercises.ToneOut: {50, 90, 50},
}

// buzz lets a phone be felt, where it can.
func (m *Model) buzz(pattern ...int) {
	if m.device.Buzz != nil && len(pattern) > 0 {
		m.device.Buzz(pattern...)
	}
}

// media tells the lock screen what is under way, where there is one.
func (m *Model) media(title, artist string, at, total time.Duration, playing bool) {
	if m.device.Media != nil {
		m.device.Media.Now(title, artist, at, total, playing)
	}
}
