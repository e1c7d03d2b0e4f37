package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"limber/app/e2e/drive"

	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"
)

// rounds is how often each fault is tried: once with LIMBER_CHAOS, as make test
// sets, and several times, with more of them, with LIMBER_SOAK. These tests
// mostly wait, and do so side by side.
func rounds(t *testing.T) int {
	t.Helper()
	t.Parallel()
	switch {
	case os.Getenv("LIMBER_SOAK") != "":
		return 3
	case os.Getenv("LIMBER_CHAOS") != "":
		return 1
	}
	t.Skip("takes minutes: make test tries every fault once, make soak more often")
	return 0
}

// table counts, for each fault, how often it was tried and what held.
type table struct {
	mu    sync.Mutex
	names []string
	rows  map[string]*[3]int
}

func (c *table) note(fault string, held ...bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.rows == nil {
		c.rows = map[string]*[3]int{}
	}
	if c.rows[fault] == nil {
		c.rows[fault] = &[3]int{}
		c.names = append(c.names, fault)
	}
	c.rows[fault][0]++
	for i, ok := range held {
		if ok {
			c.rows[fault][i+1]++
		}
	}
}

// counted gives a table that is printed when the test and its parts are done.
func counted(t *testing.T) *table {
	c := &table{}
	t.Cleanup(func() {
		var w strings.Builder
		fmt.Fprintf(&w, "\n%-42s %6s %18s %18s\n", "fault", "tried", "opened and played", "whole afterwards")
		for _, name := range c.names {
			r := c.rows[name]
			fmt.Fprintf(&w, "%-42s %6d %18d %18d\n", name, r[0], r[1], r[2])
		}
		t.Log(w.String())
	})
	return c
}

// try notes a fault, and fails with the first error of the two.
func (c *table) try(t *testing.T, fault string, offline, after error) {
	t.Helper()
	c.note(fault, offline == nil, after == nil)
	if offline != nil {
		t.Errorf("%s: %v", fault, offline)
	}
	if after != nil {
		t.Errorf("%s, afterwards: %v", fault, after)
	}
}

// An update goes wrong in every way we could think of. Each time the app must
// open without a network and play, in the version it had; and once the server
// is well, take the update.
func TestBrokenUpdateHarmsNothing(t *testing.T) {
	n := rounds(t)
	older, newer := release(t, 1), release(t, 2)
	all := browser(t, "")
	seen := counted(t)
	size := func(accept string) int {
		for _, p := range newer.FirstVisit() {
			if strings.HasSuffix(p.Name, ".wasm") {
				return p.Brotli
			}
		}
		return 0
	}("br")

	faults := []struct {
		name string
		f    fault
	}{
		{"503", unavailable},
		{"one byte wrong", flipped},
		{"other bytes", other},
		{"connection reset", reset},
		{"hotel network, everything is HTML", captive},
		{"hotel network, everything is moved", moved},
		{"slow", slow},
	}
	step := 64 << 10
	if n == 1 { // of a day, one of each kind, and cut off once, in the middle
		step = size
		faults = slices.DeleteFunc(faults, func(f struct {
			name string
			f    fault
		}) bool {
			return slices.Contains([]string{"503", "other bytes", "hotel network, everything is moved"}, f.name)
		})
	}
	for at := step / 2; at < size; at += step {
		faults = append(faults, struct {
			name string
			f    fault
		}{"cut off, at every 64 kB", cut(at)})
	}
	for range n {
		for _, c := range faults {
			t.Run(c.name, func(t *testing.T) {
				t.Parallel()
				h := newHost(t, older)
				p := newPhone(t, all, h)
				if err := first(p.open("/"), p.saved()); err != nil {
					t.Fatal(err)
				}
				h.serve(newer, c.f)
				if err := p.open("/"); err != nil {
					t.Errorf("with the server in trouble: %v", err)
				}
				for end := time.Now().Add(20 * time.Second); h.wronged() == 0 && time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
				}
				if h.wronged() == 0 {
					t.Fatal("nothing went wrong")
				}
				time.Sleep(time.Duration(rand.IntN(1500)) * time.Millisecond)
				offline := p.opensOffline(t)
				if v := p.version(); offline == nil && v != older.Version {
					offline = fmt.Errorf("version %s after an update that failed", v)
				}
				h.serve(newer, nil)
				seen.try(t, c.name, offline, first(p.updates(newer.Version), p.opensOffline(t)))
			})
		}
	}
}

// A server is rolled back, and on again.
func TestRollbackIsAnUpdateLikeAnyOther(t *testing.T) {
	n := rounds(t)
	older, newer := release(t, 1), release(t, 2)
	h := newHost(t, older)
	p := newPhone(t, browser(t, ""), h)
	seen := counted(t)
	if err := first(p.open("/"), p.saved()); err != nil {
		t.Fatal(err)
	}
	for range n {
		h.serve(newer, nil)
		seen.try(t, "update", p.updates(newer.Version), p.opensOffline(t))
		h.serve(older, nil)
		seen.try(t, "rollback", p.updates(older.Version), p.opensOffline(t))
		if sent := h.sent.Load(); sent > 300_000 {
			t.Errorf("going back downloaded %d bytes: the program of the version before should still be there", sent)
		}
	}
}

