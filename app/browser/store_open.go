//go:build js

package browser

import (
	"errors"
	"fmt"
	"syscall/js"
	"time"

	"limber/app/kept"
)

// A database that does not answer for this long is stuck: old Safaris sometimes
// never answer, and an upgrade waits until other tabs let go of it.
const patience = 4 * time.Second

// opened calls f when the database is open or it is clear that it can't be.
func (s *Store) opened(f func(ok bool)) {
	if s.state == isOpen || s.state == stuck {
		f(s.state == isOpen)
		return
	}
	s.waiting = append(s.waiting, func() { f(s.state == isOpen) })
	if s.state == shut {
		s.state = opens
		s.open()
	}
}

func (s *Store) open() {
	answered := false
	after(patience, func() {
		if !answered {
			s.decided(stuck, kept.Busy)
		}
	})
	openDatabase(s.name, kept.Version, opening{
		upgrade: func(db, _ js.Value, from int) {
			for _, store := range kept.Stores(from) {
				db.Call("createObjectStore", store)
			}
		},
		done: func(db database, err error) {
			answered = true
			late := s.state == stuck
			if err != nil {
				report(fmt.Errorf("open the storage: %w", err))
				fault := faultOf(err)
				if fault == kept.Broken && localBlocked() {
					fault = kept.Blocked // Chromium gives no other sign
				}
				s.decided(shut, fault)
				return
			}
			s.db = db
			s.decided(isOpen, kept.NoFault)
			if late {
				s.flush(func(error) { s.changed() })
			}
		},
		lost: func(later bool) {
			s.state = shut
			if later {
				s.keeping.Fault = kept.Later
			}
			s.changed()
		},
	})
}

// decided goes on with what waited.
func (s *Store) decided(state storeState, fault kept.Fault) {
	s.state, s.keeping.Fault = state, fault
	waiting := s.waiting
	s.waiting = nil
	for _, f := range waiting {
		f()
	}
}

// drop gives up a connection that can't be used.
func (s *Store) drop() {
	s.db.close()
	s.state = shut
}

var errNotOpen = errors.New("the storage could not be opened")

func faultOf(err error) kept.Fault {
	_, missing := errors.AsType[*js.ValueError](err)
	switch {
	case named(err, "VersionError"):
		return kept.Later
	case named(err, "QuotaExceededError"):
		return kept.Full
	case named(err, "SecurityError", "InvalidStateError", "NotAllowedError"), missing:
		// Firefox says InvalidStateError in some private windows; elsewhere
		// indexedDB may be missing altogether.
		return kept.Blocked
	}
	return kept.Broken
}
