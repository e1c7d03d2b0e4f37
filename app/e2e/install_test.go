package e2e

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"limber/app/e2e/drive"
	"limber/app/mine"
	"limber/app/share"
	"limber/exercises"
)

func TestChromiumWouldInstallIt(t *testing.T) {
	t.Parallel()
	p := open(t, drive.Chromium, drive.Look{}, server(t, "").URL+"/")
	saved(p)
	err := p.CDP(chromedp.ActionFunc(func(ctx context.Context) error {
		_, wrong, _, _, err := page.GetAppManifest().Do(ctx)
		for _, w := range wrong {
			t.Errorf("manifest: line %d: %s", w.Line, w.Message)
		}
		if err != nil {
			return err
		}
		reasons, err := page.GetInstallabilityErrors().Do(ctx)
		for _, r := range reasons {
			// Our pages are in profiles of their own, which Chromium counts as private.
			if r.ErrorID != "in-incognito" {
				t.Errorf("not installable: %s %v", r.ErrorID, r.ErrorArguments)
			}
		}
		return err
	}))
	if err != nil {
		t.Fatal(err)
	}
}

func TestEveryPictureOfTheManifestIsThere(t *testing.T) {
	t.Parallel()
	s := server(t, "")
	type picture struct{ Src, Type, Sizes string }
	var manifest struct {
		Icons, Screenshots []picture
		Shortcuts          []struct{ URL string }
	}
	get := func(path string) *http.Response {
		t.Helper()
		r, err := http.Get(s.URL + path)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { r.Body.Close() })
		if r.StatusCode != http.StatusOK {
			t.Errorf("%s: %s", path, r.Status)
		}
		return r
	}
	if err := json.NewDecoder(get("/manifest.webmanifest").Body).Decode(&manifest); err != nil {
		t.Fatal(err)
	}
	if len(manifest.Icons) == 0 {
		t.Error("the manifest has no icons")
	}
	for _, i := range append(manifest.Icons, manifest.Screenshots...) {
		if got := get(i.Src).Header.Get("Content-Type"); !strings.HasPrefix(got, i.Type) {
			t.Errorf("%s is %s, not %s", i.Src, got, i.Type)
		}
	}
	for _, c := range manifest.Shortcuts {
		get(c.URL)
	}
}

// No browser of the tests has a shortcut to tap, or a file to open an app with: the
// queue that a launch comes by is a stand-in.
func TestWhatIsOpenedFromOutsideComesInAndEndsNoRoutine(t *testing.T) {
	t.Parallel()
	p := blank(t, drive.Chromium, drive.Look{})
	before(t, p, `Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer(take) { addEventListener('launch', () => {
		const { launch, file } = document.body.dataset;
		take({ targetURL: new URL(launch, location).href, files: file ? [{ getFile: async () => new File([file], 'limber.txt') }] : [] });
	}) } } })`)
	p.Open(server(t, content).URL + "/")
	saved(p)
	launch := func(path, file string) {
		p.Eval(`(seen, [path, file]) => { Object.assign(document.body.dataset, { launch: path, file }); dispatchEvent(new Event('pointermove')); dispatchEvent(new Event('launch')) }`, []string{path, file}, nil)
	}
	link := "/shared#" + share.Fragment(mine.Routine{Name: "For Ben", Steps: []exercises.Step{{Exercise: "tall-stand"}}})
	file := "For Ben\nhttps://elsewhere.example" + link + "\n"
	launch("/shared", file)
	p.See("heading", "For Ben")
	launch("/shared", "Nothing.")
	p.Read("There is no routine in this.")
	launch("/play/twenty-seconds", "")
	p.See("heading", "Side Reach")
	p.Click("button", "Start")
	p.Click("button", none)
	p.See("button", "Pause")
	p.Press("Space")
	p.See("button", "Resume")
	launch("/play/easy-day", "")
	launch("/shared", file)
	p.Read("What you opened waits until this routine is over.")
	p.See("button", "Resume")
	received(t, p, link)
}

// received shares a routine with Limber as a system does, by a form that the worker
// answers: as a message, and as a file. The routine that was under way is none the worse.
func received(t *testing.T, p *drive.Page, link string) {
	t.Helper()
	if err := p.CDP(page.SetBypassCSP(true)); err != nil { // no page of ours has a form that is sent
		t.Fatal(err)
	}
	p.Open(server(t, content).URL + "/about")
	Ready(p)
	for _, shared := range []struct{ text, file, want string }{
		{"Try this: https://elsewhere.example" + link + ".", "", "For Ben"},
		{"", "For Ben\nhttps://elsewhere.example" + link + "\n", "For Ben"},
		{"Nothing.", "", "A routine for you"},
	} {
		p.Eval(`(seen, [text, file]) => {
			const form = document.createElement('form'), field = document.createElement('input'), files = document.createElement('input');
			Object.assign(form, { method: 'post', action: '/shared', enctype: 'multipart/form-data' });
			Object.assign(field, { name: 'text', value: text });
			Object.assign(files, { name: 'file', type: 'file' });
			const held = new DataTransfer();
			if (file) held.items.add(new File([file], 'limber.txt', { type: 'text/plain' }));
			files.files = held.files;
			form.append(field, files);
			document.body.append(form);
			setTimeout(() => form.submit());
		}`, []string{shared.text, shared.file}, nil)
		p.Within(drive.Soon, "page of what was shared", `() => location.pathname === '/shared' && location.hash.startsWith('#r=')`, nil)
		Ready(p)
		p.See("heading", shared.want)
		p.Open(server(t, content).URL + "/about")
		Ready(p)
	}
	p.Open(server(t, content).URL + "/")
	p.See("link", "Resume*")
}
