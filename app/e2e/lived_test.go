package e2e

import (
	"math/rand/v2"
	"testing"
	"time"

	"limber/app/e2e/drive"
	"limber/app/kept"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises/source"
)

// lived is what somebody would have kept who did a routine on most days, and
// answered as people do, until a moment.
func lived(t *testing.T, sessions int, last time.Time) kept.All {
	t.Helper()
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(7, 11))
	var k kept.All
	at := last
	for i := range sessions {
		routine := c.Routines[r.IntN(min(5, len(c.Routines)))]
		line, err := timeline.Compile(c, routine, timeline.Options{})
		if err != nil {
			t.Fatal(err)
		}
		did := make([]time.Duration, len(line.Segments))
		for i, s := range line.Segments {
			did[i] = s.Length
		}
		stiff := min(9, 4+i*4/sessions+r.IntN(3))
		s := session.Session{
			ID: session.NewID(at, r.Uint64()), Started: at, Routine: session.Played(routine), Mode: "limber",
			Done: session.Parts(line, did), Ended: session.Finished, Feel: []session.Feel{session.Looser, session.Looser, session.Looser, session.Same, session.Stiffer}[r.IntN(5)],
		}
		if r.IntN(3) > 0 {
			s.Before, s.After = session.Stiff(stiff), session.Stiff(max(0, stiff-r.IntN(4)))
		}
		if i == 9 {
			s.Feel, s.Hurt, s.Note = session.Hurt, "bridge", "A pinch on the left, gone by the evening."
		}
		k.Sessions = append(k.Sessions, s)
		if i%4 == 0 {
			k.Activities = append(k.Activities, session.Activity{ID: session.NewID(at, r.Uint64()), At: at, Kind: session.Sports[r.IntN(3)]})
		}
		if i%6 == 1 {
			k.CheckIns = append(k.CheckIns, session.CheckIn{ID: session.NewID(at, r.Uint64()), At: at, Daily: session.Dailies[min(2, r.IntN(4)/2)]})
		}
		at = at.Add(-24 * time.Hour).Add(time.Duration(r.IntN(3600)-1800) * time.Second)
		for r.IntN(3) == 0 && sessions < 1000 {
			at = at.Add(-24 * time.Hour)
		}
	}
	k.Sort()
	return k
}

// seed puts records into the storage of the page, past its screens.
func seed(t *testing.T, p *drive.Page, k kept.All) {
	t.Helper()
	type record struct{ Store, Key, Text string }
	var all []record
	add := func(store, key string, text []byte, err error) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, record{store, key, string(text)})
	}
	for _, s := range k.Sessions {
		text, err := kept.EncodeSession(s)
		add("sessions", s.ID, text, err)
	}
	for _, c := range k.CheckIns {
		text, err := kept.EncodeCheckIn(c)
		add("checkIns", c.ID, text, err)
	}
	for _, a := range k.Activities {
		text, err := kept.EncodeActivity(a)
		add("activities", a.ID, text, err)
	}
	p.Eval(`(seen, all) => new Promise((done, failed) => {
		const asked = indexedDB.open('limber');
		asked.onerror = () => failed(asked.error);
		asked.onsuccess = () => {
			const db = asked.result, t = db.transaction(['sessions', 'checkIns', 'activities'], 'readwrite');
			for (const r of all) t.objectStore(r.Store).put(r.Text, r.Key);
			t.oncomplete = () => { db.close(); done() };
			t.onerror = () => failed(t.error);
		};
	})`, all, nil)
	p.Reload()
	Ready(p)
}
