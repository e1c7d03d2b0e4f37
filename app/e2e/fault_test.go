package e2e

import (
	"testing"
	"time"

	"github.com/chromedp/cdproto/storage"

	"limber/app/e2e/drive"
)

// What is not being kept is said, on whatever page, and nothing is overwritten.
func TestARecordThatCantBeReadIsSaidAndSetAside(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		s := server(t, "")
		p := open(t, e, drive.Look{}, s.URL+"/progress")
		seed(t, p, lived(t, 12, time.Now()))
		p.See("button", "Show 2 more")
		p.Eval(stored, []string{"sessions", "broken", `{"id": "broken", "started": `}, nil)
		p.Reload()
		Ready(p)
		p.Read("One record could not be read. It is set aside, and goes into every export as it is.")
		p.See("button", "Show 2 more")
		if e == drive.Chromium {
			k := decoded(t, downloaded(t, p, "Export", "limber-*.json"))
			if len(k.Aside) != 1 || k.Aside[0].Text != `{"id": "broken", "started": ` || len(k.Sessions) != 12 {
				t.Errorf("the export holds %d sessions and aside %+v", len(k.Sessions), k.Aside)
			}
		}
	})
}

// stored puts one record into the storage of the page.
const stored = `(seen, [store, key, text]) => new Promise((done, failed) => {
	const asked = indexedDB.open('limber');
	asked.onsuccess = () => {
		const t = asked.result.transaction([store], 'readwrite');
		t.objectStore(store).put(text, key);
		t.oncomplete = () => { asked.result.close(); done() };
		t.onerror = () => failed(t.error);
	};
})`

func TestAStorageOfALaterLimberIsLeftAlone(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		s := server(t, "")
		p := blank(t, e, drive.Look{})
		p.Open(s.URL + "/robots.txt") // of the same origin, and without the program
		p.Eval(`() => new Promise((done, failed) => {
			const asked = indexedDB.open('limber', 99);
			asked.onupgradeneeded = () => asked.result.createObjectStore('sessions').put('of a later version', 'a');
			asked.onsuccess = () => { asked.result.close(); done() };
			asked.onerror = () => failed(asked.error);
		})`, nil, nil)
		p.Open(s.URL + "/progress")
		Ready(p)
		p.Read("A newer Limber has been open on this device.")
		p.Click("button", "Walked")
		p.Read("This week you also walked once.")
		var kept string
		p.Eval(`() => new Promise((done, failed) => {
			const asked = indexedDB.open('limber', 99);
			asked.onsuccess = () => {
				const read = asked.result.transaction('sessions').objectStore('sessions').get('a');
				read.onsuccess = () => { asked.result.close(); done(read.result) };
			};
			asked.onerror = () => failed(asked.error);
		})`, nil, &kept)
		if kept != "of a later version" {
			t.Errorf("the record of the later version is %q", kept)
		}
	})
}

func TestAFullDeviceIsSaidAndNothingIsLost(t *testing.T) {
	t.Parallel()
	s := server(t, "")
	p := open(t, drive.Chromium, drive.Look{}, s.URL+"/progress")
	// Before the first write: Chromium remembers for a while how much room there was.
	if err := p.CDP(storage.OverrideQuotaForOrigin(s.URL).WithQuotaSize(1000)); err != nil {
		t.Fatal(err)
	}
	p.Click("button", "Easier")
	p.Read("There is no room left on this device.")
	p.Read("What you do is noted in a small reserve until then: export it to be safe.")
	answered := func(answer string) {
		t.Helper()
		p.Within(drive.Soon, answer+" as the answer", `(seen, name) => seen.find('button', name)[0]?.getAttribute('aria-pressed') === 'true'`, answer)
	}
	answered("Easier")
	p.Reload()
	Ready(p)
	answered("Easier")

	if err := p.CDP(storage.OverrideQuotaForOrigin(s.URL)); err != nil { // room again
		t.Fatal(err)
	}
	p.Click("button", "Harder")
	p.Within(drive.Soon, "end of the notice", `() => !document.body.innerText.includes('no room left')`, nil)
	p.Reload()
	Ready(p)
	answered("Harder")
}
