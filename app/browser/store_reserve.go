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

func (s *Store) spillOne(w kept.Write) bool {
	text := w.Text
	if w.Gone {
		text = goneMark
	}
	return setLocal(s.reserve(kept.Version)+w.Place.String(), text) == nil
}

// unspill takes a record out of the reserve, whichever version put it there.
func (s *Store) unspill(p kept.Place) {
	for version := kept.Version; version > 0; version-- {
		dropLocal(s.reserve(version) + p.String())
	}
}

func (s *Store) choicesSpilled() bool {
	return slices.ContainsFunc(s.spilled(), func(w kept.Write) bool { return w.Place == kept.Chosen })
}

// spilled reads the reserve, that of this version and then those of older ones.
func (s *Store) spilled() []kept.Write {
	var writes []kept.Write
	for version := kept.Version; version > 0; version-- {
		for key, text := range locals(s.reserve(version)) {
			if store, key, ok := strings.Cut(key, "/"); ok {
				writes = append(writes, kept.Write{Place: kept.Place{Store: store, Key: key}, Text: text, Gone: text == goneMark})
			}
		}
	}
	return writes
}

// adopt takes over what the reserve holds, from before a reload or from another
// tab. Where this page has something newer, that stays.
func (s *Store) adopt() {
	for _, w := range s.spilled() {
		if w.Place == kept.Chosen {
			s.adoptChoices(w)
			continue
		}
		if _, _, ok := s.outbox.Holds(w.Place); ok {
			continue
		}
		if err := kept.Check(w.Store, w.Text); err != nil && !w.Gone {
			w = s.setReserveAside(w, err)
		}
		s.update(kept.Adopt{Write: w})
	}
}

// adoptChoices adds choices made while those kept could not be reached to them.
func (s *Store) adoptChoices(w kept.Write) {
	c, err := kept.DecodeChoices([]byte(w.Text))
	if err != nil {
		w = s.setReserveAside(w, err)
		s.update(kept.Adopt{Write: w})
		return
	}
	s.update(kept.AdoptChoices{Apply: func(here *session.Choices) { *here = c.With(*here) }})
}

// setReserveAside replaces a damaged record of the reserve by one set aside.
func (s *Store) setReserveAside(w kept.Write, why error) kept.Write {
	a := kept.Aside{Key: "reserve/" + w.Place.String(), Why: why.Error(), Text: w.Text}
	text, err := kept.EncodeAside(a)
	if err != nil {
		report(err)
	}
	to := kept.Write{Place: kept.Place{Store: kept.SetAside, Key: a.Key}, Text: string(text)}
	if s.spillOne(to) {
		s.unspill(w.Place)
	}
	return to
}
