package drive

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// firefox starts a process for every page, because what a person asks of the
// whole device is a preference read at the start.
type firefox struct{ path string }

func newFirefox() (Browser, error) {
	path, err := lookAny("firefox-esr", "firefox")
	return &firefox{path}, err
}

func (f *firefox) Engine() Engine { return Firefox }
func (f *firefox) Close()         {}

// firefoxPrefs are the profile's preferences for a look.
func firefoxPrefs(l Look) string {
	prefs := map[string]any{
		"layout.css.prefers-color-scheme.content-override": 1,
		"ui.prefersReducedMotion":                          0,
		"browser.display.document_color_use":               1,
		// No word to the makers while it runs.
		"datareporting.policy.dataSubmissionEnabled": false,
		"network.captive-portal-service.enabled":     false,
		"network.connectivity-service.enabled":       false,
		"services.settings.server":                   "data:,",
	}
	if l.Dark {
		prefs["layout.css.prefers-color-scheme.content-override"] = 0
	}
	if l.Still {
		prefs["ui.prefersReducedMotion"] = 1
	}
	if l.Forced {
		prefs["browser.display.document_color_use"] = 2
	}
	if l.Text != 0 {
		prefs["font.size.variable.x-western"] = l.Text
	}
	if l.NoScript {
		prefs["javascript.enabled"] = false
	}
	var lines strings.Builder
	for name, value := range prefs {
		v, _ := json.Marshal(value)
		fmt.Fprintf(&lines, "user_pref(%q, %s);\n", name, v)
	}
	return lines.String()
}

func (f *firefox) Page(t T, look Look) (*Page, error) {
	dir, err := os.MkdirTemp("", "limber-firefox-")
	if err != nil {
		return nil, err
	}
	tab := &firefoxTab{stop: func() { os.RemoveAll(dir) }}
	if err := tab.start(f.path, dir, look); err != nil {
		tab.stop()
		return nil, err
	}
	return newPage(t, Firefox, tab), nil
}

type firefoxTab struct {
	bidi    *bidi
	context string // the tab's id
	other   string // the id of a tab beside it
	guest   bool   // the process is of another
	stop    func()

	mu  sync.Mutex
	bad []string
}

