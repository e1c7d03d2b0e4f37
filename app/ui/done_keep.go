package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/player"
	"limber/app/session"
)

// doneTab is under what name a tab remembers the session whose Done it shows.
const doneTab = "done"

// finish keeps the session before Done is shown. It ends the run that was kept.
// Next to nothing is not kept, unless the person says so.
func (p *Player) finish() {
	r := p.run
	r.begun()
	if !r.record().Counts() {
		r.kept, r.aside = true, true
		the.device.Store.ClearRun(r.session.ID)
		announce("Done.")
		p.refresh()
		return
	}
	the.desk.moved()
	the.device.Store.SetTab(doneTab, r.session.ID)
	done := kept.All{Sessions: []session.Session{r.record()}}
	the.take(the.kept.With(done))
	the.device.Store.Put(done, func(err error) {
		r.kept, r.failed = true, err
		the.wrote(err)
		the.device.Store.Persist(func(bool) {})
		announce("Done. " + capital(spoken(r.record().Length())) + " kept.")
		p.refresh()
	})
}

// justDone is the run whose Done this tab was showing when it was reloaded.
func (m *model) justDone(id string) (*run, bool) {
	if m.device.Store == nil || m.begin {
		return nil, false
	}
	done := m.device.Store.Tab(doneTab)
	for _, s := range m.kept.Sessions {
		if done != "" && s.ID == done && s.Routine.ID == id {
			r := &run{session: s, past: true, kept: true, noted: s.Note, mode: m.mode(), state: player.State{Phase: player.Done}}
			r.routine.ID, r.routine.Name, r.routine.Steps = id, routineName(s.Routine), s.Routine.Steps
			return r, true
		}
	}
	return nil, false
}

// over leaves Done behind. What was typed last is kept first.
func (p *Player) over() {
	p.keepTyped()
	the.device.Store.SetTab(doneTab, "")
}

// keepAgain keeps the session with what was said since.
func (p *Player) keepAgain() {
	p.unkept = false
	if !p.run.aside {
		the.put(kept.All{Sessions: []session.Session{p.run.record()}})
	}
}

// discard forgets the session; keepIt has it back.
func (p *Player) discard() {
	if p.run.aside { // pressed twice
		return
	}
	p.run.aside, p.run.discarded, p.unkept = true, true, false
	the.device.Store.SetTab(doneTab, "")
	the.drop(kept.Sessions, p.run.session.ID)
	announce("Discarded. Undo brings it back.")
}

// keepIt keeps what was not kept by itself, or was discarded.
func (p *Player) keepIt() {
	if !p.run.aside { // pressed twice
		return
	}
	p.run.aside, p.run.discarded, p.run.noted = false, false, p.run.session.Note
	the.device.Store.SetTab(doneTab, p.run.session.ID)
	p.keepAgain()
	announce("Kept.")
}

// typingPause is how long nobody types before what was typed is kept.
const typingPause = time.Second

// typed takes a note while it is typed. It is kept after a pause, and when the
// field, the page or the app is left: a back gesture tells no field.
func (p *Player) typed(note string) {
	p.run.session.Note, p.unkept = note, true
	if p.typing != nil {
		p.typing.Stop()
	}
	p.typing = time.AfterFunc(typingPause, func() {
		if p.ctx.Src() != nil {
			p.ctx.Dispatch(func(app.Context) { p.keepTyped() })
		}
	})
}

func (p *Player) keepTyped() {
	if p.typing != nil {
		p.typing.Stop()
	}
	if p.unkept {
		p.keepAgain()
	}
}

// askedAfterAll takes back that the questions come again.
func (m *model) askedAfterAll(asked time.Time) {
	if asked.IsZero() || !m.kept.Choices.Asked.IsZero() {
		return
	}
	m.choose(func(c *session.Choices) {
		if c.Asked.IsZero() {
			c.Asked = asked
		}
	})
}
