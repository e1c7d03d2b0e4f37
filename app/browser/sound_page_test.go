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
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"limber/app/cue"
	"limber/app/timeline"
	"limber/app/track"
)

// stage is a page with nothing on it but the sound, in a browser that is heard.
type stage struct {
	*ear
	ctx context.Context
	t   *testing.T
}

// hall is one browser for all stages, the ear that hears it, and the server of
// their page.
type hall struct {
	ear     *ear // nil where there is nothing to listen with
	browser context.Context
	start   func(buffer string) (browser context.Context, stop func())
	url     string
	leave   []func()
}

var (
	concert hall
	opened  sync.Once
	skipped string // why there is none
)

func TestMain(m *testing.M) {
	code := m.Run()
	for _, f := range slices.Backward(concert.leave) {
		f()
	}
	os.Exit(code)
}

// enter opens the hall, or says why it can't.
func (h *hall) enter() (skip string, err error) {
	chromium, err := exec.LookPath("chromium")
	if err != nil {
		return "chromium is not installed", nil
	}
	dir, err := os.MkdirTemp("", "ear") // a socket's path must be short
	if err != nil {
		return "", err
	}
	h.leave = append(h.leave, func() { os.RemoveAll(dir) })
	program := filepath.Join(dir, "sound.wasm")
	build := exec.Command("go", "build", "-o", program, "./testdata/sound")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%v\n%s", err, out)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", err
	}
	if h.ear, err = newEar(dir); err != nil {
		return "", err
	}
	var env []string
	if h.ear != nil {
		h.leave = append(h.leave, h.ear.close)
		env = h.ear.env
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/":
			http.ServeFile(w, r, "testdata/sound/page.html")
		case "/sound.wasm":
			http.ServeFile(w, r, program)
		case "/wasm_exec.js":
			http.ServeFile(w, r, filepath.Join(strings.TrimSpace(string(root)), "lib/wasm/wasm_exec.js"))
		case "/slow.flac":
			time.Sleep(time.Second)
			w.Write(track.Blank())
		default:
			http.NotFound(w, r)
		}
	}))
	h.leave = append(h.leave, server.Close)
	h.url = server.URL

	h.start = func(buffer string) (context.Context, func()) {
		// Not chromedp's usual flags: they mute the browser and keep hidden pages
		// as fast as seen ones.
		alloc, stop := chromedp.NewExecAllocator(context.Background(),
			chromedp.ExecPath(chromium), chromedp.Headless, chromedp.NoSandbox, chromedp.NoFirstRun,
			chromedp.NoDefaultBrowserCheck, chromedp.DisableGPU, chromedp.Flag("disable-dev-shm-usage", true),
			chromedp.Flag("mute-audio", false), chromedp.Flag("audio-buffer-size", buffer), chromedp.Env(env...))
		// A browser newer than the protocol package sends what it can't name.
		browser, _ := chromedp.NewContext(alloc, chromedp.WithErrorf(func(string, ...any) {}))
		return browser, stop
	}
	var stop func()
	h.browser, stop = h.start(buffer())
	h.leave = append(h.leave, stop)
	if os.Getenv("LIMBER_SOAK") != "" {
		go soundFirst()
	}
	return "", chromedp.Run(h.browser)
}

// buffer is how many samples the browser prepares ahead, empty for its own
// choice. Long measurements get many, so that a machine with other work to do
// drops none; all sound is later by as much.
func buffer() string {
	if os.Getenv("LIMBER_SOAK") != "" {
		return "8192"
	}
	return ""
}

func newStage(t *testing.T) *stage {
	t.Helper()
	if testing.Short() {
		t.Skip("listening takes its time")
	}
	var err error
	opened.Do(func() { skipped, err = concert.enter() })
	if err != nil {
		t.Fatal(err)
	}
	if skipped != "" {
		t.Skip(skipped)
	}
	if concert.browser == nil {
		t.Fatal("there is no browser")
	}
	s := emptyStage(t, concert.browser)
	s.do(chromedp.Navigate(concert.url), chromedp.Poll("typeof sound === 'object'", nil))
	return s
}

// emptyStage has nothing on it yet.
func emptyStage(t *testing.T, browser context.Context) *stage {
	t.Helper()
	ctx, cancel := chromedp.NewContext(browser)
	t.Cleanup(cancel)
	if err := chromedp.Run(ctx); err != nil { // without a time limit, which would be the page's
		t.Fatal(err)
	}
	return &stage{ear: concert.ear, ctx: ctx, t: t}
}

func (s *stage) do(actions ...chromedp.Action) {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.ctx, time.Minute)
	defer cancel()
	if err := chromedp.Run(ctx, actions...); err != nil {
		s.t.Fatal(err)
	}
}

// run runs a script in the page.
func (s *stage) run(script string) {
	s.t.Helper()
	s.do(chromedp.Evaluate(script, nil))
}

// prepare hands a plan over, in one long hold unless segments are given; the
// page's script can do it again in another mode.
func (s *stage) prepare(mode cue.Mode, cues []cue.Cue, segments ...timeline.Segment) {
	s.t.Helper()
	if segments == nil {
		segments = []timeline.Segment{{Kind: timeline.Work, Length: cues[len(cues)-1].At + time.Second}}
	}
	waits := len(segments) > 1
	s.run(fmt.Sprintf("window.prepare = mode => sound.prepare(mode, %s, %s, %v); prepare(%q)",
		list(s.t, list(s.t, timeline.Timeline{Segments: segments})), list(s.t, list(s.t, cues)), waits, mode))
}

// list writes a value for a script.
func list(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// rendered waits until what Play needs is there: for a track, its file, and that
// the browser has opened its way to the loudspeaker, which can take a second.
func (s *stage) rendered(mode cue.Mode) {
	s.t.Helper()
	if mode == cue.LimberOnly {
		s.do(chromedp.Poll("elements[0].readyState > 0", nil))
	}
	time.Sleep(time.Second)
}

// tap presses the button, which runs a script inside the tap.
func (s *stage) tap(script string) {
	s.t.Helper()
	s.run("tapped = () => { " + script + " }")
	s.do(chromedp.Click("button", chromedp.ByQuery))
}

// value evaluates an expression.
func value[T any](s *stage, expression string) (v T) {
	s.t.Helper()
	s.do(chromedp.Evaluate(expression, &v))
	return v
}

// until waits for an expression to become true.
func (s *stage) until(expression string) {
	s.t.Helper()
	s.do(chromedp.Poll(expression, nil))
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
