package drive

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"image"
	"image/png"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// webkit starts a screen, a driver and a browser for every page: the driver
// knows one session at a time.
type webkit struct{ driver, browser, screen string }

func newWebKit() (Browser, error) {
	driver, err := lookAny("WebKitWebDriver")
	if err != nil {
		return nil, err
	}
	screen, err := lookAny("Xvfb")
	if err != nil {
		return nil, err
	}
	found, _ := filepath.Glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser")
	if len(found) == 0 {
		return nil, fmt.Errorf("WebKit's MiniBrowser is not installed")
	}
	return &webkit{driver, found[len(found)-1], screen}, nil
}

func (w *webkit) Engine() Engine { return WebKit }
func (w *webkit) Close()         {}

func (w *webkit) Page(t T, look Look) (*Page, error) {
	if look.Forced || look.NoScript || look.Text != 0 {
		return nil, ErrCannot
	}
	tab := &webkitTab{}
	if err := tab.start(w, look); err != nil {
		tab.close()
		return nil, err
	}
	return newPage(t, WebKit, tab), nil
}

type webkitTab struct {
	session string // the address of the driver's session
	stops   []func()
}

func (w *webkitTab) start(k *webkit, look Look) error {
	home, err := os.MkdirTemp("", "limber-webkit-")
	if err != nil {
		return err
	}
	w.stops = append(w.stops, func() { os.RemoveAll(home) })
	if err := settings(home, look); err != nil {
		return err
	}
	display, err := w.screen(k.screen)
	if err != nil {
		return err
	}
	port, err := freePort()
	if err != nil {
		return err
	}
	cmd := exec.Command(k.driver, "--port="+strconv.Itoa(port))
	cmd.Env = append(os.Environ(), "DISPLAY="+display, "HOME="+home, "XDG_CONFIG_HOME="+home, "XDG_CACHE_HOME="+home, "XDG_DATA_HOME="+home, "NO_AT_BRIDGE=1")
	stop, err := start(cmd)
	if err != nil {
		return err
	}
	w.stops = append(w.stops, stop)
	return w.begin(fmt.Sprintf("http://127.0.0.1:%d/session", port), k.browser, look)
}

// settings tells the desktop of what its owner wants less of.
func settings(home string, look Look) error {
	if !look.Still {
		return nil
	}
	dir := filepath.Join(home, "gtk-3.0")
	if err := os.Mkdir(dir, 0o700); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "settings.ini"), []byte("[Settings]\ngtk-enable-animations=0\n"), 0o600)
}

// screen starts a screen that nobody sees, and names it.
func (w *webkitTab) screen(path string) (string, error) {
	read, write, err := os.Pipe()
	if err != nil {
		return "", err
	}
	defer write.Close()
	cmd := exec.Command(path, "-displayfd", "3", "-screen", "0", "2600x2600x24", "-nolisten", "tcp")
	cmd.ExtraFiles = []*os.File{write}
	stop, err := start(cmd)
	if err != nil {
		return "", err
	}
	w.stops = append(w.stops, stop)
	var number string
	err = line(read, patience, func(s string) bool { number = s; return true })
	return ":" + number, err
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

func (w *webkitTab) begin(sessions, browser string, look Look) error {
	args := []string{"--automation"}
	if look.Dark {
		args = append(args, "--dark-mode")
	}
	capabilities := map[string]any{"capabilities": map[string]any{"alwaysMatch": map[string]any{
		"webkitgtk:browserOptions": map[string]any{"binary": browser, "args": args},
	}}}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	var session struct{ SessionID string }
	for {
		err := classic(ctx, http.MethodPost, sessions, capabilities, &session)
		if err == nil {
			break
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("webkit: %w", err)
		case <-time.After(100 * time.Millisecond):
		}
	}
	w.session = sessions + "/" + session.SessionID
	width, height := look.size()
	return w.resize(ctx, width, height)
}

// classic sends one order of classic WebDriver.
func classic(ctx context.Context, method, url string, body, result any) error {
	var in bytes.Buffer
	if body != nil {
		if err := json.NewEncoder(&in).Encode(body); err != nil {
			return err
		}
	}
	req, err := http.NewRequestWithContext(ctx, method, url, &in)
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var answer struct{ Value json.RawMessage }
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s", url[strings.LastIndex(url, "/")+1:], answer.Value)
	}
	if result == nil {
		return nil
	}
	return json.Unmarshal(answer.Value, result)
}

func (w *webkitTab) post(ctx context.Context, path string, body, result any) error {
	return classic(ctx, http.MethodPost, w.session+path, body, result)
}

// complain gathers what goes wrong from now on. The driver has no log and its
// private session writes none, so errors before the page has loaded are missed.
const complain = `function() {
	if (window.limberComplaints) return '';
	const bad = window.limberComplaints = [];
	addEventListener('error', e => bad.push(e.message || 'could not load ' + e.target.src), true);
	addEventListener('unhandledrejection', e => bad.push('unhandled: ' + e.reason));
	addEventListener('securitypolicyviolation', e => bad.push('refused: ' + e.violatedDirective + ' ' + e.blockedURI));
	const error = console.error;
	console.error = (...what) => { bad.push('console.error ' + what.join(' ')); error.apply(console, what); };
	return '';
}`

