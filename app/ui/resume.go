package ui

import (
	"limber/app/kept"
	"limber/app/run"
	"limber/app/session"
	"limber/app/words"
)

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

// saved is the run that the device has, whether it can be gone on with or not.
func (m *Model) saved() (kept.Run, bool) {
	if m.device.Store == nil {
		return kept.Run{}, false
	}
	r, ok := m.device.Store.LoadRun(m.moment())
	return r.Renamed(m.catalog.Now()), ok
}

// resumable is the run that a reload, a crash or a dead battery left behind.
func (m *Model) resumable() (kept.Run, bool) {
	left, ok := m.saved()
	if !ok || !run.CanGoOn(left, m.catalog, m.person().Limits()) {
		return kept.Run{}, false
	}
	return left, true
}

// unfinished is what pages say of the run that can be resumed.
func (m *Model) unfinished() (run.Unfinished, bool) {
	left, ok := m.resumable()
	if !ok {
		return run.Unfinished{}, false
	}
	return run.UnfinishedOf(m.person(), left), true
}

// dropStuck ends a run that was left and that Limber, changed since, can't go on
// with.
func (m *Model) dropStuck() {
	if m.player != nil && m.player.State().UnderWay() {
		return
	}
	left, ok := m.saved()
	if _, can := m.resumable(); !ok || can {
		return
	}
	if _, counts := left.Abandoned(); counts {
		m.stuck = words.RoutineName(left.Session.Routine)
	}
	m.dropRun()
}

// reload reads what the device keeps: at the start, and when it may be other
// than what this page knows.
func (m *Model) reload() {
	m.device.Store.Load(m.moment(), func(k kept.All, err error) {
		m.noteKeeping(nil)
		m.take(k.Renamed(m.catalog.Now()))
		first := !m.known
		m.known = true
		m.dropStuck()
		if first && m.player != nil { // what another tab does starts nothing here
			m.player.Learned()
		}
		m.refresh()
	})
}
