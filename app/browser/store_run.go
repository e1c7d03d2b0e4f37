//go:build js

package browser

import (
	"slices"
	"time"

	"limber/app/kept"
	"limber/app/session"
)

// SaveRun saves the session under way, at every change and every few seconds.
// A failure shows in Status and is made good with the next.
func (s *Store) SaveRun(r kept.Run) { s.saveRun(r, func(error) {}) }

// SaveRunNow saves it before it returns, for a page that is about to go.
func (s *Store) SaveRunNow(r kept.Run) {
	if text, err := kept.EncodeRun(r); err == nil {
		s.spillOne(kept.Write{Place: kept.Place{Store: kept.Runs, Key: r.Session.ID}, Text: string(text)})
	}
	s.saveRun(r, func(error) {}) // if there is time for it
}

func (s *Store) saveRun(r kept.Run, done func(error)) {
	text, err := kept.EncodeRun(r)
	if err != nil {
		report(err)
	} else {
		s.run = &r
	}
	s.commit(done, err, kept.Write{Place: kept.Place{Store: kept.Runs, Key: r.Session.ID}, Text: string(text)})
}

// LoadRun is the run to resume, as far as Load knows; before Load has answered,
// as far as the reserve does.
func (s *Store) LoadRun(at time.Time) (kept.Run, bool) {
	if s.run == nil && !s.loaded {
		for _, w := range s.spilled() {
			if r, err := kept.DecodeRun([]byte(w.Text)); err == nil && w.Store == kept.Runs {
				s.newer(r)
			}
		}
	}
	if s.run == nil || !s.run.Resumable(at) {
		return kept.Run{}, false
	}
	return *s.run, true
}

// newer takes the run if it was saved later than the one known.
func (s *Store) newer(r kept.Run) {
	if s.run == nil || r.Saved.After(s.run.Saved) {
		s.run = &r
	}
}

// ClearRun forgets a run, and no session comes of it.
func (s *Store) ClearRun(id string) {
	if s.run != nil && s.run.Session.ID == id {
		s.run = nil
	}
	s.commit(func(error) {}, nil, kept.Write{Place: kept.Place{Store: kept.Runs, Key: id}, Gone: true})
}

// takeRuns finds the run to resume among those saved. The others are over, and
// what was done of them is kept.
func (s *Store) takeRuns(k *kept.All, at time.Time) {
	settled := kept.Settle(k.Runs, k.Sessions, at)
	k.Runs = nil
	s.run = settled.Resume
	var writes []kept.Write
	for _, id := range settled.Over {
		writes = append(writes, kept.Write{Place: kept.Place{Store: kept.Runs, Key: id}, Gone: true})
	}
	for _, v := range settled.Became {
		if i := slices.IndexFunc(k.Sessions, func(k session.Session) bool { return k.ID == v.ID }); i >= 0 {
			k.Sessions[i] = v
		} else {
			k.Sessions = append(k.Sessions, v)
		}
		text, err := kept.EncodeSession(v)
		report(err)
		writes = append(writes, kept.Write{Place: kept.Place{Store: kept.Sessions, Key: v.ID}, Text: string(text)})
	}
	s.update(kept.Pend{Writes: writes})
}
