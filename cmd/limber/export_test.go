package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"limber/web/nginx"
)

// exported writes the site for a prefix into a root folder.
func exported(t *testing.T, base string) (root string) {
	t.Helper()
	if _, err := built.Open("site/limber.wasm"); err != nil {
		t.Skip("there is no built site; make build makes one")
	}
	root = t.TempDir()
	if err := export([]string{filepath.Join(root, base), "-base", base}, io.Discard); err != nil {
		t.Fatal(err)
	}
	return root
}

func TestExportIsServedByNginxUnderAPrefix(t *testing.T) {
	if _, err := exec.LookPath("nginx"); err != nil {
		t.Skip("there is no nginx")
	}
	root := exported(t, "/limber/")
	server, err := nginx.Start(root, "/limber/")
	if err != nil {
		t.Fatal(err)
	}
	defer server.Stop()
	site, err := plan{base: "/limber/", static: true}.shipped()
	if err != nil {
		t.Fatal(err)
	}
	get := func(path string) (*http.Response, string) {
		r, err := http.Get("http://" + server.Address + path)
		if err != nil {
			t.Fatal(err)
		}
		defer r.Body.Close()
		b, err := io.ReadAll(r.Body)
		if err != nil {
			t.Fatal(err)
		}
		return r, string(b)
	}
	ours := func(path string) (*http.Response, string) {
		w := httptest.NewRecorder()
		site.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
		return w.Result(), w.Body.String()
	}
	for _, at := range site.Paths() {
		want, body := ours(at)
		if want.StatusCode == http.StatusPermanentRedirect || strings.HasSuffix(at, "/404") {
			continue
		}
		got, theirs := get(at)
		if got.StatusCode != want.StatusCode || theirs != body {
			t.Errorf("%s: %d and %d bytes, want %d and %d", at, got.StatusCode, len(theirs), want.StatusCode, len(body))
		}
		for _, name := range []string{"Content-Type", "Cache-Control", "Content-Security-Policy", "X-Content-Type-Options"} {
			if got.Header.Get(name) != want.Header.Get(name) {
				t.Errorf("%s: %s %q, want %q", at, name, got.Header.Get(name), want.Header.Get(name))
			}
		}
	}
	if r, body := get("/limber/nothing/here"); r.StatusCode != 404 || !strings.Contains(body, "Page not found") {
		t.Errorf("what is not there: %d", r.StatusCode)
	}

	rounds(t)
	p := newPhone(t, browser(t, ""), &host{address: server.Address})
	if err := first(p.open("/limber/"), p.saved()); err != nil {
		t.Fatal(err)
	}
	server.Stop()
	for _, path := range []string{"/limber/", "/limber/routines/desk-break?x=1", "/limber/routines/", "/limber/exercises/bridge.html"} {
		if err := p.open(path); err != nil {
			t.Errorf("offline: %v", err)
		}
	}
	var heading string
	if err := chromedp.Run(p.ctx, chromedp.Text("h1", &heading)); err != nil || heading != "Bridge" {
		t.Errorf("offline under a prefix: %q, %v", heading, err)
	}
	if err := p.until(time.Second, `[...document.querySelectorAll('a')].every(a => !a.href.startsWith(location.origin) || a.getAttribute('href').startsWith('/limber/') || a.hash)`); err != nil {
		t.Errorf("a link leaves the prefix: %v", err)
	}
}

func TestExportCarriesThePolicyInItsPages(t *testing.T) {
	root := exported(t, "/")
	page, err := os.ReadFile(filepath.Join(root, "routines", "index.html"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(page, []byte(`<meta http-equiv="content-security-policy" content="default-src &#39;none&#39;;`)) || bytes.Contains(page, []byte("frame-ancestors")) {
		t.Error("no policy in the page, or one a page can't have")
	}
	for _, name := range []string{"index.html", "404.html", "worker.js", "manifest.webmanifest", "robots.txt", "_headers", ".nojekyll", "index.html.gz", "index.html.br"} {
		if _, err := os.Stat(filepath.Join(root, name)); err != nil {
			t.Error(err)
		}
	}
}

func TestExportDoesNotMixVersions(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "old.html"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := export([]string{dir}, io.Discard); err == nil || !strings.Contains(err.Error(), "not empty") {
		t.Errorf("got %v", err)
	}
}

func TestExportTakesOneFolder(t *testing.T) {
	for _, args := range [][]string{{}, {"-base", "/x/"}, {"a", "b"}, {"a", "-base", "/x/", "b"}} {
		if err := export(args, io.Discard); err == nil {
			t.Errorf("%q: no error", fmt.Sprint(args))
		}
	}
}