func (f *firefoxTab) start(path, dir string, look Look) error {
	if err := os.WriteFile(filepath.Join(dir, "user.js"), []byte(firefoxPrefs(look)), 0o600); err != nil {
		return err
	}
	cmd := exec.Command(path, "--headless", "--no-remote", "--remote-debugging-port=0", "--profile", dir)
	stderr, err := cmd.StderrPipe()
	if err != nil {
		return err
	}
	kill, err := start(cmd)
	if err != nil {
		return err
	}
	f.stop = func() { kill(); os.RemoveAll(dir) }
	var url string
	err = line(stderr, patience, func(s string) bool {
		_, after, ok := strings.Cut(s, "WebDriver BiDi listening on ")
		url = strings.TrimSpace(after)
		return ok
	})
	if err != nil {
		return fmt.Errorf("firefox: %w", err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if f.bidi, err = dialBidi(ctx, url+"/session", f.listen); err != nil {
		return err
	}
	return f.begin(ctx, look)
}

func (f *firefoxTab) begin(ctx context.Context, look Look) error {
	if err := f.bidi.order(ctx, "session.new", map[string]any{"capabilities": map[string]any{}}, nil); err != nil {
		return err
	}
	events := []string{"log.entryAdded", "network.responseCompleted"}
	if err := f.bidi.order(ctx, "session.subscribe", map[string]any{"events": events}, nil); err != nil {
		return err
	}
	var tree struct{ Contexts []struct{ Context string } }
	if err := f.bidi.order(ctx, "browsingContext.getTree", map[string]any{}, &tree); err != nil {
		return err
	}
	f.other = tree.Contexts[0].Context
	// The tab that Firefox starts with never gets the focus: keys arrive there
	// and press nothing. A new one has it.
	var made struct{ Context string }
	if err := f.bidi.order(ctx, "browsingContext.create", map[string]any{"type": "tab"}, &made); err != nil {
		return err
	}
	f.context = made.Context
	w, h := look.size()
	return f.resize(ctx, w, h)
}

func (f *firefoxTab) listen(method string, params json.RawMessage) {
	var e struct {
		Level, Text string
		Response    struct {
			URL    string
			Status int
		}
	}
	if json.Unmarshal(params, &e) != nil {
		return
	}
	var what string
	switch {
	case method == "log.entryAdded" && e.Level == "error":
		what = e.Text
	case method == "network.responseCompleted" && e.Response.Status >= 400:
		what = fmt.Sprint(e.Response.Status, " ", e.Response.URL)
	default:
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.bad = append(f.bad, what)
}

func (f *firefoxTab) complaints(context.Context) []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return append([]string(nil), f.bad...)
}

// tell gives an order about this tab.
func (f *firefoxTab) tell(ctx context.Context, method string, params map[string]any, result any) error {
	params["context"] = f.context
	return f.bidi.order(ctx, method, params, result)
}

func (f *firefoxTab) open(ctx context.Context, url string) error {
	if err := f.tell(ctx, "browsingContext.navigate", map[string]any{"url": url, "wait": "complete"}, nil); err != nil {
		return err
	}
	// Tab may have led out of the page before, to where no order reaches.
	focused, err := f.call(ctx, "() => String(document.hasFocus())", "")
	if err != nil || focused == "true" {
		return err
	}
	if err := f.hide(ctx, true); err != nil {
		return err
	}
	return f.hide(ctx, false)
}

func (f *firefoxTab) reload(ctx context.Context) error {
	return f.tell(ctx, "browsingContext.reload", map[string]any{"wait": "complete"}, nil)
}

func (f *firefoxTab) back(ctx context.Context) error {
	return f.tell(ctx, "browsingContext.traverseHistory", map[string]any{"delta": -1}, nil)
}

func (f *firefoxTab) call(ctx context.Context, function, arg string) (string, error) {
	var answer struct {
		Type             string
		Result           struct{ Value string }
		ExceptionDetails struct{ Text string }
	}
	err := f.bidi.order(ctx, "script.callFunction", map[string]any{
		"functionDeclaration": function,
		"awaitPromise":        true,
		"target":              map[string]any{"context": f.context, "sandbox": "limber-test"},
		"arguments":           []any{map[string]any{"type": "string", "value": arg}},
	}, &answer)
	if err == nil && answer.Type == "exception" {
		err = fmt.Errorf("%s", answer.ExceptionDetails.Text)
	}
	return answer.Result.Value, err
}

func (f *firefoxTab) act(ctx context.Context, actions any) error {
	return f.tell(ctx, "input.performActions", map[string]any{"actions": actions}, nil)
}

func (f *firefoxTab) click(ctx context.Context, x, y float64) error {
	return f.act(ctx, clickActions(x, y))
}
func (f *firefoxTab) mouse(ctx context.Context, does string, x, y float64) error {
	return f.act(ctx, mouseActions(x, y, does))
}
func (f *firefoxTab) key(ctx context.Context, k key) error { return f.act(ctx, k.actions()) }

func (f *firefoxTab) picture(ctx context.Context) ([]byte, error) {
	var shot struct{ Data string }
	if err := f.tell(ctx, "browsingContext.captureScreenshot", map[string]any{}, &shot); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(shot.Data)
}

func (f *firefoxTab) print(ctx context.Context, width, height float64) ([]byte, error) {
	var printed struct{ Data string }
	err := f.tell(ctx, "browsingContext.print", map[string]any{"page": map[string]any{"width": width * 2.54, "height": height * 2.54}}, &printed)
	if err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(printed.Data)
}

func (f *firefoxTab) resize(ctx context.Context, w, h int) error {
	return f.tell(ctx, "browsingContext.setViewport", map[string]any{"viewport": map[string]any{"width": w, "height": h}}, nil)
}

// hide brings the other tab to the front; a window without a screen can't be
// minimised.
func (f *firefoxTab) hide(ctx context.Context, hidden bool) error {
	front := f.context
	if hidden {
		front = f.other
	}
	return f.bidi.order(ctx, "browsingContext.activate", map[string]any{"context": front}, nil)
}

func (f *firefoxTab) offline(ctx context.Context, off bool) error {
	var conditions any
	if off {
		conditions = map[string]any{"type": "offline"}
	}
	return f.bidi.order(ctx, "emulation.setNetworkConditions", map[string]any{"networkConditions": conditions, "contexts": []string{f.context}}, nil)
}

// beside is a tab in the same window, which goes with it.
func (f *firefoxTab) beside(ctx context.Context) (tab, error) {
	var made struct{ Context string }
	err := f.bidi.order(ctx, "browsingContext.create", map[string]any{"type": "tab"}, &made)
	return &firefoxTab{bidi: f.bidi, context: made.Context, other: f.context, guest: true}, err
}

func (f *firefoxTab) close() {
	if f.guest {
		return
	}

	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	f.bidi.order(ctx, "browser.close", map[string]any{}, nil)
	f.bidi.close()
	f.stop()
}
