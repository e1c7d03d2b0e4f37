package ui

import (
	"limber/app/kept"
	"limber/app/person"
	"limber/app/run"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// open takes up the run of a routine: the one whose end this tab was showing when
// it was reloaded, unless another begins; the one that was left unfinished; or a
// new one.
func (m *model) open(id string, begins bool) run.Run {
	if r, ok := m.justDone(id); ok && !begins {
		return r
	}
	if left, ok := m.resumable(); ok && left.Session.Routine.ID == id {
		return run.Resumed(left)
	}
	own, _ := m.catalog.Routine(id)
	return run.New(m.plan(own), m.timeline(own), m.mode(), m.settings.Waits, m.isEasyDay(id))
}

// doneTab is under what name a tab remembers the session whose end it shows.
const doneTab = "done"

func (m *model) justDone(id string) (run.Run, bool) {
	if m.device.Store == nil {
		return run.Run{}, false
	}
	done := m.device.Store.Tab(doneTab)
	for _, s := range m.kept.Sessions {
		if done != "" && s.ID == done && s.Routine.ID == id {
			return run.Over(s, m.mode()), true
		}
	}
	return run.Run{}, false
}

// asksBefore reports whether the safety questions stand before a routine: when
// they are due, and on every easy day.
func (m *model) asksBefore(routine string) bool {
	return len(m.catalog.Screening.Groups) > 0 && (m.isEasyDay(routine) || person.Asks(m.kept, m.moment()))
}

// exercise is the one that a segment is about.
func (p *Player) exercise(s timeline.Segment) exercises.Exercise {
	return the.exercise(p.run.ExerciseOf(s))
}

// prepare makes a run ready to sound.
func (m *model) prepare(r run.Run) {
	if r.Waits() {
		return
	}
	m.device.Sound.SetVolume(m.settings.Volume())
	m.device.Sound.Prepare(r.Mode, r.Player.Timeline, r.Cues(m.settings.Cues), r.Player.Waits)
}

// begun ends what was under way before a run began; what was given for the next
// run is this one's now.
func (m *model) begun() {
	m.dropRun()
	m.before = 0
}

// dropRun ends the run that was left; what was done of it is kept as a session.
func (m *model) dropRun() {
	left, ok := m.saved()
	if !ok {
		return
	}
	m.device.Store.ClearRun(left.Session.ID)
	if s, counts := left.Abandoned(); counts {
		m.put(kept.All{Sessions: []session.Session{s}})
	}
}
