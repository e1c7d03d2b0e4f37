//go:build js

package browser

import (
	"time"

	"limber/app/session"
)

// SaveRun saves the session under way, at every change and every few seconds.
// A failure shows in Status and is made good with the next.
func (s *Store) SaveRun(r session.Run) { s.saveRun(r, func(error) {}) }

// SaveRunNow saves it before it returns, for a page that is about to go.
func (s *Store) SaveRunNow(r session.Run) {
	if text, err := session.EncodeRun(r); err == nil {
		s.spillOne(write{place: place{inRuns, r.Session.ID}, text: string(text)})
	}
	s.saveRun(r, func(error) {}) // if there is time for it
}

func (s *Store) saveRun(r session.Run, done func(error)) {
	text, err := session.EncodeRun(r)
	if err != nil {
		report(err)
	} else {
		s.run = &r
	}
	s.commit(done, err, write{place: place{inRuns, r.Session.ID}, text: string(text)})
}

// LoadRun is the run to resume, as far as Load knows; before Load has answered,
// as far as the reserve does.
func (s *Store) LoadRun(at time.Time) (session.Run, bool) {
	if s.run == nil && !s.loaded {
		for _, w := range s.spilled() {
			if r, err := session.DecodeRun([]byte(w.text)); err == nil && w.store == inRuns {
				s.newer(r)
			}
		}
	}
	if s.run == nil || !s.run.Resumable(at) {
		return session.Run{}, false
	}
	return *s.run, true
}

// newer takes the run if it was saved later than the one known.
func (s *Store) newer(r session.Run) {
	if s.run == nil || r.Saved.After(s.run.Saved) {
		s.run = &r
	}
}

// ClearRun forgets the run, and no session comes of it.
func (s *Store) ClearRun() {
	if s.run == nil {
		return
	}
	id := s.run.Session.ID
	s.run = nil
	s.commit(func(error) {}, nil, write{place: place{inRuns, id}, gone: true})
}

// takeRuns finds the run to resume among those saved. One whose session is kept
// is over, whatever was saved of it since; one too old becomes the session it
// was.
func (s *Store) takeRuns(d *reading, at time.Time) {
	s.run = nil
	over := map[string]bool{}
	for _, v := range d.kept.Sessions {
		over[v.ID] = true
	}
	for _, r := range d.runs {
		id := r.Session.ID
		if !over[id] && r.Resumable(at) {
			s.newer(r)
			continue
		}
		s.pend(write{place: place{inRuns, id}, gone: true})
		if v, ok := r.Abandoned(); ok && !over[id] {
			over[id] = true
			d.kept.Sessions = append(d.kept.Sessions, v)
			text, err := session.EncodeSession(v)
			report(err)
			s.pend(write{place: place{inSessions, id}, text: string(text)})
		}
	}
}
