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

// No browser of the tests has a shortcut to tap: the queue that a launch comes by
// is a stand-in.
func TestAShortcutLeadsToThePlayerAndOutOfNoRoutine(t *testing.T) {
	t.Parallel()
	p := blank(t, drive.Chromium, drive.Look{})
	before(t, p, `Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer(take) { addEventListener('launch', () => take({ targetURL: new URL(document.body.dataset.launch, location).href })) } } })`)
	p.Open(server(t, content).URL + "/")
	saved(p)
	launch := func(path string) {
		p.Eval(`(seen, path) => { document.body.dataset.launch = path; dispatchEvent(new Event('pointermove')); dispatchEvent(new Event('launch')) }`, path, nil)
	}
	launch("/play/twenty-seconds")
	p.See("heading", "Side Reach")
	p.Click("button", "Start")
	p.Click("button", none)
	p.See("button", "Pause")
	p.Press("Space")
	p.See("button", "Resume")
	launch("/play/easy-day")
	p.See("button", "Resume")
}
