package e2e

import (
	"context"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"limber/app/e2e/drive"
)

// content is a folder with a routine of twenty seconds of work.
const content = "testdata/content"

// house keeps what the tests share: a browser of each engine, and a server of
// each content. Every page starts with nothing stored, so they don't meet.
var house struct {
	sync.Mutex
	browsers map[drive.Engine]drive.Browser
	servers  map[string]*Server
}

func TestMain(m *testing.M) {
	if _, err := Binary(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	// Without a sound device the tests still run, as on a machine without one.
	hush, err := drive.Speaker()
	if err != nil {
		hush = func() {}
	}
	house.browsers = map[drive.Engine]drive.Browser{}
	house.servers = map[string]*Server{}
	code := m.Run()
	for _, b := range house.browsers {
		b.Close()
	}
	for _, s := range house.servers {
		s.Stop()
	}
	hush()
	if all() {
		table(os.Stderr)
	}
	os.Exit(code)
}

// all reports whether everything is to run in every engine.
func all() bool { return os.Getenv("LIMBER_ENGINES") == "all" }

// soaking reports whether tests have time, and the machine to themselves.
func soaking() bool { return os.Getenv("LIMBER_SOAK") != "" }

// everywhere runs a script in each engine, everyday in Chromium only: the others
// have a short round then, and all of it when all is asked for.
func everywhere(t *testing.T, script func(t *testing.T, e drive.Engine)) {
	engines := drive.Engines
	if !all() {
		engines = engines[:1]
	}
	in(t, engines, script)
}

// daily picks those of many cases that run every day; all run when all is asked
// for, or when there is time.
func daily[V any](cases map[string]V, few ...string) map[string]V {
	if all() || soaking() {
		return cases
	}
	some := map[string]V{}
	for _, name := range few {
		some[name] = cases[name]
	}
	return some
}

// always runs a script in each engine, every day: the short round.
func always(t *testing.T, script func(t *testing.T, e drive.Engine)) { in(t, drive.Engines, script) }

func in(t *testing.T, engines []drive.Engine, script func(t *testing.T, e drive.Engine)) {
	t.Parallel()
	name := t.Name()
	for _, e := range engines {
		t.Run(string(e), func(t *testing.T) {
			t.Parallel()
			t.Cleanup(func() { noted(name, e, t) })
			script(t, e)
		})
	}
}

func browser(t *testing.T, e drive.Engine) drive.Browser {
	t.Helper()
	house.Lock()
	defer house.Unlock()
	if b, ok := house.browsers[e]; ok {
		return b
	}
	b, err := drive.New(e)
	if err != nil && e != drive.Chromium && !all() {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	house.browsers[e] = b
	return b
}

// server gives a server that other tests use too.
func server(t *testing.T, content string) *Server {
	t.Helper()
	house.Lock()
	defer house.Unlock()
	if s, ok := house.servers[content]; ok {
		return s
	}
	s, err := Serve(content)
	if err != nil {
		t.Fatal(err)
	}
	house.servers[content] = s
	return s
}

// ownServer gives a server that a test may stop.
func ownServer(t *testing.T, content string) *Server {
	t.Helper()
	s, err := Serve(content)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Stop)
	return s
}

// blank gives an empty page, or skips the test where the engine can't have the look.
func blank(t *testing.T, e drive.Engine, look drive.Look) *drive.Page {
	t.Helper()
	p, err := browser(t, e).Page(t, look)
	if err == drive.ErrCannot {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// open opens a page and waits until the program answers.
func open(t *testing.T, e drive.Engine, look drive.Look, url string) *drive.Page {
	t.Helper()
	p := blank(t, e, look)
	p.Open(url)
	Ready(p)
	return p
}

// before runs a script ahead of all that a page opened from now on brings. Only
// Chromium can.
func before(t *testing.T, p *drive.Page, script string) {
	t.Helper()
	if err := p.CDP(chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(script).Do(ctx)
		return err
	})); err != nil {
		t.Fatal(err)
	}
}

// clean fails if the page has complained.
func clean(t *testing.T, p *drive.Page) {
	t.Helper()
	for _, bad := range p.Complaints() {
		t.Errorf("%s: %s", p.Engine, bad)
	}
}

// left is the time shown by the player.
func left(t *testing.T, p *drive.Page) time.Duration {
	t.Helper()
	return clock(t, p.See("timer", "Time left").Text)
}

// clock reads a time as the player writes it.
func clock(t *testing.T, text string) time.Duration {
	t.Helper()
	var m, s int
	if n, err := fmt.Sscanf(text, "%d:%d", &m, &s); n != 2 || err != nil {
		t.Fatalf("the timer shows %q", text)
	}
	return time.Duration(m)*time.Minute + time.Duration(s)*time.Second
}
