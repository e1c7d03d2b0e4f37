//go:build js

package browser

import (
	"syscall/js"

	"limber/app/kept"
)

// Store keeps what a person did on their device: in IndexedDB, each record one
// line of JSON, on the disk before it is called kept. Whatever can't be written
// stays in a reserve in localStorage and is tried again with every later
// change; what can't be read is set aside and never overwritten. Every callback
// comes on the page's thread.
type Store struct {
	name    string
	db      database
	state   storeState
	waiting []func() // for the database to open
	keeping kept.Keeping

	outbox kept.Outbox
	asks   map[int]func(error) // who asked the outbox, by number
	asked  int                 // the last of those numbers

	loaded  bool
	run     *kept.Run
	choices string // as last read or written
	changed func()
	news    channel
}

type storeState int

const (
	shut  storeState = iota // not open, or no more: the next change opens it
	opens                   // asked for
	stuck                   // asked for, and no answer for too long
	isOpen
)

// inAll is every store of the database.
var inAll = asAny(kept.Stores(0))

func asAny(names []string) []any {
	list := make([]any, len(names))
	for i, name := range names {
		list[i] = name
	}
	return list
}

// NewStore returns a store that has not opened its database yet.
func NewStore() *Store { return newStore("limber", func() {}) }

func newStore(name string, changed func()) *Store {
	s := &Store{name: name, asks: map[int]func(error){}, changed: changed}
	s.news = openChannel(name, func() { s.changed() })
	// What is still being written when the page goes would go with it.
	listen(js.Global(), "pagehide", func(js.Value) { s.update(kept.Hide{}) })
	return s
}

// Watch calls f when Limber in another tab kept something, or when what is kept
// here changed by itself: Load and Status then have news.
func (s *Store) Watch(f func()) { s.changed = f }

// Status says what is kept and what is not.
func (s *Store) Status() kept.Keeping {
	k := s.keeping
	k.Unkept, k.Spilled = s.outbox.Unkept()
	k.Spilled = k.Spilled && (len(s.outbox.Changes()) == 0 || s.choicesSpilled())
	return k
}

// Put keeps records of any kind, for the first time or again. The run of a
// session is over by that, in the same breath.
func (s *Store) Put(records kept.All, done func(error)) {
	for _, v := range records.Sessions {
		if s.run != nil && s.run.Session.ID == v.ID {
			s.run = nil
		}
	}
	writes, err := records.Writes()
	s.commit(done, err, writes...)
}

// Delete forgets a record.
func (s *Store) Delete(record kept.Place, done func(error)) {
	s.commit(done, nil, kept.Write{Place: record, Gone: true})
}
