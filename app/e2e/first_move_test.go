package e2e

import (
	"testing"

	"limber/app/e2e/drive"
)

// How many taps it takes from opening Limber to the first move: as few as there are
// names here to tap. In pain one lies at rest after the first of them.
func TestTheFirstMoveIsAFewTapsAway(t *testing.T) {
	always(t, func(t *testing.T, e drive.Engine) {
		s := server(t, "")
		taps := func(p *drive.Page, names ...string) {
			t.Helper()
			for i, name := range names {
				if p.Has("button", "Pause") {
					t.Errorf("it plays after %d taps", i)
				}
				p.Click("", name)
			}
			p.See("button", "Pause")
		}
		p := open(t, e, drive.Look{}, s.URL+"/")
		taps(p, "Start Desk break", none)
		p.Click("button", "End")
		p.Click("button", "Stop")
		p.See("heading", "Done")
		clean(t, p)

		p.Open(s.URL + "/") // on another day
		Ready(p)
		taps(p, "Start*")
		clean(t, p)

		p = open(t, e, drive.Look{}, s.URL+"/") // in pain
		p.Click("", "Bad back today?")
		p.See("heading", "Rest like this")
		taps(p, "Start Easy day", none)
		clean(t, p)
	})
}

// busy keeps the storage of its page busy for so many milliseconds, so that nothing
// can be read of it meanwhile.
const busy = `(seen, ms) => new Promise((done, failed) => {
	const asked = indexedDB.open('limber');
	asked.onerror = () => failed(asked.error);
	asked.onsuccess = () => {
		const db = asked.result, end = performance.now() + ms;
		const store = db.transaction([...db.objectStoreNames], 'readwrite').objectStore('sessions');
		const next = () => {
			done();
			if (performance.now() < end) store.count().onsuccess = next;
			else db.close();
		};
		next();
	};
})`

// Who taps Start before their device has said what it keeps is led as they are known:
// what they answered once is not asked again, and no second tap is needed.
func TestAStartIsNotForgottenWhileTheStorageIsBusy(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		s := server(t, "")
		p := open(t, e, drive.Look{}, s.URL+"/")
		other := p.Beside()
		if other == nil {
			t.Skip(drive.ErrCannot)
		}
		p.Hide(false)
		p.Click("", "Start Desk break")
		p.Click("", none)
		p.Click("button", "End")
		p.Click("button", "Stop")
		p.See("heading", "Done")

		other.Open(s.URL + "/about")
		Ready(other)
		other.Eval(busy, 8000, nil)
		p.Hide(false)
		p.Open(s.URL + "/")
		Ready(p)
		p.Click("", "Start*")
		p.See("button", none) // it is not known yet
		p.See("button", "Pause")
		clean(t, p)
	})
}
