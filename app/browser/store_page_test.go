//go:build !js

package browser_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"

	"limber/app/e2e/drive"
	"limber/app/kept"
)

// program builds the page's program.
func program(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	build := exec.Command("go", "build", "-ldflags=-s -w", "-o", filepath.Join(dir, "store.wasm"), "./testdata/store")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	runtime := filepath.Join(strings.TrimSpace(string(root)), "lib/wasm/wasm_exec.js")
	if err := os.Symlink(runtime, filepath.Join(dir, "wasm_exec.js")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// site serves the page, a backup to read, and listens to what pages tell. Each
// is an origin of its own, so that no test finds another's records.
type site struct {
	*httptest.Server
	program string
	backup  []byte

	mu   sync.Mutex
	told []url.Values
}

func newSite(t *testing.T, program string) *site {
	t.Helper()
	s := &site{program: program}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/":
			http.ServeFile(w, r, "testdata/store/page.html")
		case "/store.wasm", "/wasm_exec.js":
			http.ServeFile(w, r, filepath.Join(program, r.URL.Path))
		case "/backup":
			w.Write(s.backup)
		case "/told":
			s.mu.Lock()
			s.told = append(s.told, r.URL.Query())
			s.mu.Unlock()
		default:
			http.NotFound(w, r)
		}
	}))
	t.Cleanup(s.Close)
	return s
}

// chromium is one browser with a profile that outlives it.
type chromium struct {
	ctx  context.Context
	stop func()
}

func start(t *testing.T, profile string, flags ...chromedp.ExecAllocatorOption) *chromium {
	t.Helper()
	if testing.Short() {
		t.Skip("browsers take their time")
	}
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("chromium is not installed")
	}
	flags = append([]chromedp.ExecAllocatorOption{
		chromedp.ExecPath(path), chromedp.UserDataDir(profile), chromedp.Flag("headless", "new"),
		chromedp.NoSandbox, chromedp.DisableGPU, chromedp.NoFirstRun, drive.Spare,
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true), chromedp.Flag("disable-dev-shm-usage", true),
		chromedp.ModifyCmdFunc(drive.Own),
	}, flags...)
	alloc, cancel := chromedp.NewExecAllocator(context.Background(), flags...)
	ctx, _ := chromedp.NewContext(alloc, chromedp.WithErrorf(func(string, ...any) {}))
	if err := chromedp.Run(ctx); err != nil {
		cancel()
		t.Fatal(err)
	}
	t.Cleanup(cancel)
	return &chromium{ctx: ctx, stop: cancel}
}

// quit closes the browser the way people do.
func (c *chromium) quit(t *testing.T) {
	t.Helper()
	if err := chromedp.Cancel(c.ctx); err != nil {
		t.Fatal(err)
	}
	c.stop()
}

// kill ends the browser with all its processes, in the middle of whatever they
// are doing.
func (c *chromium) kill(t *testing.T) {
	t.Helper()
	if err := drive.Kill(chromedp.FromContext(c.ctx).Browser.Process()); err != nil {
		t.Fatal(err)
	}
	c.stop()
}

// tab is one page in a browser.
type tab struct {
	t    *testing.T
	ctx  context.Context
	site *site
}

// open opens the page in a tab of its own; before is what is done to the
// browser before the program starts.
func (c *chromium) open(t *testing.T, s *site, before string) *tab {
	t.Helper()
	return c.tab(t, s, before)
}

// private opens it in a private window.
func (c *chromium) private(t *testing.T, s *site) *tab {
	t.Helper()
	ctx := cdp.WithExecutor(c.ctx, chromedp.FromContext(c.ctx).Browser)
	window, err := target.CreateBrowserContext().Do(ctx)
	if err != nil {
		t.Fatal(err)
	}
	id, err := target.CreateTarget("about:blank").WithBrowserContextID(window).WithNewWindow(true).Do(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return c.tab(t, s, "", chromedp.WithTargetID(id))
}

func (c *chromium) tab(t *testing.T, s *site, before string, options ...chromedp.ContextOption) *tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(c.ctx, options...)
	t.Cleanup(cancel)
	if err := chromedp.Run(ctx); err != nil { // without a time limit, which would be the tab's
		t.Fatal(err)
	}
	p := &tab{t, ctx, s}
	p.reload(before)
	return p
}

func (p *tab) reload(before string) {
	p.t.Helper()
	p.do(chromedp.Navigate(p.site.URL+"/?before="+url.QueryEscape(before)), chromedp.Poll("typeof store === 'object'", nil))
}

func (p *tab) do(actions ...chromedp.Action) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, time.Minute)
	defer cancel()
	if err := chromedp.Run(ctx, actions...); err != nil {
		p.t.Fatal(err)
	}
}

// try runs a script that gives a promise. Its result goes into v, if not nil;
// what the promise is rejected with is the error.
func (p *tab) try(script string, v any) error {
	p.t.Helper()
	var answer struct {
		Value json.RawMessage `json:"value"`
		Error string          `json:"error"`
	}
	script = fmt.Sprintf(`(async () => { try { return {value: await (%s)} } catch (e) { return {error: String(e)} } })()`, script)
	p.do(chromedp.Evaluate(script, &answer, func(e *runtime.EvaluateParams) *runtime.EvaluateParams { return e.WithAwaitPromise(true) }))
	if answer.Error != "" {
		return fmt.Errorf("%s", answer.Error)
	}
	if v != nil && len(answer.Value) > 0 {
		if err := json.Unmarshal(answer.Value, v); err != nil {
			p.t.Fatalf("%s gave %s: %v", script, answer.Value, err)
		}
	}
	return nil
}

func (p *tab) run(script string) {
	p.t.Helper()
	if err := p.try(script, nil); err != nil {
		p.t.Fatalf("%s: %v", script, err)
	}
}

func value[T any](p *tab, script string) (v T) {
	p.t.Helper()
	if err := p.try(script, &v); err != nil {
		p.t.Fatalf("%s: %v", script, err)
	}
	return v
}

// loaded is what Load gave.
type loaded struct {
	kept.All
	reached bool
	ms      float64
}

func (p *tab) load() loaded {
	p.t.Helper()
	v := value[struct {
		Backup  string
		MS      float64
		Reached bool
	}](p, "store.load()")
	k, err := kept.Decode([]byte(v.Backup), nil)
	if err != nil {
		p.t.Fatal(err)
	}
	return loaded{k, v.Reached, v.MS}
}

func (p *tab) status() (k kept.Keeping) {
	p.t.Helper()
	if err := json.Unmarshal([]byte(value[string](p, "store.status()")), &k); err != nil {
		p.t.Fatal(err)
	}
	return k
}

// ids are the sessions kept, in any order.
func (l loaded) ids() map[string]bool {
	ids := map[string]bool{}
	for _, s := range l.Sessions {
		ids[s.ID] = true
	}
	return ids
}

func evaluate(format string, args ...any) chromedp.Action {
	return chromedp.Evaluate(fmt.Sprintf(format, args...), nil)
}
