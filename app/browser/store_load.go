//go:build js

package browser

import (
	"fmt"
	"strings"
	"syscall/js"
	"time"

	"limber/app/kept"
	"limber/app/session"
)

// Load reads everything. An error means that what is kept could not be reached;
// what this page and the reserve hold is then all there is. Records that can't
// be read are set aside. at is this moment: runs from over a day before it
// become the sessions they were.
func (s *Store) Load(at time.Time, f func(kept.All, error)) {
	s.askPromised()
	s.adopt()
	s.load(at, 1, f)
}

func (s *Store) load(at time.Time, again int, f func(kept.All, error)) {
	s.opened(func(ok bool) {
		if !ok {
			s.update(kept.Hide{})
			s.decode(nil, at, func(k kept.All) { f(k, errNotOpen) })
			return
		}
		edits := s.outbox.Edits()
		s.read(func(found []record, err error) { s.found(found, err, edits, at, again, f) })
	})
}

func (s *Store) found(found []record, err error, edits int, at time.Time, again int, f func(kept.All, error)) {
	if err != nil {
		report(fmt.Errorf("read: %w", err))
		s.drop()
		if again > 0 && dead(err) {
			s.load(at, again-1, f)
			return
		}
		s.keeping.Fault = kept.Broken
		s.decode(nil, at, func(k kept.All) { f(k, err) })
		return
	}
	s.decode(found, at, func(k kept.All) {
		if s.outbox.Edits() != edits {
			s.load(at, again, f) // something was kept meanwhile
			return
		}
		s.loaded = true
		f(k, nil)
		s.flush(func(error) {}) // the reserve, and runs that became sessions
	})
}

// decode makes everything kept of the records found and of what only this page
// holds, little by little, so that the page answers meanwhile.
func (s *Store) decode(found []record, at time.Time, f func(kept.All)) {
	var d kept.Reader
	var records []record
	s.choices = ""
	for _, r := range found {
		switch held, adopted, ok := s.outbox.Holds(r.Place); {
		case r.Place == kept.Chosen:
			s.readChoices(&d, r)
		case !ok:
			records = append(records, r)
		case r.Store == kept.Runs && adopted && savedAfter(r.text, held.Text):
			s.update(kept.Outdated{Place: r.Place}) // the page was closed before it could say so
			records = append(records, r)
		}
	}
	for _, w := range s.outbox.Unwritten() {
		if !w.Gone {
			records = append(records, record{w.Place, w.Text})
		}
	}
	d.All.Sessions = make([]session.Session, 0, len(records))
	spawn(func() {
		breathe := breather()
		for _, r := range records {
			d.Read(r.Store, r.Key, r.text)
			breathe()
		}
		s.setAside(d.Damaged)
		s.takeRuns(&d.All, at)
		d.All.Choices, d.All.Settings = s.choicesNow(), s.Settings()
		d.All.Sort()
		s.keeping.Aside = len(d.All.Aside)
		f(d.All)
	})
}

// readChoices takes the text of the choices, if they can be read.
func (s *Store) readChoices(d *kept.Reader, r record) {
	if _, err := kept.DecodeChoices([]byte(r.text)); err != nil {
		d.Damage(r.Store, r.Key, r.text, err)
		return
	}
	s.choices = r.text
}

func savedAfter(a, b string) bool {
	x, err1 := kept.DecodeRun([]byte(a))
	y, err2 := kept.DecodeRun([]byte(b))
	return err1 == nil && (err2 != nil || x.Saved.After(y.Saved))
}

// setAside moves damaged records out of the way, so that nothing overwrites
// them, unless a sound one has replaced them meanwhile.
func (s *Store) setAside(damaged []kept.Aside) {
	if len(damaged) == 0 || s.state != isOpen {
		return
	}
	s.db.transact("readwrite", inAll, func(t *tx) {
		for _, a := range damaged {
			store, key, _ := strings.Cut(a.Key, "/")
			t.get(store, key, func(v js.Value) {
				if spelled(v) == a.Text {
					t.setAside(a)
					t.delete(store, key)
				}
			})
		}
	}, func(err error) {
		if err != nil {
			report(fmt.Errorf("set aside: %w", err))
		}
	})
}

func (t *tx) setAside(a kept.Aside) {
	text, err := kept.EncodeAside(a)
	if err != nil {
		report(err)
		return
	}
	t.put(kept.SetAside, a.Key, string(text))
}