func (w *webkitTab) loaded(ctx context.Context, err error) error {
	if err != nil {
		return err
	}
	_, err = w.call(ctx, complain, "")
	return err
}

func (w *webkitTab) open(ctx context.Context, url string) error {
	return w.loaded(ctx, w.post(ctx, "/url", map[string]any{"url": url}, nil))
}

func (w *webkitTab) reload(ctx context.Context) error {
	return w.loaded(ctx, w.post(ctx, "/refresh", map[string]any{}, nil))
}

func (w *webkitTab) back(ctx context.Context) error {
	return w.post(ctx, "/back", map[string]any{}, nil)
}

func (w *webkitTab) complaints(ctx context.Context) []string {
	out, err := w.call(ctx, `function() { return JSON.stringify(window.limberComplaints || []) }`, "")
	if err != nil {
		return []string{err.Error()}
	}
	var bad []string
	json.Unmarshal([]byte(out), &bad)
	return bad
}

func (w *webkitTab) call(ctx context.Context, function, arg string) (string, error) {
	script := `const [arg, done] = arguments;
		Promise.resolve(arg).then(` + function + `).then(value => done({value}), error => done({error: String(error)}))`
	var out struct{ Value, Error string }
	err := w.post(ctx, "/execute/async", map[string]any{"script": script, "args": []string{arg}}, &out)
	if err == nil && out.Error != "" {
		err = fmt.Errorf("%s", out.Error)
	}
	return out.Value, err
}

func (w *webkitTab) click(ctx context.Context, x, y float64) error {
	return w.post(ctx, "/actions", map[string]any{"actions": clickActions(x, y)}, nil)
}

func (w *webkitTab) mouse(ctx context.Context, does string, x, y float64) error {
	return w.post(ctx, "/actions", map[string]any{"actions": mouseActions(x, y, does)}, nil)
}

func (w *webkitTab) print(context.Context, float64, float64) ([]byte, error) {
	return nil, ErrCannot
}

func (w *webkitTab) key(ctx context.Context, k key) error {
	return w.post(ctx, "/actions", map[string]any{"actions": k.actions()}, nil)
}

// picture asks again for one that is all of one colour: now and then WebKit gives
// nothing but black, until its window changes size.
func (w *webkitTab) picture(ctx context.Context) ([]byte, error) {
	for {
		var data string
		if err := classic(ctx, http.MethodGet, w.session+"/screenshot", nil, &data); err != nil {
			return nil, err
		}
		shot, err := base64.StdEncoding.DecodeString(data)
		if err != nil {
			return nil, err
		}
		shown, err := png.Decode(bytes.NewReader(shot))
		if err != nil || !isPlain(shown) {
			return shot, err
		}
		if err := w.nudge(ctx); err != nil {
			return nil, err
		}
	}
}

// nudge makes the window a little higher, and as it was.
func (w *webkitTab) nudge(ctx context.Context) error {
	var was struct{ Width, Height int }
	if err := classic(ctx, http.MethodGet, w.session+"/window/rect", nil, &was); err != nil {
		return err
	}
	for _, height := range []int{was.Height + 1, was.Height} {
		if err := w.post(ctx, "/window/rect", map[string]any{"width": was.Width, "height": height}, nil); err != nil {
			return err
		}
		time.Sleep(200 * time.Millisecond)
	}
	return nil
}

func isPlain(p image.Image) bool {
	b := p.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			if p.At(x, y) != p.At(b.Min.X, b.Min.Y) {
				return false
			}
		}
	}
	return true
}

// place is where the window stands, so that the pointer, which stands in the middle
// of the screen, is in it: with nobody to manage windows, that makes it the active
// one. In another, nothing has the focus.
const place = 1000

// resize makes the page that size. The window's own bar comes on top of it, and
// makes it at least 447 wide.
func (w *webkitTab) resize(ctx context.Context, width, height int) error {
	set := func(height int) error {
		return w.post(ctx, "/window/rect", map[string]any{"x": place, "y": place, "width": width, "height": height}, nil)
	}
	if err := set(height); err != nil {
		return err
	}
	out, err := w.call(ctx, `function() { return String(innerHeight) }`, "")
	if err != nil {
		return err
	}
	inner, err := strconv.Atoi(out)
	if err != nil {
		return err
	}
	return set(height + height - inner)
}

func (w *webkitTab) hide(ctx context.Context, hidden bool) error {
	if hidden {
		return w.post(ctx, "/window/minimize", map[string]any{}, nil)
	}
	return w.post(ctx, "/window/rect", map[string]any{"x": place, "y": place}, nil)
}

func (w *webkitTab) offline(context.Context, bool) error { return ErrCannot }

func (w *webkitTab) beside(context.Context) (tab, error) { return nil, ErrCannot }

func (w *webkitTab) close() {
	if w.session != "" {
		ctx, cancel := context.WithTimeout(context.Background(), 3*time.Second)
		defer cancel()
		classic(ctx, http.MethodDelete, w.session, nil, nil)
	}
	for i := len(w.stops) - 1; i >= 0; i-- {
		w.stops[i]()
	}
}