// The first visit goes wrong; the page must come to play all the same.
func TestFirstVisitSurvivesABadNetwork(t *testing.T) {
	n := rounds(t)
	site := release(t, 1)
	all := browser(t, "")
	seen := counted(t)
	for range n {
		for name, f := range map[string]fault{
			"program cut off every 200 kB": cut(200 << 10),
			"program cut off once":         times(1, "application/wasm", cut(600<<10)),
			"program unavailable once":     times(1, "application/wasm", unavailable),
			"program reset once":           times(1, "application/wasm", reset),
			"program is HTML once":         times(1, "application/wasm", captive),
			"program wrong once":           times(1, "application/wasm", flipped),
			"exercises cut off once":       times(1, "application/json", cut(2000)),
			"slow":                         slow,
		} {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				h := newHost(t, site)
				h.serve(site, f)
				p := newPhone(t, all, h)
				online := first(p.openWithin(time.Minute, "/"), p.saved())
				t.Logf("%d bytes sent", h.sent.Load())
				h.serve(site, nil)
				seen.try(t, name, online, p.opensOffline(t))
			})
		}
	}
}

// What is saved goes missing or bad. Without a network the app works or says
// what is wrong; with one it mends itself.
func TestDamagedCopyIsMended(t *testing.T) {
	n := rounds(t)
	site := release(t, 1)
	all := browser(t, "")
	seen := counted(t)
	for range n {
		h := newHost(t, site)
		p := newPhone(t, all, h)
		if err := first(p.open("/"), p.saved()); err != nil {
			t.Fatal(err)
		}
		for d, damage := range []struct{ name, js string }{
			{"entry deleted", `await store.delete(key)`},
			{"entry corrupted", `const was = await store.match(key), bytes = new Uint8Array(await was.arrayBuffer()); bytes[bytes.length >> 1] ^= 1; await store.put(key, new Response(bytes, { headers: was.headers }))`},
			{"entry emptied", `await store.put(key, new Response(''))`},
		} {
			var keys int
			if err := p.do(`(async () => (await (await caches.open('limber / files')).keys()).length)()`, &keys); err != nil || keys < 8 {
				t.Fatal(keys, err)
			}
			for i := range keys {
				if n == 1 && i != d {
					continue // an entry for each damage will do for a day
				}
				var key string
				err := p.do(fmt.Sprintf(`(async () => { const store = await caches.open('limber / files'); const key = (await store.keys())[%d]; %s; return key.url })()`, i, damage.js), &key)
				if err != nil {
					t.Fatal(err)
				}
				h.off()
				said := chromedp.Run(p.ctx, chromedp.Navigate("http://"+h.address+"/"))
				if said == nil {
					said = p.until(20*time.Second, `performance.getEntriesByName('limber:ready').length || document.querySelector('.broken') || document.body.innerText.includes('damaged') || document.querySelector('h1')`)
				}
				h.on(t)
				// The browser's own cache must not be what mends it.
				mended := first(p.open("/"), p.saved())
				if mended == nil {
					mended = p.opensOffline(t)
				}
				seen.note(damage.name, said == nil, mended == nil)
				if said != nil || mended != nil {
					t.Errorf("%s, %s: %v; mended: %v", damage.name, key, said, mended)
				}
				if err := first(p.open("/"), p.saved()); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

// A full disk is said, and harms nothing that is there.
func TestFullDiskIsHarmless(t *testing.T) {
	rounds(t)
	older, newer := release(t, 1), release(t, 2)
	all := browser(t, "")
	seen := counted(t)
	quota := func(p *phone, bytes float64) {
		t.Helper()
		err := chromedp.Run(p.ctx, chromedp.ActionFunc(func(ctx context.Context) error {
			set := storage.OverrideQuotaForOrigin("http://" + p.host.address)
			if bytes >= 0 {
				set = set.WithQuotaSize(bytes)
			}
			return set.Do(ctx)
		}))
		if err != nil {
			t.Fatal(err)
		}
	}
	h := newHost(t, older)
	p := newPhone(t, all, h)
	quota(p, 1)
	told := first(p.open("/"), p.until(20*time.Second, `limber.offline === 'failed' && limber.offlineReason.includes('space')`), p.plays())
	quota(p, -1)
	seen.try(t, "no space at the first visit", told, first(p.open("/"), p.saved(), p.opensOffline(t)))

	h.serve(newer, nil)
	quota(p, 9e6)
	if err := p.open("/"); err != nil {
		t.Error(err)
	}
	time.Sleep(3 * time.Second)
	offline := p.opensOffline(t)
	if v := p.version(); v != older.Version {
		t.Errorf("version %s on a full disk", v)
	}
	var ready bool
	if p.do(`limber.updateReady`, &ready); ready {
		t.Error("an update that found no space is on offer")
	}
	quota(p, -1)
	seen.try(t, "no space for an update", offline, first(p.updates(newer.Version), p.opensOffline(t)))
}

// The browser is killed, as a phone does with what it has no room for, at
// random moments of updates.
func TestKilledBrowserOpensAgain(t *testing.T) {
	n := 2
	if r := rounds(t); r > 1 {
		n = 20
	}
	site := release(t, 0)
	h := newHost(t, site)
	profile := drive.Profile(t)
	seen := counted(t)
	versions := map[string]bool{site.Version: true}

	p := &phone{browser(t, profile), h}
	if err := first(p.open("/"), p.saved()); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		site = release(t, i+1)
		versions[site.Version] = true
		h.serve(site, nil)
		if err := p.open("/"); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(rand.IntN(2000)) * time.Millisecond)
		if i%2 == 1 {
			p.do(`limber.applyUpdate()`, nil)
			time.Sleep(time.Duration(rand.IntN(300)) * time.Millisecond)
		}
		killed := chromedp.FromContext(p.ctx).Browser
		if err := drive.Kill(killed.Process()); err != nil {
			t.Fatal(err)
		}
		<-killed.LostConnection

		p = &phone{browser(t, profile), h}
		offline := p.opensOffline(t)
		if v := p.version(); offline == nil && !versions[v] {
			offline = fmt.Errorf("version %q", v)
		}
		seen.try(t, "killed in an update", offline, first(p.updates(site.Version), p.opensOffline(t)))
	}
}

func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
