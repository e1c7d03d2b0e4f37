//go:build js

package browser

import (
	"fmt"
	"slices"

	"limber/app/kept"
)

// update lets the outbox know of something, and does what it wants done.
func (s *Store) update(e kept.Event) {
	for _, effect := range s.outbox.Update(e) {
		switch e := effect.(type) {
		case kept.Open:
			s.opened(func(ok bool) {
				var err error
				if !ok {
					err = errNotOpen
				}
				s.update(kept.Opened{Err: err})
			})
		case kept.Send:
			s.send(e)
		case kept.Failed:
			report(fmt.Errorf("write: %w", e.Err))
			if s.keeping.Fault = faultOf(e.Err); s.keeping.Fault == kept.Blocked {
				s.keeping.Fault = kept.Broken // it was open
			}
		case kept.Drop:
			s.drop()
		case kept.Spill:
			if s.spillOne(e.Write) {
				s.update(kept.Spilled{Write: e.Write})
			}
		case kept.SpillChoices:
			if text, err := kept.EncodeChoices(s.choicesNow()); err == nil {
				s.spillOne(kept.Write{Place: kept.Chosen, Text: string(text)})
			}
		case kept.Unspill:
			s.unspill(e.Place)
		case kept.Answer:
			done := s.asks[e.Ask]
			delete(s.asks, e.Ask)
			done(e.Err)
		case kept.Tell:
			s.news.tell("kept")
		}
	}
}

// send makes a transaction of what the outbox has.
func (s *Store) send(e kept.Send) {
	changes := slices.Clone(s.outbox.Changes()[:e.Changes])
	s.db.transact("readwrite", inAll, func(t *tx) {
		for _, w := range e.Writes {
			if w.Gone {
				t.delete(w.Store, w.Key)
			} else {
				t.put(w.Store, w.Key, w.Text)
			}
		}
		if len(changes) > 0 {
			s.putChoices(t, changes)
		}
	}, func(err error) {
		if err == nil {
			s.keeping.Fault = kept.NoFault
		}
		s.update(kept.Wrote{Err: err, Dead: dead(err)})
	})
}

// ask gives who asks a number.
func (s *Store) ask(done func(error)) int {
	s.asked++
	s.asks[s.asked] = done
	return s.asked
}

// commit makes changes, all of them or none, along with every earlier one that
// could not be made. Without an error the disk has them.
func (s *Store) commit(done func(error), err error, writes ...kept.Write) {
	if err != nil {
		done(fmt.Errorf("not kept: %w", err))
		return
	}
	s.update(kept.Commit{Writes: writes, Ask: s.ask(done), Hidden: hidden()})
}

// flush writes everything unkept.
func (s *Store) flush(done func(error)) { s.update(kept.Flush{Ask: s.ask(done)}) }

// dead reports whether the connection rather than the change is at fault.
func dead(err error) bool { return named(err, "InvalidStateError", "UnknownError", "AbortError") }
