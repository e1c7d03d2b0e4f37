// Package drive lets a test use Limber as a person would, in a real browser:
// open a page, press what bears a name, wait until something can be read. Things
// are found by the role and name that assistive technology is told, never by
// class or id. Three engines take the same orders: Chromium over its DevTools
// protocol, Firefox over WebDriver BiDi, WebKit over classic WebDriver.
package drive

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Engine is a browser engine.
type Engine string

const (
	Chromium Engine = "chromium"
	Firefox  Engine = "firefox"
	WebKit   Engine = "webkit"
)

// Engines lists every engine.
var Engines = []Engine{Chromium, Firefox, WebKit}

// ErrCannot says that an engine, or the way it is driven, lacks an ability.
var ErrCannot = errors.New("this engine can't")

// Look is what a page is seen on: the screen and what its owner has asked of
// the whole device. The zero Look is a phone in light colours.
type Look struct {
	Width, Height int  // of the page, in CSS pixels; 390x844 when zero
	Dark          bool // the dark theme
	Still         bool // less motion
	Forced        bool // forced colours
	Text          int  // the size of text the person has chosen, in pixels; 16 when zero
	NoScript      bool // no JavaScript
}

// size fills in the phone.
func (l Look) size() (width, height int) {
	if l.Width == 0 {
		return 390, 844
	}
	return l.Width, l.Height
}

// Browser gives out pages. Each page starts with nothing stored.
type Browser interface {
	Engine() Engine
	// Page opens an empty page, which is closed when the test ends. It gives
	// ErrCannot for a look that the engine can't be told to have.
	Page(T, Look) (*Page, error)
	Close()
}

// T is the part of testing.TB that pages report to.
type T interface {
	Helper()
	Fatalf(format string, args ...any)
	Cleanup(func())
}

// New makes a browser of an engine. A missing program is an error.
func New(e Engine) (Browser, error) {
	switch e {
	case Chromium:
		return newChromium()
	case Firefox:
		return newFirefox()
	case WebKit:
		return newWebKit()
	}
	return nil, fmt.Errorf("no engine %q; there are %v", e, Engines)
}

// tab is what an engine must be able to do with one page.
type tab interface {
	open(ctx context.Context, url string) error // returns when the page has loaded
	reload(ctx context.Context) error
	back(ctx context.Context) error
	// call runs a JavaScript function of one string, which gives a string or a
	// promise of one, in a world of its own where the engine has such worlds, so
	// that the page's policy need not be weakened and its globals stay untouched.
	call(ctx context.Context, function, arg string) (string, error)
	click(ctx context.Context, x, y float64) error
	mouse(ctx context.Context, does string, x, y float64) error // pointerDown, pointerMove or pointerUp
	key(ctx context.Context, k key) error
	print(ctx context.Context, width, height float64) ([]byte, error) // PDF, on paper measured in inches
	picture(ctx context.Context) ([]byte, error)                      // PNG
	resize(ctx context.Context, width, height int) error
	hide(ctx context.Context, hidden bool) error
	offline(ctx context.Context, off bool) error
	complaints(ctx context.Context) []string
	beside(ctx context.Context) (tab, error) // another one of the same profile
	close()
}

// patience is how long an order may take before the test fails.
const patience = time.Minute
