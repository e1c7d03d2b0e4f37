package e2e

import (
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"

	"limber/app/e2e/drive"
)

// finger is one on Chromium's screen. Only DevTools can put one there: what the
// browser makes of it, a scroll or a press, is its own.
type finger struct {
	t *testing.T
	p *drive.Page
	x float64
	y float64
}

func touching(t *testing.T, p *drive.Page) *finger {
	t.Helper()
	if err := p.CDP(emulation.SetTouchEmulationEnabled(true)); err != nil {
		t.Fatal(err)
	}
	return &finger{t: t, p: p}
}

func (f *finger) does(kind input.TouchType, at ...*input.TouchPoint) {
	f.t.Helper()
	if err := f.p.CDP(input.DispatchTouchEvent(kind, at)); err != nil {
		f.t.Fatal(err)
	}
}

func (f *finger) down(at place) {
	f.t.Helper()
	f.x, f.y = at.X, at.Y
	f.does(input.TouchStart, &input.TouchPoint{X: f.x, Y: f.y})
}

// goes moves the finger in small steps, as one moves.
func (f *finger) goes(x, y float64) {
	f.t.Helper()
	const steps = 12
	for i := 1; i <= steps; i++ {
		k := float64(i) / steps
		f.does(input.TouchMove, &input.TouchPoint{X: f.x + (x-f.x)*k, Y: f.y + (y-f.y)*k})
		time.Sleep(15 * time.Millisecond)
	}
	f.x, f.y = x, y
}

func (f *finger) up() {
	f.t.Helper()
	f.does(input.TouchEnd)
}

// place is the middle of something in the window, and how large it is.
type place struct{ X, Y, Size float64 }

// middle brings something into view and says where it is.
func middle(t *testing.T, p *drive.Page, selector string, n int) (at place) {
	t.Helper()
	p.Eval(`(seen, [selector, n]) => {
		const el = document.querySelectorAll(selector)[n];
		el.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { x, y, width, height } = el.getBoundingClientRect();
		return { X: x + width / 2, Y: y + height / 2, Size: Math.min(width, height) };
	}`, []any{selector, n}, &at)
	return at
}

// scrolled is how far down the page is.
func scrolled(p *drive.Page) (y float64) {
	p.Eval(`() => scrollY`, nil, &y)
	return y
}

// A step goes with the finger that holds its handle, and the page stays; anywhere else
// a finger scrolls the page, and moves no step.
func TestAFingerMovesAStepByItsHandle(t *testing.T) {
	t.Parallel()
	p := open(t, drive.Chromium, drive.Look{}, server(t, content).URL+"/mine")
	f := touching(t, p)
	p.Click("button", "Make a routine")
	p.Click("button", "Add an exercise")
	for range 3 {
		p.Click("button", "Add Tall Stand")
		p.Click("button", "Add Side Reach")
	}
	order := func(want string) {
		t.Helper()
		p.Within(drive.Soon, "order "+want, inOrder, want)
	}
	order("TSTSTS")
	at := middle(t, p, ".drag", 0)
	was := scrolled(p)
	f.down(at)
	f.goes(at.X, at.Y+150)
	p.Within(drive.Soon, "row on its way", `() => !!document.querySelector('.is-moving > .is-held')`, nil)
	f.up()
	order("STTSTS")
	if now := scrolled(p); now != was {
		t.Errorf("the page was scrolled from %v to %v", was, now)
	}
	at = middle(t, p, ".own-step .card-name", 2)
	was = scrolled(p)
	f.down(at)
	f.goes(at.X, at.Y-200)
	f.up()
	p.Within(drive.Soon, "scroll", `(seen, was) => scrollY > was + 100`, was)
	order("STTSTS")
	clean(t, p)
}

const inOrder = `(seen, want) => [...document.querySelectorAll('.own-step')].map(row => row.ariaLabel[0]).join('') === want && !document.querySelector('.is-moving')`
