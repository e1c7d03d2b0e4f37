package drive

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"sync"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// chromium is one process; its pages are profiles of their own inside it, in
// windows of their own, so that none is hidden by another.
type chromium struct {
	ctx   context.Context
	close func()
}

// Spare leaves out what no page can tell and most of the processor's time went
// into: the suggestions under the address bar, two pages of Chromium's own for
// every window, and V8's second compiler, which works on the program beside the
// page and makes it quicker later. The soak measures, and has that.
func Spare(a *chromedp.ExecAllocator) {
	chromedp.Flag("disable-features", "WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,"+
		"PaintHolding")(a) // as Debian does
	if os.Getenv("LIMBER_SOAK") == "" {
		chromedp.Flag("js-flags", "--liftoff-only")(a)
	}
}

// chromedp's own defaults mute the sound and keep hidden pages from being slowed
// down, both of which would make tests prove nothing. So they are not used.
var chromiumFlags = []chromedp.ExecAllocatorOption{
	chromedp.Flag("headless", "new"),
	chromedp.Flag("disable-gpu", true),
	Spare,
	chromedp.Flag("disable-quic", true),
	chromedp.Flag("no-sandbox", true),
	chromedp.Flag("no-first-run", true),
	chromedp.Flag("disable-background-networking", true),
	chromedp.Flag("disable-component-update", true),
	chromedp.Flag("disable-sync", true),
	chromedp.Flag("disable-dev-shm-usage", true),
	chromedp.Flag("autoplay-policy", "user-gesture-required"),
}

func newChromium() (Browser, error) {
	path, err := lookAny("chromium", "chromium-browser", "google-chrome")
	if err != nil {
		return nil, err
	}
	flags := append([]chromedp.ExecAllocatorOption{chromedp.ExecPath(path)}, chromiumFlags...)
	all, stop := chromedp.NewExecAllocator(context.Background(), flags...)
	// A browser newer than the protocol package sends values that it can't name;
	// they arrive as errors here and concern nobody.
	ctx, _ := chromedp.NewContext(all, chromedp.WithErrorf(func(string, ...any) {}))
	if err := chromedp.Run(ctx); err != nil {
		stop()
		return nil, fmt.Errorf("start %s: %w", path, err)
	}
	return &chromium{ctx: ctx, close: stop}, nil
}

func (c *chromium) Engine() Engine { return Chromium }
func (c *chromium) Close()         { c.close() }

func (c *chromium) Page(t T, look Look) (*Page, error) {
	whole := cdp.WithExecutor(c.ctx, chromedp.FromContext(c.ctx).Browser)
	profile, err := target.CreateBrowserContext().Do(whole)
	if err != nil {
		return nil, err
	}
	tab, err := c.open(profile, look)
	if err != nil {
		target.DisposeBrowserContext(profile).Do(whole)
		return nil, err
	}
	close := tab.stop
	tab.stop = func() {
		close()
		target.DisposeBrowserContext(profile).Do(whole)
	}
	return newPage(t, Chromium, tab), nil
}

// open opens a page in a profile, in a window of its own. chromedp's own way of making
// a profile asks for a tab, and Chromium has no window in the new profile to put it
// into.
func (c *chromium) open(profile cdp.BrowserContextID, look Look) (*chromiumTab, error) {
	whole := cdp.WithExecutor(c.ctx, chromedp.FromContext(c.ctx).Browser)
	id, err := target.CreateTarget("about:blank").WithBrowserContextID(profile).WithNewWindow(true).Do(whole)
	if err != nil {
		return nil, err
	}
	ctx, cancel := chromedp.NewContext(c.ctx, chromedp.WithTargetID(id))
	tab := &chromiumTab{ctx: ctx, stop: cancel}
	tab.another = func() (*chromiumTab, error) { return c.open(profile, look) }
	chromedp.ListenTarget(ctx, tab.listen)
	// The first run on a context attaches for as long as that context lives.
	err = chromedp.Run(ctx, log.Enable(), runtime.Enable(), page.Enable(), network.Enable(), chromedp.ActionFunc(func(ctx context.Context) error {
		return tab.wear(ctx, look)
	}))
	if err != nil {
		cancel()
		return nil, err
	}
	return tab, nil
}

// lookAny returns the first of some programs that is installed.
func lookAny(names ...string) (string, error) {
	for _, n := range names {
		if path, err := exec.LookPath(n); err == nil {
			return path, nil
		}
	}
	return "", fmt.Errorf("none of %v is installed", names)
}

type chromiumTab struct {
	ctx     context.Context
	stop    func()
	another func() (*chromiumTab, error) // in the same profile
	phone   bool

	mu  sync.Mutex
	bad []string
}

// wear makes the page look as asked.
func (c *chromiumTab) wear(ctx context.Context, look Look) error {
	media := []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "light"}}
	if look.Dark {
		media[0].Value = "dark"
	}
	if look.Still {
		media = append(media, &emulation.MediaFeature{Name: "prefers-reduced-motion", Value: "reduce"})
	}
	if look.Forced {
		media = append(media, &emulation.MediaFeature{Name: "forced-colors", Value: "active"})
	}
	w, h := look.size()
	c.phone = w < 700
	do := []chromedp.Action{
		emulation.SetEmulatedMedia().WithFeatures(media),
		emulation.SetScriptExecutionDisabled(look.NoScript),
	}
	if look.Text != 0 {
		do = append(do, page.SetFontSizes(&page.FontSizes{Standard: int64(look.Text), Fixed: int64(look.Text)}))
	}
	for _, d := range do {
		if err := d.Do(ctx); err != nil {
			return err
		}
	}
	return c.resize(ctx, w, h)
}

