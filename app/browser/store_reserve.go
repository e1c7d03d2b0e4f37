//go:build js

package browser

import (
	"fmt"
	"strings"

	"limber/app/kept"
	"limber/app/session"
)

// The reserve is in localStorage: small, but written in one go, even while the
// page is being closed, and often there when the database is not. Its keys name
// the version of the records, so that no other version takes them for its own.
func (s *Store) reserve() string { return fmt.Sprintf("%s:unkept:%d/", s.name, kept.Version) }

const goneMark = "gone" // no record's text: those are objects

// spill puts into the reserve what the database did not take.
func (s *Store) spill() {
	for p, w := range s.unkept {
		if !w.spilled {
			w.spilled = s.spillOne(w.write)
			s.unkept[p] = w
		}
	}
	if len(s.changes) > 0 {
		if text, err := kept.EncodeChoices(s.choicesNow()); err == nil {
			s.spillOne(write{place: choicesPlace, text: string(text)})
		}
	}
}

func (s *Store) spillOne(w write) bool {
	text := w.text
	if w.gone {
		text = goneMark
	}
	return setLocal(s.reserve()+w.place.String(), text) == nil
}

func (s *Store) unspill(p place) { dropLocal(s.reserve() + p.String()) }

func (s *Store) choicesSpilled() bool {
	_, ok := locals(s.reserve())[choicesPlace.String()]
	return ok
}

// spilled reads the reserve.
func (s *Store) spilled() []write {
	var writes []write
	for key, text := range locals(s.reserve()) {
		if store, key, ok := strings.Cut(key, "/"); ok {
			writes = append(writes, write{place{store, key}, text, text == goneMark})
		}
	}
	return writes
}

// adopt takes over what the reserve holds, from before a reload or from another
// tab. Where this page has something newer, that stays.
func (s *Store) adopt() {
	for _, w := range s.spilled() {
		if w.place == choicesPlace {
			s.adoptChoices(w)
			continue
		}
		if _, ok := s.unkept[w.place]; ok {
			continue
		}
		if err := kept.Check(w.store, w.text); err != nil && !w.gone {
			w = s.setReserveAside(w, err)
		}
		s.unkept[w.place] = pending{write: w, spilled: true}
	}
}

// adoptChoices adds choices made while those kept could not be reached to them.
func (s *Store) adoptChoices(w write) {
	c, err := kept.DecodeChoices([]byte(w.text))
	if err != nil {
		w = s.setReserveAside(w, err)
		s.unkept[w.place] = pending{write: w, spilled: true}
	} else if len(s.changes) == 0 {
		s.changes = append(s.changes, func(kept *session.Choices) { *kept = c.With(*kept) })
	}
}

// setReserveAside replaces a damaged record of the reserve by one set aside.
func (s *Store) setReserveAside(w write, why error) write {
	a := kept.Aside{Key: "reserve/" + w.place.String(), Why: why.Error(), Text: w.text}
	text, err := kept.EncodeAside(a)
	if err != nil {
		report(err)
	}
	to := write{place: place{kept.SetAside, a.Key}, text: string(text)}
	if s.spillOne(to) {
		s.unspill(w.place)
	}
	return to
}
