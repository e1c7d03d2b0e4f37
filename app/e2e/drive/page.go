package drive

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/chromedp/chromedp"
)

// seenJS gives the functions that know roles and names. It is passed along with
// every call instead of being installed, so that nothing is left in the page.
//
//go:embed seen.js
var seenJS string

// Page is one page in a browser, with the verbs of the person before it. What
// can't be done fails the test.
type Page struct {
	Engine Engine
	t      T
	tab    tab

	last    spot // where it was pressed, and when
	pressed time.Time
}

// Thing is something on the page, as assistive technology is told.
type Thing struct {
	Role, Name    string
	Text          string // everything that can be read in it
	Value         string // of a field, a slider or a progress bar
	Level         int    // of a heading
	Href          string
	Disabled      bool
	Checked       bool
	Pressed       string
	Focused       bool
	X, Y          float64 // its place in the window, in CSS pixels
	Width, Height float64
}

func newPage(t T, e Engine, tab tab) *Page {
	t.Cleanup(tab.close)
	return &Page{Engine: e, t: t, tab: tab}
}

// order carries out one order with patience.
func (p *Page) order(what string, order func(ctx context.Context) error) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if err := order(ctx); err != nil {
		p.t.Fatalf("%s: %s: %v", p.Engine, what, err)
	}
}

// Open goes to an address and returns when it has loaded.
func (p *Page) Open(url string) {
	p.t.Helper()
	p.order("open "+url, func(ctx context.Context) error { return p.tab.open(ctx, url) })
}

// Reload loads the page again.
func (p *Page) Reload() { p.t.Helper(); p.order("reload", p.tab.reload) }

// Back goes to the page before, as the back gesture does.
func (p *Page) Back() { p.t.Helper(); p.order("go back", p.tab.back) }

// Press presses a key: "Enter", "Shift+Tab", "n".
func (p *Page) Press(name string) {
	p.t.Helper()
	p.order("press "+name, func(ctx context.Context) error {
		k, err := parseKey(name)
		if err != nil {
			return err
		}
		return p.tab.key(ctx, k)
	})
}

// Type presses the keys of a text, one by one.
func (p *Page) Type(text string) {
	p.t.Helper()
	for _, r := range text {
		if r == ' ' {
			p.Press("Space")
		} else {
			p.Press(string(r))
		}
	}
}

// Resize changes the window.
func (p *Page) Resize(width, height int) {
	p.t.Helper()
	p.order("resize", func(ctx context.Context) error { return p.tab.resize(ctx, width, height) })
}

// Hide hides the page, as another tab or app before it does, or shows it again.
func (p *Page) Hide(hidden bool) {
	p.t.Helper()
	p.order("hide", func(ctx context.Context) error { return p.tab.hide(ctx, hidden) })
}

// Offline takes the page's network away or gives it back. It reports whether
// the engine can; a test stops the server as well, which all feel.
func (p *Page) Offline(off bool) bool {
	p.t.Helper()
	var able bool
	p.order("go offline", func(ctx context.Context) error {
		err := p.tab.offline(ctx, off)
		able = err == nil
		if err == ErrCannot {
			return nil
		}
		return err
	})
	return able
}

// Picture is what the page looks like, as PNG.
func (p *Page) Picture() (png []byte) {
	p.t.Helper()
	p.order("take a picture", func(ctx context.Context) (err error) {
		png, err = p.tab.picture(ctx)
		return err
	})
	return png
}

// Print is the page as it is printed on paper measured in inches, as PDF. Nothing is
// given where the engine can't.
func (p *Page) Print(width, height float64) (pdf []byte) {
	p.t.Helper()
	p.order("print", func(ctx context.Context) (err error) {
		if pdf, err = p.tab.print(ctx, width, height); err == ErrCannot {
			return nil
		}
		return err
	})
	return pdf
}

// Beside opens another page of the same profile, with what is stored there; nil where
// the engine can't. What it complains of in Firefox, the page that it came of hears.
func (p *Page) Beside() (other *Page) {
	p.t.Helper()
	p.order("open another page", func(ctx context.Context) error {
		tab, err := p.tab.beside(ctx)
		if err == nil {
			other = newPage(p.t, p.Engine, tab)
		} else if err == ErrCannot {
			return nil
		}
		return err
	})
	return other
}

// Complaints are the errors the page has caused so far: thrown, written to the
// console, refused by its policy, or not found.
func (p *Page) Complaints() (bad []string) {
	p.order("read the console", func(ctx context.Context) error {
		bad = p.tab.complaints(ctx)
		return nil
	})
	return bad
}

// CDP gives Chromium orders that have no counterpart elsewhere.
func (p *Page) CDP(do ...chromedp.Action) error {
	c, ok := p.tab.(*chromiumTab)
	if !ok {
		return ErrCannot
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	return c.run(ctx, do...)
}

// Eval runs a JavaScript function of (seen, arg), where seen has the functions
// of seen.js, and decodes what it gives, or promises, into result unless that is nil.
func (p *Page) Eval(function string, arg, result any) {
	p.t.Helper()
	p.order("run "+head(function), func(ctx context.Context) error { return p.eval(ctx, function, arg, result) })
}

func (p *Page) eval(ctx context.Context, function string, arg, result any) error {
	in, err := json.Marshal(arg)
	if err != nil {
		return err
	}
	call := fmt.Sprintf("async function(arg) {\nreturn JSON.stringify(await (%s)((%s)(), JSON.parse(arg))) ?? 'null'}", function, strings.TrimSpace(seenJS))
	out, err := p.tab.call(ctx, call, string(in))
	if err != nil || result == nil {
		return err
	}
	return json.Unmarshal([]byte(out), result)
}

// head is the beginning of a script, enough to know it by.
func head(function string) string {
	function = strings.Join(strings.Fields(function), " ")
	return function[:min(len(function), 80)]
}

// Within waits until a JavaScript function of (seen, arg) gives something true,
// and fails the test when it doesn't in time. A page that is just changing, so
// that nothing can be asked of it, is waited for as well.
func (p *Page) Within(limit time.Duration, what, function string, arg any) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	var last error
	for {
		var ok bool
		if err := p.eval(ctx, function, arg, &ok); err == nil && ok {
			return
		} else if err != nil && ctx.Err() == nil {
			last = err
		}
		select {
		case <-ctx.Done():
			p.t.Fatalf("%s: no %s within %v%s", p.Engine, what, limit, p.situation(last))
			return
		case <-time.After(40 * time.Millisecond):
		}
	}
}

// situation says what there is instead of what was waited for.
func (p *Page) situation(last error) string {
	if last != nil {
		return ": " + last.Error()
	}
	var page struct{ URL, Text string }
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	if err := p.eval(ctx, `() => ({URL: location.href, Text: document.body.innerText})`, nil, &page); err != nil {
		return ""
	}
	return fmt.Sprintf("\nat %s there is:\n%s\n%s", page.URL, page.Text, strings.Join(p.Complaints(), "\n"))
}