// run carries out orders on this tab, and gives up when ctx does.
func (c *chromiumTab) run(ctx context.Context, do ...chromedp.Action) error {
	mine, cancel := context.WithCancel(c.ctx)
	defer cancel()
	defer context.AfterFunc(ctx, cancel)()
	return chromedp.Run(mine, do...)
}

func (c *chromiumTab) listen(event any) {
	var what string
	switch e := event.(type) {
	case *log.EventEntryAdded:
		if e.Entry.Level == log.LevelError {
			what = e.Entry.Text + " " + e.Entry.URL
		}
	case *runtime.EventExceptionThrown:
		what = e.ExceptionDetails.Error()
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.APITypeError || e.Type == runtime.APITypeAssert {
			what = "console." + string(e.Type)
			for _, a := range e.Args {
				what += " " + a.Description + string(a.Value)
			}
		}
	}
	if what != "" {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.bad = append(c.bad, what)
	}
}

func (c *chromiumTab) complaints(context.Context) []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]string(nil), c.bad...)
}

func (c *chromiumTab) open(ctx context.Context, url string) error {
	return c.run(ctx, chromedp.Navigate(url))
}

func (c *chromiumTab) reload(ctx context.Context) error { return c.run(ctx, chromedp.Reload()) }

func (c *chromiumTab) back(ctx context.Context) error {
	return c.run(ctx, chromedp.ActionFunc(func(ctx context.Context) error {
		at, entries, err := page.GetNavigationHistory().Do(ctx)
		if err != nil {
			return err
		}
		if at == 0 {
			return fmt.Errorf("there is no page to go back to")
		}
		return page.NavigateToHistoryEntry(entries[at-1].ID).Do(ctx)
	}))
}

func (c *chromiumTab) call(ctx context.Context, function, arg string) (string, error) {
	var out string
	err := c.run(ctx, chromedp.ActionFunc(func(ctx context.Context) error {
		frames, err := page.GetFrameTree().Do(ctx)
		if err != nil {
			return err
		}
		// Asking again for a world by the same name gives the one there is.
		world, err := page.CreateIsolatedWorld(frames.Frame.ID).WithWorldName("limber-test").Do(ctx)
		if err != nil {
			return err
		}
		quoted, err := json.Marshal(arg)
		if err != nil {
			return err
		}
		r, thrown, err := runtime.CallFunctionOn(function).WithExecutionContextID(world).
			WithArguments([]*runtime.CallArgument{{Value: quoted}}).
			WithAwaitPromise(true).WithReturnByValue(true).Do(ctx)
		if err != nil {
			return err
		}
		if thrown != nil {
			return thrown
		}
		return json.Unmarshal(r.Value, &out)
	}))
	return out, err
}

func (c *chromiumTab) click(ctx context.Context, x, y float64) error {
	return c.run(ctx, chromedp.MouseClickXY(x, y))
}

func (c *chromiumTab) mouse(ctx context.Context, does string, x, y float64) error {
	kind := map[string]input.MouseType{"pointerDown": input.MousePressed, "pointerMove": input.MouseMoved, "pointerUp": input.MouseReleased}[does]
	return c.run(ctx, input.DispatchMouseEvent(kind, x, y).WithButton(input.Left).WithClickCount(1))
}

func (c *chromiumTab) print(ctx context.Context, width, height float64) (pdf []byte, err error) {
	err = c.run(ctx, chromedp.ActionFunc(func(ctx context.Context) (err error) {
		pdf, _, err = page.PrintToPDF().WithPaperWidth(width).WithPaperHeight(height).Do(ctx)
		return err
	}))
	return pdf, err
}

func (c *chromiumTab) key(ctx context.Context, k key) error {
	var options []chromedp.KeyOption
	if k.shift {
		options = append(options, chromedp.KeyModifiers(input.ModifierShift))
	}
	return c.run(ctx, chromedp.KeyEvent(k.chromium, options...))
}

func (c *chromiumTab) picture(ctx context.Context) (png []byte, err error) {
	err = c.run(ctx, chromedp.CaptureScreenshot(&png))
	return png, err
}

// resize makes narrow pages a phone, with its meaning of the viewport.
func (c *chromiumTab) resize(ctx context.Context, w, h int) error {
	scale := 1.0
	if c.phone {
		scale = 2
	}
	return c.run(ctx, emulation.SetDeviceMetricsOverride(int64(w), int64(h), scale, c.phone))
}

func (c *chromiumTab) hide(ctx context.Context, hidden bool) error {
	state := browser.WindowStateNormal
	if hidden {
		state = browser.WindowStateMinimized
	}
	return c.run(ctx, chromedp.ActionFunc(func(ctx context.Context) error {
		own := chromedp.FromContext(ctx)
		whole := cdp.WithExecutor(ctx, own.Browser)
		id, _, err := browser.GetWindowForTarget().WithTargetID(own.Target.TargetID).Do(whole)
		if err != nil {
			return err
		}
		return browser.SetWindowBounds(id, &browser.Bounds{WindowState: state}).Do(whole)
	}))
}

// offline cuts the page off and tells it so. Its worker has a line of its own,
// which only goes with the server.
func (c *chromiumTab) offline(ctx context.Context, off bool) error {
	return c.run(ctx, network.EmulateNetworkConditions(off, 0, -1, -1))
}

func (c *chromiumTab) beside(context.Context) (tab, error) { return c.another() }

func (c *chromiumTab) close() { c.stop() }
