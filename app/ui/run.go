package ui

import (
	"strings"

	"limber/app/mine"
	"limber/app/run"
	"limber/exercises"
)

// open takes up the run of a routine: the one whose end this tab was showing when
// it was reloaded, unless another begins; the one that was left unfinished; or a
// new one.
func (m *Model) open(id string, begins bool) run.Run {
	if r, ok := m.justDone(id); ok && !begins {
		return r
	}
	own, _ := m.person().Routine(id)
	if left, ok := m.resumable(); ok && left.Session.Routine.ID == id {
		r := run.Resumed(left)
		r.Routine.Silent = own.Silent
		return r
	}
	return run.New(m.person().Plan(own), m.person().Timeline(own), m.settings.ModeFor(own), m.settings.Waits, m.person().IsEasyDay(id))
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

// ahead makes ready the sound of the routine that a page offers, so that Start
// has nothing to wait for.
func (m *Model) ahead(path string) {
	id, offered := strings.CutPrefix(path, "/routines/")
	if e, alone := strings.CutPrefix(path, "/exercises/"); alone {
		id, offered = exercises.Exercise{ID: e}.Alone().ID, true
	}
	if mineID, shown := strings.CutPrefix(path, "/mine/routine#"); shown {
		id, offered = mine.Routine{ID: mineID}.Known(), true
	}
	if path == "/" {
		id, offered = m.person().Suggested().First.ID, true
		if left, ok := m.unfinished(); ok {
			id = left.ID
		}
	}
	if _, ok := m.person().Routine(id); !ok || !offered || m.device.Sound == nil {
		return
	}
	m.prepare(m.open(id, false))
}
