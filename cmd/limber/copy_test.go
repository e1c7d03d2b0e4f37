package main

import (
	"context"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// visited is a phone that has a complete copy of a site.
func visited(t *testing.T, h *host) *phone {
	t.Helper()
	p := newPhone(t, browser(t, ""), h)
	if err := first(p.open("/"), p.saved()); err != nil {
		t.Fatal(err)
	}
	return p
}

// is fails unless an expression is true, soon.
func (p *phone) is(t *testing.T, js string) {
	t.Helper()
	if err := p.until(10*time.Second, js); err != nil {
		t.Error(err)
	}
}

// The program of the copy is read while the page is still drawn; on a first visit
// that would take the network from what the page waits for. What its thread does
// besides, it goes on with once the page is painted, and then once it is ready; on a
// first visit also while the page is left alone.
func TestTheCopyIsReadBeforeThePageStands(t *testing.T) {
	rounds(t)
	p := newPhone(t, browser(t, ""), newHost(t, release(t, 1)))
	err := first(
		p.before(`globalThis.Worker = class extends Worker {
			constructor(...given) {
				super(...given);
				(globalThis.begun ??= []).push(document.readyState);
			}
			postMessage(...given) {
				super.postMessage(...given);
				(globalThis.allowed ??= []).push(performance.getEntriesByName('limber:ready').length > 0 ? 'ready' : globalThis.seen ? 'painted' : 'early');
			}
		}
		requestAnimationFrame(() => (globalThis.seen = true));`),
		p.open("/"), p.saved())
	if err != nil {
		t.Fatal(err)
	}
	p.is(t, `begun.join() === 'interactive'`)
	p.is(t, `allowed.join() === 'painted,painted,ready' || Promise.reject(allowed.join())`)
	p.host.off()
	defer p.host.on(t)
	if err := p.open("/"); err != nil {
		t.Fatal(err)
	}
	p.is(t, `begun.join() === 'loading'`)
	p.is(t, `allowed.join() === 'painted,ready' || Promise.reject(allowed.join())`)
	p.is(t, `thrown.length === 0 || Promise.reject(thrown.join())`)
}

// What is made ahead keeps still for as long as a tap is answered.
func TestAPageIsQuietWhileNobodyTaps(t *testing.T) {
	rounds(t)
	p := visited(t, newHost(t, release(t, 1)))
	for _, sign := range []string{"pointerdown", "keydown", "click"} {
		p.is(t, `limber.quiet()`)
		p.is(t, `(dispatchEvent(new Event('`+sign+`')), !limber.quiet()) || Promise.reject('`+sign+` is not noticed')`)
	}
}

func TestNothingIsDownloadedTwice(t *testing.T) {
	rounds(t)
	site := release(t, 1)
	h := newHost(t, site)
	h.serve(site, nil)
	p := visited(t, h)
	time.Sleep(time.Second)
	asked := func() map[string]int {
		h.mu.Lock()
		defer h.mu.Unlock()
		return maps.Clone(h.asked)
	}
	for path, n := range asked() {
		if n > 1 && path != "/worker.js" {
			t.Errorf("first visit: %s %d times", path, n)
		}
	}
	h.serve(site, nil)
	for range 3 {
		if err := p.open("/routines"); err != nil {
			t.Fatal(err)
		}
	}
	time.Sleep(time.Second)
	if got := slices.Sorted(maps.Keys(asked())); len(got) > 1 || len(got) == 1 && got[0] != "/worker.js" {
		t.Errorf("later visits ask for %q", got)
	}
	if sent := h.sent.Load(); sent > 0 && len(asked()) == 0 {
		t.Errorf("later visits get %d bytes", sent)
	}
}

func TestFirstCopyIsNoUpdate(t *testing.T) {
	rounds(t)
	p := visited(t, newHost(t, release(t, 1)))
	time.Sleep(500 * time.Millisecond)
	p.is(t, `!limber.updateReady && performance.getEntriesByType('navigation')[0].type === 'navigate'`)
}

// Who reads that everything is saved may switch the network off there and then,
// also where the worker takes its time to go from saving to answering.
func TestACopyIsCompleteOnceItAnswers(t *testing.T) {
	rounds(t)
	h := newHost(t, uncompressed(release(t, 1)))
	h.serve(h.site, altered("text/javascript", func(s string) string {
		return strings.Replace(s, "addEventListener('install'", "addEventListener('install', event => event.waitUntil(new Promise(done => setTimeout(done, 3000))));\naddEventListener('install'", 1)
	}))
	p := newPhone(t, browser(t, ""), h)
	err := p.before(`addEventListener('limber:offline', () => {
		if (limber.offline === 'complete' && location.pathname === '/') location.href = '/settings';
	})`)
	if err := first(err, p.open("/"), p.until(time.Minute, `location.pathname === '/settings' && limber.offline === 'complete'`)); err != nil {
		t.Fatal(err)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if n := h.asked["/settings"]; n > 0 {
		t.Error("the page opened as the copy was said to be complete came from the network")
	}
}

// One tab takes an update while another plays: that one goes on as it is.
func TestTwoTabsWithTwoVersionsBothGoOn(t *testing.T) {
	rounds(t)
	older, newer := release(t, 1), release(t, 2)
	h := newHost(t, older)
	plays := visited(t, h)
	if err := plays.plays(); err != nil {
		t.Fatal(err)
	}
	plays.do(`globalThis.sameTab = true`, nil)
	h.serve(newer, nil)
	takes := plays.tab(t)
	if err := takes.updates(newer.Version); err != nil {
		t.Fatal(err)
	}
	plays.is(t, `globalThis.sameTab && limber.updateReady`)
	plays.is(t, `limber.playing && limber.applyUpdate() === false`)
	plays.is(t, `document.querySelector('[role=timer]').textContent !== leftBefore`)
	if v := plays.version(); v != older.Version {
		t.Errorf("the tab that plays has version %s", v)
	}
	plays.do(`limber.playing = false; limber.applyUpdate()`, nil)
	plays.is(t, `!globalThis.sameTab && globalThis.limber?.version === "`+newer.Version+`"`)
}

// An update brings the new figures of whom somebody chose, offline too, and none of
// whom they did not.
func TestAnUpdateBringsTheFiguresOfWhomSomebodyChose(t *testing.T) {
	rounds(t)
	older, newer := release(t, 1), redrawn(t, 2)
	h := newHost(t, older)
	p := visited(t, h)
	// What the page shows, and the files of figures in the copy, by whom they are of.
	const looks = `(async () => {
		const kept = [];
		for (const name of await caches.keys()) {
			const saved = await caches.open(name);
			for (const file of await saved.keys()) if (file.url.includes('/figures.')) kept.push((await (await saved.match(file)).json())['.like'] ?? 'slim');
		}
		return [document.documentElement.dataset.like, document.querySelector('.figure-drawing').getAttribute('viewBox'), kept.sort().join()].join(' | ');
	})()`
	drawn := func() (seen string) {
		t.Helper()
		if err := first(p.open("/exercises/bridge"), p.until(10*time.Second, `document.querySelector('.figure-drawing path')`), p.do(looks, &seen)); err != nil {
			t.Fatal(err)
		}
		return seen
	}
	if err := p.open("/settings"); err != nil {
		t.Fatal(err)
	}
	p.do(`document.getElementById('like-elder').click()`, nil)
	p.is(t, `document.documentElement.dataset.like === 'elder'`)
	p.is(t, `(caches.keys().then(async names => {
		let n = 0;
		for (const name of names) n += (await (await caches.open(name)).keys()).filter(file => file.url.includes('/figures.')).length;
		return n === 2;
	}))`)
	before := drawn()
	if !strings.HasPrefix(before, "elder") || !strings.HasSuffix(before, "| elder,slim") {
		t.Fatalf("chosen: %s", before)
	}

	h.serve(newer, nil)
	if err := p.updates(newer.Version); err != nil {
		t.Fatal(err)
	}
	after := drawn()
	h.off()
	offline := drawn()
	h.on(t)
	if after == before || after != offline || !strings.HasPrefix(after, "elder") {
		t.Errorf("before %s, updated %s, offline %s", before, after, offline)
	}
	// The older version's files stay for its tabs, until the next update sweeps.
	if !strings.HasSuffix(offline, "| elder,elder,slim,slim") {
		t.Errorf("the copy of the update has the figures of %s", offline)
	}
}

// tab opens another tab of the same person.
func (p *phone) tab(t *testing.T) *phone {
	t.Helper()
	var info *target.Info
	err := chromedp.Run(p.ctx, chromedp.ActionFunc(func(ctx context.Context) (err error) {
		info, err = target.GetTargetInfo().Do(ctx)
		return err
	}))
	if err != nil {
		t.Fatal(err)
	}
	whole := cdp.WithExecutor(p.ctx, chromedp.FromContext(p.ctx).Browser)
	id, err := target.CreateTarget("about:blank").WithBrowserContextID(info.BrowserContextID).WithNewWindow(true).Do(whole)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(p.ctx, chromedp.WithTargetID(id))
	t.Cleanup(cancel)
	if err := chromedp.Run(ctx); err != nil {
		t.Fatal(err)
	}
	return &phone{ctx, p.host}
}

func TestCachesOfOthersAreLeftAlone(t *testing.T) {
	rounds(t)
	newer := release(t, 2)
	h := newHost(t, release(t, 1))
	p := visited(t, h)
	err := p.do(`(async () => {
		for (const name of ['elsewhere', 'limber /x/ files', 'limber files']) await (await caches.open(name)).put('/assets/theirs', new Response('theirs'));
	})()`, nil)
	if err != nil {
		t.Fatal(err)
	}
	h.serve(newer, nil)
	if err := p.updates(newer.Version); err != nil {
		t.Fatal(err)
	}
	p.is(t, `(async () => (await Promise.all(['elsewhere', 'limber /x/ files', 'limber files'].map(async name => (await (await caches.open(name)).match('/assets/theirs'))?.text()))).join() === 'theirs,theirs,theirs')()`)
}

// A page is saved by itself and within the file of all: it shows from either, and
// never from one that was changed.
func TestAPageShowsFromWhatIsRightOfTheCopy(t *testing.T) {
	rounds(t)
	h := newHost(t, release(t, 1))
	p := visited(t, h)
	h.off()
	defer h.on(t)
	for name, key := range map[string]string{
		"by itself": `k.url.includes('pages') && k.url.endsWith('?%2F')`,
		"of all":    `k.url.includes('pages') && k.url.endsWith('.json')`,
	} {
		var changed int
		if err := p.do(`(async () => {
			const store = await caches.open('limber / files');
			const keys = (await store.keys()).filter(k => `+key+`);
			for (const k of keys) await store.put(k, new Response('<h1>Wrong</h1>', { headers: (await store.match(k)).headers }));
			return keys.length;
		})()`, &changed); err != nil || changed != 1 {
			t.Fatalf("%s: %d entries, %v", name, changed, err)
		}
		if err := p.open("/"); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		p.is(t, `document.querySelector('h1').textContent === 'Today'`)
		h.on(t)
		if err := first(p.open("/"), p.saved()); err != nil { // mended
			t.Fatalf("%s: %v", name, err)
		}
		h.off()
	}
}

func TestCopyAnswersRanges(t *testing.T) {
	rounds(t)
	h := newHost(t, release(t, 1))
	p := visited(t, h)
	if err := p.open("/"); err != nil { // controlled by the worker from here on
		t.Fatal(err)
	}
	h.off()
	defer h.on(t)
	for spec, want := range map[string]string{
		"bytes=0-3":       "206 4 bytes 0-3/",
		"bytes=4-":        "206",
		"bytes=99999999-": "416 0 bytes */",
	} {
		var got string
		if err := p.do(`(async () => {
			const r = await fetch(document.querySelector('[data-wasm]').dataset.wasm, { headers: { range: '`+spec+`' } });
			return [r.status, (await r.arrayBuffer()).byteLength, r.headers.get('content-range')].join(' ');
		})()`, &got); err != nil || !strings.HasPrefix(got, want) {
			t.Errorf("%s: %q, %v; want %q", spec, got, err, want)
		}
	}
}

func TestProgramThatDiedIsNoticed(t *testing.T) {
	rounds(t)
	p := visited(t, newHost(t, release(t, 1)))
	p.do(`dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))`, nil)
	p.is(t, `document.querySelector('[role=alert].broken h2').textContent === 'Something broke'`)
	p.is(t, `document.querySelector('.broken').textContent.includes('Your session is saved')`)
	p.is(t, `document.querySelector('.broken-text').textContent.includes(limber.version)`)
	p.do(`globalThis.sameTab = true; document.querySelector('.broken button').click()`, nil)
	p.is(t, `!globalThis.sameTab && performance.getEntriesByName('limber:ready').length && !document.querySelector('.broken')`)
}

func TestBlockedStorageStillStarts(t *testing.T) {
	rounds(t)
	p := newPhone(t, browser(t, ""), newHost(t, release(t, 1)))
	err := chromedp.Run(p.ctx, chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(`for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException('blocked', 'SecurityError') } })`).Do(ctx)
		return err
	}))
	if err := first(err, p.open("/"), p.plays()); err != nil {
		t.Error(err)
	}
}
