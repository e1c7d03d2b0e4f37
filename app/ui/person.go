package ui

import (
	"slices"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/player"
	"limber/app/run"
	"limber/app/session"
	"limber/app/ui/part"
	"limber/exercises"
)

// person is whom the page is for, now.
func (m *Model) person() person.Person {
	p := person.Person{Catalog: m.catalog, Kept: m.kept, History: m.history, Settings: m.settings, Laid: m.timelines}
	if m.device.Now != nil {
		p.Now = m.device.Now()
	}
	return p
}

// moment is now, in the zone of where the device is.
func (m *Model) moment() time.Time {
	if m.device.Now != nil {
		return m.device.Now()
	}
	return time.Now()
}

// start brings in what is the person's own, once the page stands.
func (m *Model) start(ctx app.Context) {
	if m.device.Store == nil {
		return
	}
	if !m.find(m.pathOf(app.Window().URL().Path)).Bare {
		m.device.Store.SetTab(doneTab, "") // Done was left another way than by a link
	}
	m.device.Store.Watch(m.reload)
	m.reload()
	part.Listen(ctx, app.Window(), "pagehide", func(app.Value) { m.hidden() })
	part.Listen(ctx, part.Document(), "visibilitychange", func(app.Value) {
		if part.Document().Get("visibilityState").String() == "hidden" {
			m.hidden()
		} else if m.player != nil {
			m.player.Happens(run.Player{Event: player.Tick{}})
		}
	})
}

// reload reads what the device keeps: at the start, and when it may be other
// than what this page knows.
func (m *Model) reload() {
	m.device.Store.Load(m.moment(), func(k kept.All, err error) {
		m.noteKeeping(nil)
		m.take(k.Renamed(m.catalog.Now()))
		m.known = true
		m.dropStuck()
		if m.player != nil {
			m.player.Learned()
		}
		m.refresh()
	})
}

// put keeps records: here at once, and on the device as soon as it can.
func (m *Model) put(records kept.All) {
	m.take(m.kept.With(records))
	m.device.Store.Put(records, m.wrote)
}

// drop deletes a record, here at once too.
func (m *Model) drop(store, id string) {
	p := kept.Place{Store: store, Key: id}
	m.take(m.kept.Without(p))
	m.device.Store.Delete(p, m.wrote)
}

// wrote tells what could not be kept.
func (m *Model) wrote(failed error) {
	m.noteKeeping(failed)
	m.refresh()
}

// hidden keeps the run, and what was typed, before the page may go for good.
func (m *Model) hidden() {
	if m.player != nil {
		m.player.Happens(run.Hide{})
	}
}

// tapped runs inside the tap on Start, the only moment in which sound can be
// made possible.
func (m *Model) tapped() {
	m.begin = true
	if m.device.Sound != nil {
		m.device.Sound.Unlock()
	}
}

// ahead makes ready the sound of the routine that a page offers, so that Start
// has nothing to wait for.
func (m *Model) ahead(path string) {
	id, offered := strings.CutPrefix(path, "/routines/")
	if e, alone := strings.CutPrefix(path, "/exercises/"); alone {
		id, offered = exercises.Exercise{ID: e}.Alone().ID, true
	}
	if path == "/" {
		first, _ := m.person().Suggestions()
		id, offered = first.ID, true
		if left, ok := m.unfinished(); ok {
			id = left.ID
		}
	}
	if _, ok := m.catalog.Routine(id); !ok || !offered || m.device.Sound == nil {
		return
	}
	m.prepare(m.open(id, false))
}

// try sounds one kind of cue.
func (m *Model) try(k cue.Kind) {
	m.device.Sound.Unlock()
	m.device.Sound.SetVolume(m.settings.Volume())
	m.device.Sound.Try(k)
}

// choose changes the person's choices, here at once and on the device as soon
// as it can.
func (m *Model) choose(change func(*session.Choices)) {
	c := m.kept.Choices
	c.Limits, c.LeftOut, c.Starred = slices.Clone(c.Limits), slices.Clone(c.LeftOut), slices.Clone(c.Starred)
	change(&c)
	m.kept.Choices = c
	m.take(m.kept)
	m.device.Store.ChangeChoices(change, func(c session.Choices, err error) {
		if err != nil {
			m.tell(m.words.Settings.NotKept.With(err.Error()))
		}
	})
}
