//go:build js

package browser

import (
	"errors"
	"strings"
	"syscall/js"
	"time"

	"limber/app/session"
)

// Export makes a backup of everything at this moment, what other tabs kept and
// what only this page holds included, and notes that there is one.
func (s *Store) Export(at time.Time, f func([]byte, error)) {
	s.Load(at, func(k session.Kept, _ error) {
		k.Choices.Exported = at
		data, err := session.Encode(k, at, breather())
		f(data, err)
		if err == nil {
			s.ChangeChoices(func(c *session.Choices) { c.Exported = at }, func(session.Choices, error) {})
		}
	})
}

// ReadBackup reads a backup little by little, so that the page answers meanwhile.
func (s *Store) ReadBackup(data []byte, f func(session.Kept, error)) {
	spawn(func() { f(session.Decode(data, breather())) })
}

// Merge joins a backup to what is here, little by little too.
func (s *Store) Merge(here, backup session.Kept, f func(session.Merged)) {
	spawn(func() { f(session.Merge(here, backup, breather())) })
}

// Import adds what a backup alone brought, all of it or nothing. undo takes
// exactly that away again.
func (s *Store) Import(added session.Kept, done func(undo func(done func(error)), err error)) {
	spawn(func() {
		records, err := recordsOf(added, breather())
		if err != nil {
			done(nil, err)
			return
		}
		s.add(records, added, done)
	})
}

func (s *Store) add(records []write, added session.Kept, done func(func(func(error)), error)) {
	s.opened(func(ok bool) {
		if !ok {
			done(nil, errNotOpen)
			return
		}
		var choices js.Value
		s.db.transact("readwrite", inAll, func(t *tx) {
			t.get(inChoices, inChoices, func(v js.Value) {
				choices = v
				s.putChoices(t, []func(*session.Choices){func(c *session.Choices) { *c = c.With(added.Choices) }})
			})
			t.writeAll(records)
		}, func(err error) {
			if err != nil {
				s.keeping.Fault = faultOf(err)
				done(nil, err)
				return
			}
			settings := s.addSettings(added.Settings)
			s.edits++
			s.news.tell()
			done(func(done func(error)) { s.undo(records, choices, settings, done) }, nil)
		})
	})
}

func (s *Store) undo(records []write, choices js.Value, settings []string, done func(error)) {
	s.opened(func(ok bool) {
		if !ok {
			done(errNotOpen)
			return
		}
		gone := make([]write, len(records))
		for i, w := range records {
			gone[i] = write{place: w.place, gone: true}
		}
		s.db.transact("readwrite", inAll, func(t *tx) {
			if choices.Type() == js.TypeString {
				s.choices = choices.String()
				t.put(inChoices, inChoices, s.choices)
			} else {
				s.choices = ""
				t.delete(inChoices, inChoices)
			}
			t.writeAll(gone)
		}, func(err error) {
			if err == nil {
				for _, name := range settings {
					dropLocal(s.name + ":setting:" + name)
				}
				s.edits++
				s.news.tell()
			}
			done(err)
		})
	})
}

// writeAll writes many records some at a time: the next are handed over when
// the last of those before is done, so that a page of 20 MB still answers.
func (t *tx) writeAll(records []write) {
	const batch = 200
	var last js.Value
	for _, w := range records[:min(batch, len(records))] {
		last = t.write(w.place, w)
	}
	if rest := records[min(batch, len(records)):]; len(rest) > 0 {
		t.then(last, func(js.Value) { t.writeAll(rest) })
	}
}

func recordsOf(k session.Kept, breathe func()) (records []write, err error) {
	put := func(store, key string, text []byte, e error) {
		breathe()
		err = errors.Join(err, e)
		records = append(records, write{place: place{store, key}, text: string(text)})
	}
	for _, v := range k.Sessions {
		text, e := session.EncodeSession(v)
		put(inSessions, v.ID, text, e)
	}
	for _, v := range k.CheckIns {
		text, e := session.EncodeCheckIn(v)
		put(inCheckIns, v.ID, text, e)
	}
	for _, v := range k.Activities {
		text, e := session.EncodeActivity(v)
		put(inActivities, v.ID, text, e)
	}
	for _, v := range k.Aside {
		text, e := session.EncodeAside(v)
		put(inAside, v.Key, text, e)
	}
	return records, err
}

// addSettings keeps settings that are not here yet, and names them.
func (s *Store) addSettings(settings map[string]string) (added []string) {
	here := s.Settings()
	for name, value := range settings {
		if _, ok := here[name]; !ok && s.SetSetting(name, value) == nil {
			added = append(added, name)
		}
	}
	return added
}

// Wipe deletes everything of Limber's on this device.
func (s *Store) Wipe(done func(error)) {
	s.flush(func(err error) { // or it would come back later
		if s.state != isOpen {
			done(err)
			return
		}
		s.db.transact("readwrite", inAll, func(t *tx) {
			for _, store := range inAll {
				t.clear(store.(string))
			}
		}, func(err error) {
			if err == nil {
				for key := range locals("") {
					if strings.HasPrefix(key, s.name+":") {
						dropLocal(key)
					}
				}
				s.unkept, s.changes, s.choices, s.run = map[place]pending{}, nil, "", nil
				s.edits++
				s.news.tell()
			}
			done(err)
		})
	})
}
