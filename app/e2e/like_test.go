package e2e

import (
	"testing"

	"limber/app/e2e/drive"
)

// drawnLike tells whom a page shows: whose clothes, and how the first figure's first
// parts are formed.
const drawnLike = `() => (document.documentElement.dataset.like || 'slim') + ' ' +
	[...document.querySelectorAll('.figure-drawing path')].slice(0, 40).map(path => path.getAttribute('d')).join()`

func TestSomebodyElseIsDrawnEverywhereAndOffline(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		s := ownServer(t, "")
		p := open(t, e, drive.Look{}, s.URL+"/exercises/bridge")
		saved(p)
		p.Reload() // from here on the copy answers
		Ready(p)
		looks := func() (seen string) {
			t.Helper()
			p.Within(drive.Soon, "a figure", `() => document.querySelector('.figure-drawing path') !== null`, nil)
			p.Eval(drawnLike, nil, &seen)
			return seen
		}
		slim := looks()

		p.Open(s.URL + "/settings")
		Ready(p)
		p.Click("radio", "A woman")
		p.Read("The drawings show them now.")
		p.Open(s.URL + "/exercises/bridge")
		Ready(p)
		woman := looks()
		if woman == slim || woman[:5] != "woman" {
			t.Fatalf("chosen, a woman looks as before: %.20s", woman)
		}
		p.Within(drive.Soon, "her figures in the copy", `async () => {
			for (const name of await caches.keys()) {
				const saved = await caches.open(name);
				const like = await saved.match(document.documentElement.dataset.base + 'assets/like');
				if (like && await like.text() === 'woman' && (await saved.keys()).filter(request => request.url.includes('/figures.')).length === 2) return true;
			}
			return false;
		}`, nil)
		clean(t, p)

		s.Stop()
		p.Offline(true)
		p.Reload()
		Ready(p)
		if got := looks(); got != woman {
			t.Errorf("offline, after a reload: %.20s", got)
		}
		p.Open(s.URL + "/settings")
		Ready(p)
		p.Click("radio", "An older, heavier man")
		p.Read("there is none now. Nothing was changed.")
		p.Within(drive.Soon, "the woman as the choice", `() => document.getElementById('like-woman').checked && !document.getElementById('like-elder').checked`, nil)
		p.Open(s.URL + "/exercises/bridge")
		Ready(p)
		if got := looks(); got != woman {
			t.Errorf("refused, it shows %.20s", got)
		}
	})
}
