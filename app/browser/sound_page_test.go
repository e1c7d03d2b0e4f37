//go:build !js

package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"limber/app/cue"
	"limber/app/timeline"
)

// stage is a page with nothing on it but the sound, in a browser that is heard.
type stage struct {
	*ear
	ctx context.Context
	t   *testing.T
}

// program builds the page's program once.
var program = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "limber-sound")
	if err != nil {
		return "", err
	}
	build := exec.Command("go", "build", "-o", filepath.Join(dir, "sound.wasm"), "./testdata/sound")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%v\n%s", err, out)
	}
	return dir, nil
})

func TestMain(m *testing.M) {
	code := m.Run()
	if dir, err := program(); err == nil && strings.Contains(dir, "limber-sound") {
		os.RemoveAll(dir)
	}
	os.Exit(code)
}

func newStage(t *testing.T) *stage {
	t.Helper()
	if testing.Short() {
		t.Skip("browsers take their time")
	}
	chromium, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("chromium is not installed")
	}
	e := newEar(t)
	dir, err := program()
	if err != nil {
		t.Fatal(err)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/":
			http.ServeFile(w, r, "testdata/sound/page.html")
		case "/sound.wasm":
			http.ServeFile(w, r, filepath.Join(dir, "sound.wasm"))
		case "/wasm_exec.js":
			http.ServeFile(w, r, filepath.Join(strings.TrimSpace(string(root)), "lib/wasm/wasm_exec.js"))
		default:
			http.NotFound(w, r)
		}
	}))
	t.Cleanup(server.Close)

	// Not chromedp's usual flags: they mute the browser and keep hidden pages
	// as fast as seen ones.
	alloc, cancel := chromedp.NewExecAllocator(context.Background(),
		chromedp.ExecPath(chromium), chromedp.Headless, chromedp.NoSandbox, chromedp.NoFirstRun,
		chromedp.NoDefaultBrowserCheck, chromedp.DisableGPU, chromedp.UserDataDir(t.TempDir()),
		chromedp.Flag("disable-dev-shm-usage", true), chromedp.Flag("hide-scrollbars", false),
		chromedp.Flag("mute-audio", false), chromedp.Env(e.env...))
	t.Cleanup(cancel)
	ctx, cancel := chromedp.NewContext(alloc)
	t.Cleanup(cancel)
	s := &stage{ear: e, ctx: ctx, t: t}
	if err := chromedp.Run(ctx); err != nil { // without a time limit, which would be the browser's
		t.Fatal(err)
	}
	s.do(chromedp.Navigate(server.URL), chromedp.Poll("typeof sound === 'object'", nil))
	return s
}

func (s *stage) do(actions ...chromedp.Action) {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.ctx, 30*time.Second)
	defer cancel()
	if err := chromedp.Run(ctx, actions...); err != nil {
		s.t.Fatal(err)
	}
}

// run runs a script in the page.
func (s *stage) run(format string, args ...any) {
	s.t.Helper()
	s.do(chromedp.Evaluate(fmt.Sprintf(format, args...), nil))
}

// prepare hands a plan over, in one long hold unless segments are given.
func (s *stage) prepare(mode cue.Mode, cues []cue.Cue, segments ...timeline.Segment) {
	s.t.Helper()
	if segments == nil {
		segments = []timeline.Segment{{Kind: timeline.Work, Length: cues[len(cues)-1].At + time.Second}}
	}
	quote := func(v any) string {
		inner, err := json.Marshal(v)
		if err != nil {
			s.t.Fatal(err)
		}
		outer, err := json.Marshal(string(inner))
		if err != nil {
			s.t.Fatal(err)
		}
		return string(outer)
	}
	waits := len(segments) > 1
	s.run("sound.prepare(%q, %s, %s, %v)", mode, quote(timeline.Timeline{Segments: segments}), quote(cues), waits)
}

// rendered waits until a track must be there.
func (s *stage) rendered() { time.Sleep(1500 * ms) }

// tap presses the button, which runs a script inside the tap.
func (s *stage) tap(script string) {
	s.t.Helper()
	s.run("tapped = () => { %s }", script)
	s.do(chromedp.Click("button", chromedp.ByQuery))
}

// value evaluates an expression.
func value[T any](s *stage, expression string) (v T) {
	s.t.Helper()
	s.do(chromedp.Evaluate(expression, &v))
	return v
}

// hide opens another tab before the page.
func (s *stage) hide() {
	s.t.Helper()
	other, cancel := chromedp.NewContext(s.ctx)
	s.t.Cleanup(cancel)
	if err := chromedp.Run(other, chromedp.Navigate("about:blank")); err != nil {
		s.t.Fatal(err)
	}
	if !value[bool](s, "document.hidden") {
		s.t.Fatal("the page is still seen")
	}
}
