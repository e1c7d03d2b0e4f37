package main

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Extensions, proxies and browsers' own modes change what a page is and has.
// It says so, and where it can it starts all the same.

// before runs a script before those of every page, and counts what is thrown
// and not caught in globalThis.thrown.
func (p *phone) before(js string) error {
	return chromedp.Run(p.ctx, chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(`globalThis.thrown = [];
			addEventListener('error', e => thrown.push(String(e.error ?? e.message)));
			addEventListener('unhandledrejection', e => thrown.push(String(e.reason)));` + js).Do(ctx)
		return err
	}))
}

// altered changes every body of a content type.
func altered(kind string, change func(body string) string) fault {
	return func(w http.ResponseWriter, right *http.Response, body []byte) bool {
		if !strings.HasPrefix(right.Header.Get("Content-Type"), kind) || right.StatusCode != http.StatusOK || right.Header.Get("Content-Encoding") != "" {
			return false
		}
		right.Header.Del("Content-Length")
		send(w, right, []byte(change(string(body))))
		return true
	}
}

// uncompressed asks for everything as it is, so that altered can change it.
func uncompressed(site http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Header.Del("Accept-Encoding")
		site.ServeHTTP(w, r)
	})
}

func TestAlteredScriptsAreToldAndStart(t *testing.T) {
	rounds(t)
	h := newHost(t, uncompressed(release(t, 1)))
	h.serve(h.site, altered("text/javascript", func(s string) string { return s + "\n// seen by a proxy\n" }))
	p := newPhone(t, browser(t, ""), h)
	if err := first(p.before(""), p.open("/")); err != nil {
		t.Fatal(err)
	}
	p.is(t, `limber.offline === 'failed' && /assets\/(head|loader)\.[0-9a-f]+\.js: not the bytes/.test(limber.offlineReason)`)
	p.do(`dispatchEvent(new Event('online'))`, nil) // it is tried again, on the same registration
	time.Sleep(2 * time.Second)
	p.is(t, `limber.offline === 'failed'`)
	p.do(`document.dispatchEvent(new MouseEvent('click', { bubbles: true }))`, nil)
	p.is(t, `thrown.length === 0 || Promise.reject(thrown.join())`)
}

func TestAlteredFilesAreNamed(t *testing.T) {
	rounds(t)
	all := browser(t, "")
	for kind, c := range map[string]struct {
		change func(string) string
		want   string
	}{
		"application/wasm": {func(s string) string { return strings.Replace(s, "\x00fld", "\x00FLD", 1) }, "limber."},
		"application/json": {func(s string) string { return s[:len(s)-1] }, ".json"},
		"text/html": {func(s string) string {
			return strings.Replace(s, `data-catalog=`, `data-other=`, 1)
		}, "this page"},
	} {
		t.Run(kind, func(t *testing.T) {
			h := newHost(t, uncompressed(release(t, 1)))
			h.serve(h.site, altered(kind, c.change))
			p := newPhone(t, all, h)
			if err := chromedp.Run(p.ctx, chromedp.Navigate("http://"+h.address+"/routines")); err != nil {
				t.Fatal(err)
			}
			if err := p.until(20*time.Second, `dispatchEvent(new Event('pointermove')) && document.querySelector('[role=alert].broken')`); err != nil {
				t.Fatal(err)
			}
			var said string
			p.do(`document.querySelector('.broken p').textContent`, &said)
			if !strings.Contains(said, "changed on its way") || !strings.Contains(said, c.want) || strings.Contains(said, "network") {
				t.Errorf("it says %q", said)
			}
		})
	}
}

// Another script has the name of our policy, so that no worker can be started.
func TestTakenPolicyHoldsUpTheCopyOnly(t *testing.T) {
	rounds(t)
	p := newPhone(t, browser(t, ""), newHost(t, release(t, 1)))
	if err := first(p.before(`trustedTypes.createPolicy('limber', {})`), p.open("/")); err != nil {
		t.Fatal(err)
	}
	p.is(t, `limber.offline === 'failed' && limber.offlineReason !== ''`)
	p.is(t, `thrown.length === 0 || Promise.reject(thrown.join())`)
}

// A proxy answers another part of a file than was asked for.
func TestWrongPartsAreNotPutTogether(t *testing.T) {
	rounds(t)
	h := newHost(t, release(t, 1))
	breaks := times(2, "application/wasm", cut(500_000)) // the second try is gathered
	h.serve(h.site, func(w http.ResponseWriter, right *http.Response, body []byte) bool {
		if right.StatusCode != http.StatusPartialContent {
			return breaks(w, right, body)
		}
		right.Header.Set("Content-Range", fmt.Sprintf("bytes 0-%d/%d", len(body)-1, len(body)))
		send(w, right, body)
		return true
	})
	p := newPhone(t, browser(t, ""), h)
	if err := p.open("/"); err != nil {
		t.Error(err)
	}
}

// Lockdown Mode and its like turn WebAssembly off: no network mends that.
func TestBrowserWithoutWebAssemblyIsTold(t *testing.T) {
	rounds(t)
	h := newHost(t, release(t, 1))
	h.serve(h.site, nil)
	p := newPhone(t, browser(t, "", chromedp.Flag("js-flags", "--jitless")), h)
	if err := first(p.before(""), chromedp.Run(p.ctx, chromedp.Navigate("http://"+h.address+"/play/desk-break"))); err != nil {
		t.Fatal(err)
	}
	p.is(t, `document.querySelector('[role=alert].broken h2').textContent === 'WebAssembly is off in this browser'`)
	p.is(t, `/Allow WebAssembly/.test(document.querySelector('.broken p').textContent) && !/network/.test(document.querySelector('.broken').textContent)`)
	p.is(t, `!document.querySelector('[role=progressbar][aria-label=Loading]') && (thrown.length === 0 || Promise.reject(thrown.join()))`)
	h.mu.Lock()
	defer h.mu.Unlock()
	for path, n := range h.asked {
		if strings.HasSuffix(path, ".wasm") && n > 1 {
			t.Errorf("%s is asked for %d times", path, n)
		}
	}
}
