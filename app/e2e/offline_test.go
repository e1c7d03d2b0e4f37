package e2e

import (
	"strings"
	"testing"
	"time"

	"limber/app/e2e/drive"
	"limber/app/mine"
	"limber/app/share"
	"limber/exercises"
)

// saved waits until the copy for use without a network is complete and in use.
func saved(p *drive.Page) {
	p.Within(60*time.Second, "complete copy", `async () => {
		const worker = await navigator.serviceWorker.getRegistration();
		if (!worker?.active) return false;
		for (const name of await caches.keys()) {
			const kept = await (await caches.open(name)).keys();
			if (kept.some(request => request.url.includes('/complete.'))) return true;
		}
		return false;
	}`, nil)
}

func TestAfterOneVisitEverythingWorksWithoutANetwork(t *testing.T) {
	always(t, func(t *testing.T, e drive.Engine) {
		s := ownServer(t, "")
		p := open(t, e, drive.Look{}, s.URL+"/")
		saved(p)
		clean(t, p)
		s.Stop()
		p.Offline(true)

		p.Reload()
		Ready(p)
		p.See("heading", "Today")
		for _, c := range []struct{ path, heading string }{
			{"/routines/desk-break?x=1", "Desk break"},
			{"/exercises/bridge", "Bridge"},
			{"/shared#" + share.Fragment(mine.Routine{Name: "For Ben", Steps: []exercises.Step{{Exercise: "bridge"}}}), "A routine for you"},
			{"/play/desk-break", "*"}, // the first move, or the safety questions before it
		} {
			p.Open(s.URL + c.path)
			Ready(p)
			if h := p.See("heading", c.heading); h.Level != 1 {
				t.Errorf("%s offline: the heading %q has level %d", c.path, h.Name, h.Level)
			}
			if strings.HasPrefix(c.path, "/shared") {
				p.See("heading", "For Ben")
				p.See("button", "Keep a copy")
			}
		}

		begin(p)
		p.See("heading", "March in Place")
		p.Click("button", "Next")
		p.Within(drive.Soon, "time that runs", `(seen, at) => seen.describe(seen.find('timer', 'Time left')[0]).text !== at`, p.See("timer", "Time left").Text)
		p.See("button", "Pause")
	})
}
