package ui

import (
	"slices"
	"time"

	"limber/app/kept"
	"limber/app/mine"
	"limber/app/person"
	"limber/app/session"
	"limber/app/timeline"
)

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

// keepMine keeps a routine of the person's own, a new one too.
func (m *Model) keepMine(r mine.Routine) {
	records := kept.All{Routines: []mine.Routine{r}}
	m.kept = m.kept.With(records) // without what take sums up: this may be a letter that was typed
	delete(m.timelines, r.Known())
	m.device.Store.Put(records, m.wrote)
}

// wrote tells what could not be kept.
func (m *Model) wrote(failed error) {
	m.noteKeeping(failed)
	m.refresh()
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
			m.tell(m.words.Settings.NotKept)
		}
	})
}

// keep keeps a session: here at once, and on the device as soon as it can. Told
// is what became of that.
func (m *Model) keep(s session.Session, told func(failed error)) {
	records := kept.All{Sessions: []session.Session{s}}
	m.take(m.kept.With(records))
	m.device.Store.Put(records, func(err error) {
		told(err)
		m.wrote(err)
	})
}

// askAgain lets the next routine begin with the safety questions.
func (m *Model) askAgain() {
	m.choose(func(c *session.Choices) { c.Asked = time.Time{} })
}

// askedAfterAll takes back that the questions come again.
func (m *Model) askedAfterAll(asked time.Time) {
	if asked.IsZero() || !m.kept.Choices.Asked.IsZero() {
		return
	}
	m.choose(func(c *session.Choices) {
		if c.Asked.IsZero() {
			c.Asked = asked
		}
	})
}

// change changes the settings and keeps them.
func (m *Model) change(f func(*person.Settings)) {
	before := m.settings.Values()
	f(&m.settings)
	m.timelines, m.ladder = map[string]timeline.Timeline{}, nil
	for name, value := range m.settings.Values() {
		if value == before[name] {
			continue
		}
		if err := m.device.Store.SetSetting(name, value); err != nil {
			m.tell(m.words.Settings.NotKept)
		}
	}
}
