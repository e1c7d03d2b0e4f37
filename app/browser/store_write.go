//go:build js

package browser

import (
	"fmt"
	"maps"
	"slices"

	"limber/app/kept"
)

// write is one record to put, or to delete.
type write struct {
	place
	text string
	gone bool
}

// pending is a write that the database does not have yet.
type pending struct {
	write
	number  int // of the change that made it; a later one to the same place replaces it
	spilled bool
}

// commit makes changes, all of them or none, along with every earlier one that
// could not be made. Without an error the disk has them.
func (s *Store) commit(done func(error), err error, writes ...write) {
	if err != nil {
		done(fmt.Errorf("not kept: %w", err))
		return
	}
	for _, w := range writes {
		if w.store != kept.Runs {
			s.edits++
		}
	}
	s.pend(writes...)
	if hidden() && slices.ContainsFunc(writes, func(w write) bool { return w.store != kept.Runs }) {
		s.spill() // a page that goes may not be there to see it written
	}
	s.flush(done)
}

func (s *Store) pend(writes ...write) {
	s.number++
	for _, w := range writes {
		s.unkept[w.place] = pending{write: w, number: s.number}
	}
}

// flush writes everything unkept, in one transaction at a time.
func (s *Store) flush(done func(error)) {
	s.asked = append(s.asked, done)
	if !s.busy {
		s.busy = true
		s.try(1)
	}
}

// try writes, and once more over a new connection if this one turns out dead:
// WebKit loses them when a phone wakes up.
func (s *Store) try(again int) { s.opened(func(ok bool) { s.tryOpen(ok, again) }) }

func (s *Store) tryOpen(ok bool, again int) {
	asked := s.asked
	s.asked = nil
	batch, changes := maps.Clone(s.unkept), len(s.changes)
	if !ok {
		s.wrote(asked, errNotOpen)
	} else if len(batch) == 0 && changes == 0 {
		s.wrote(asked, nil)
	} else {
		s.db.transact("readwrite", inAll, func(t *tx) {
			for p, w := range batch {
				t.write(p, w.write)
			}
			if changes > 0 {
				s.putChoices(t, s.changes[:changes])
			}
		}, func(err error) { s.tried(err, again, asked, batch, changes) })
	}
}

func (s *Store) tried(err error, again int, asked []func(error), batch map[place]pending, changes int) {
	switch {
	case err == nil:
		s.kept(batch, changes)
	case again > 0 && dead(err):
		s.asked = append(asked, s.asked...)
		s.drop()
		s.try(again - 1)
		return
	default:
		report(fmt.Errorf("write: %w", err))
		if s.keeping.Fault = faultOf(err); s.keeping.Fault == kept.Blocked {
			s.keeping.Fault = kept.Broken // it was open
		}
	}
	s.wrote(asked, err)
}

func (t *tx) write(p place, w write) {
	if w.gone {
		t.delete(p.store, p.key)
	} else {
		t.put(p.store, p.key, w.text)
	}
}

// dead reports whether the connection rather than the change is at fault.
func dead(err error) bool { return named(err, "InvalidStateError", "UnknownError", "AbortError") }

// wrote answers those who asked, and goes on with what came meanwhile.
func (s *Store) wrote(asked []func(error), err error) {
	if err != nil {
		s.spill()
	}
	s.busy = false
	for _, done := range asked {
		done(err)
	}
	if !s.busy && len(s.asked) > 0 {
		s.busy = true
		s.try(1)
	}
}

// kept forgets what has been written, unless it changed again meanwhile.
func (s *Store) kept(batch map[place]pending, changes int) {
	s.keeping.Fault = kept.NoFault
	news := changes > 0
	for p, w := range batch {
		news = news || p.store != kept.Runs || w.gone
		if s.unkept[p].number == w.number {
			delete(s.unkept, p)
			s.unspill(p)
		}
	}
	if s.changes = s.changes[changes:]; changes > 0 && len(s.changes) == 0 {
		s.unspill(choicesPlace)
	}
	if news {
		s.news.tell()
	}
}
