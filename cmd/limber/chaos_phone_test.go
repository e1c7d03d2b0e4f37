package main

import (
	"context"
	"fmt"
	"os/exec"
	"testing"
	"time"

	"limber/app/e2e/drive"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// browser is one Chromium, with its own profile on disk when a folder is given,
// and perhaps more flags.
func browser(t *testing.T, profile string, more ...chromedp.ExecAllocatorOption) context.Context {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("there is no chromium")
	}
	flags := []chromedp.ExecAllocatorOption{
		chromedp.ExecPath(path),
		chromedp.Flag("headless", "new"),
		chromedp.Flag("no-sandbox", true),
		chromedp.Flag("disable-gpu", true),
		drive.Spare,
		chromedp.Flag("no-first-run", true),
		chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-dev-shm-usage", true),
		chromedp.Flag("disable-audio-output", true),         // a sound card that is there, and silent
		chromedp.Flag("force-prefers-reduced-motion", true), // these tests are not about figures
		chromedp.Flag("autoplay-policy", "no-user-gesture-required"),
		chromedp.ModifyCmdFunc(drive.Own),
	}
	if profile != "" {
		flags = append(flags, chromedp.UserDataDir(profile))
	}
	all, stop := chromedp.NewExecAllocator(context.Background(), append(flags, more...)...)
	ctx, _ := chromedp.NewContext(all, chromedp.WithErrorf(func(string, ...any) {}))
	t.Cleanup(stop)
	if err := chromedp.Run(ctx); err != nil {
		t.Fatal(err)
	}
	return ctx
}

// phone is a page of a person's own: nothing is stored in it yet.
type phone struct {
	ctx  context.Context
	host *host
}

func newPhone(t *testing.T, browser context.Context, h *host) *phone {
	t.Helper()
	whole := cdp.WithExecutor(browser, chromedp.FromContext(browser).Browser)
	profile, err := target.CreateBrowserContext().Do(whole)
	if err != nil {
		t.Fatal(err)
	}
	id, err := target.CreateTarget("about:blank").WithBrowserContextID(profile).WithNewWindow(true).Do(whole)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(browser, chromedp.WithTargetID(id))
	t.Cleanup(func() {
		cancel()
		target.DisposeBrowserContext(profile).Do(whole)
	})
	if err := chromedp.Run(ctx); err != nil {
		t.Fatal(err)
	}
	return &phone{ctx, h}
}

// do evaluates an expression, and waits for it when it is a promise.
func (p *phone) do(js string, out any) error {
	ctx, cancel := context.WithTimeout(p.ctx, 20*time.Second)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate(js, out, func(e *runtime.EvaluateParams) *runtime.EvaluateParams {
		return e.WithAwaitPromise(true)
	}))
}

// until waits for an expression to be true.
func (p *phone) until(limit time.Duration, js string) error {
	var last error
	for end := time.Now().Add(limit); time.Now().Before(end); time.Sleep(30 * time.Millisecond) {
		var ok bool
		if last = p.do("Promise.resolve("+js+").then(Boolean)", &ok); ok {
			return nil
		}
	}
	var seen string
	p.do("location.href + ' ' + JSON.stringify({ ...globalThis.limber, catalog: 0, figures: 0 }) + document.body?.innerText.slice(0, 300)", &seen)
	return fmt.Errorf("never %s (%v); seen: %s", js, last, seen)
}

// open goes to a path, touches the page, and waits until the program answers there.
func (p *phone) open(path string) error { return p.openWithin(20*time.Second, path) }

func (p *phone) openWithin(limit time.Duration, path string) error {
	ctx, cancel := context.WithTimeout(p.ctx, 20*time.Second)
	defer cancel()
	if err := chromedp.Run(ctx, chromedp.Navigate("http://"+p.host.address+path)); err != nil {
		return fmt.Errorf("opening %s: %w", path, err)
	}
	return p.until(limit, `dispatchEvent(new Event('pointermove')) && performance.getEntriesByName('limber:ready').length`)
}

// saved waits for a complete offline copy.
func (p *phone) saved() error { return p.until(60*time.Second, `limber.offline === 'complete'`) }

func (p *phone) version() (v string) {
	p.do(`limber.version`, &v)
	return v
}

// plays starts a routine, or goes on with the one that was under way, answers
// the safety questions if they are asked, and watches the time go down.
func (p *phone) plays() error {
	if err := p.open("/play/desk-break"); err != nil {
		return err
	}
	return p.until(20*time.Second, `(() => {
		const named = name => [...document.querySelectorAll('button')].find(b => name.test(b.textContent.trim()));
		(named(/^None of these/) ?? named(/^(Start|Resume)$/))?.click();
		if (!named(/^Pause$/)) return false;
		const left = document.querySelector('[role=timer]').textContent;
		return left !== (globalThis.leftBefore ??= left);
	})()`)
}

// opensOffline opens the app with the host switched off, and plays.
func (p *phone) opensOffline(t *testing.T) error {
	p.host.off()
	defer p.host.on(t)
	if err := p.open("/"); err != nil {
		return err
	}
	return p.plays()
}

// updates takes the version that is on offer.
func (p *phone) updates(version string) error {
	if err := p.open("/"); err != nil {
		return err
	}
	if p.version() == version {
		return nil
	}
	if err := p.until(30*time.Second, `limber.updateReady`); err != nil {
		return err
	}
	p.do(`limber.applyUpdate()`, nil)
	if err := p.until(20*time.Second, fmt.Sprintf("globalThis.limber?.version === %q && performance.getEntriesByName('limber:ready').length", version)); err != nil {
		return err
	}
	return p.saved()
}
