//go:build js

package browser

import (
	"fmt"
	"slices"
	"strings"

	"limber/app/kept"
	"limber/app/session"
)

// The reserve is in localStorage: small, but written in one go, even while the
// page is being closed, and often there when the database is not. Its keys name
// the version that wrote them, so that no older one takes them for its own.
func (s *Store) reserve(version int) string { return fmt.Sprintf("%s:unkept:%d/", s.name, version) }

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
	return setLocal(s.reserve(kept.Version)+w.place.String(), text) == nil
}

// unspill takes a record out of the reserve, whichever version put it there.
func (s *Store) unspill(p place) {
	for version := kept.Version; version > 0; version-- {
		dropLocal(s.reserve(version) + p.String())
	}
}

func (s *Store) choicesSpilled() bool {
	return slices.ContainsFunc(s.spilled(), func(w write) bool { return w.place == choicesPlace })
}

// spilled reads the reserve, that of this version and then those of older ones.
func (s *Store) spilled() []write {
	var writes []write
	for version := kept.Version; version > 0; version-- {
		for key, text := range locals(s.reserve(version)) {
			if store, key, ok := strings.Cut(key, "/"); ok {
				writes = append(writes, write{place{store, key}, text, text == goneMark})
			}
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
