//go:build js

package browser

import (
	"strings"
	"syscall/js"
	"time"

	"limber/app/kept"
	"limber/app/session"
)

// Export makes a backup of everything at this moment, what other tabs kept and
// what only this page holds included, and notes that there is one.
func (s *Store) Export(at time.Time, f func([]byte, error)) {
	s.Load(at, func(k kept.All, _ error) {
		k.Choices.Exported = at
		data, err := kept.Encode(k, at, breather())
		f(data, err)
		if err == nil {
			s.ChangeChoices(func(c *session.Choices) { c.Exported = at }, func(session.Choices, error) {})
		}
	})
}

// ReadBackup reads a backup little by little, so that the page answers meanwhile.
func (s *Store) ReadBackup(data []byte, f func(kept.All, error)) {
	spawn(func() { f(kept.Decode(data, breather())) })
}

// Merge joins a backup to what is here, little by little too.
func (s *Store) Merge(here, backup kept.All, f func(kept.Merged)) {
	spawn(func() { f(kept.Merge(here, backup, breather())) })
}

// Import adds what a backup alone brought, all of it or nothing. undo takes
// exactly that away again.
func (s *Store) Import(added kept.All, done func(undo func(done func(error)), err error)) {
	records := recordsOf(added)
	s.opened(func(ok bool) {
		if !ok {
			done(nil, errNotOpen)
			return
		}
		var before js.Value
		s.db.transact("readwrite", inAll, func(t *tx) {
			t.get(kept.ChosenStore, kept.ChosenStore, func(v js.Value) {
				before = v
				s.putChoices(t, []func(*session.Choices){func(c *session.Choices) { *c = c.With(added.Choices) }})
			})
			t.putAll(records)
		}, func(err error) {
			if err != nil {
				s.keeping.Fault = faultOf(err)
				done(nil, err)
				return
			}
			settings := s.addSettings(added.Settings)
			s.update(kept.Edited{})
			s.news.tell("kept")
			done(func(done func(error)) { s.undo(records, before, settings, done) }, nil)
		})
	})
}

func (s *Store) undo(records []unwritten, choices js.Value, settings []string, done func(error)) {
	s.opened(func(ok bool) {
		if !ok {
			done(errNotOpen)
			return
		}
		s.db.transact("readwrite", inAll, func(t *tx) {
			if choices.Type() == js.TypeString {
				s.choices = choices.String()
				t.put(kept.ChosenStore, kept.ChosenStore, s.choices)
			} else {
				s.choices = ""
				t.delete(kept.ChosenStore, kept.ChosenStore)
			}
			for _, r := range records {
				t.delete(r.Store, r.Key)
			}
		}, func(err error) {
			if err == nil {
				for _, name := range settings {
					dropLocal(s.name + ":setting:" + name)
				}
				s.update(kept.Edited{})
				s.news.tell("kept")
			}
			done(err)
		})
	})
}

// unwritten is a record whose text is made when it is needed: those of a large
// backup would fill the memory.
type unwritten struct {
	kept.Place
	text func() ([]byte, error)
}

// putAll puts many records some at a time: the next are handed over when the
// last of those before is done, so that the page answers between.
func (t *tx) putAll(records []unwritten) {
	const batch = 100
	var last js.Value
	for _, r := range records[:min(batch, len(records))] {
		text, err := r.text()
		if err != nil {
			panic(err) // undoes the whole
		}
		last = t.put(r.Store, r.Key, string(text))
	}
	if rest := records[min(batch, len(records)):]; len(rest) > 0 {
		t.onResult(last, func(js.Value) { t.putAll(rest) })
	}
}

func recordsOf(k kept.All) (records []unwritten) {
	k.Records(func(kind, id string, text func() ([]byte, error)) {
		records = append(records, unwritten{kept.Place{Store: kind, Key: id}, text}) // stores are named as backups name their lists
	})
	return records
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
				s.update(kept.Forget{})
				s.choices, s.run = "", nil
				s.news.tell("kept")
			}
			done(err)
		})
	})
}
