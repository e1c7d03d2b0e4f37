package page

import (
	"math"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Finger is where and when somebody tapped last. A second tap follows within a
// quarter of a second, and must not reach what the first has brought under the
// finger.
type Finger struct {
	x, y   float64
	tapped time.Time
	turned time.Time // when the screen changed under it
}

const (
	pair = 500 * time.Millisecond // two taps so close are one that was doubled
	sees = 250 * time.Millisecond // nobody aims at what has not been there as long
	wide = 48                     // a finger, in CSS pixels
)

// ScreenTurned says that other controls are shown from now on. Where they are
// drawn later, it is said again then.
func (f *Finger) ScreenTurned() { f.turned = time.Now() }

// taps takes a tap, and reports whether it was meant for what was there before.
func (f *Finger) taps(at time.Time, x, y float64) (stray bool) {
	if f.turned.After(f.tapped) && math.Hypot(x-f.x, y-f.y) < wide && (at.Sub(f.tapped) < pair || at.Sub(f.turned) < sees) {
		return true
	}
	f.x, f.y, f.tapped = x, y, at
	return false
}

// WatchTaps looks at every tap before anything else does. A key that presses a
// button counts no clicks, or in Firefox one at no place, and is always meant.
func (f *Finger) WatchTaps() {
	app.Window().Call("addEventListener", "click", app.FuncOf(func(_ app.Value, args []app.Value) any {
		e := args[0]
		late := time.Duration((app.Window().Get("performance").Call("now").Float() - e.Get("timeStamp").Float()) * 1e6) // a busy page hears of it later
		x, y := e.Get("clientX").Float(), e.Get("clientY").Float()
		if e.Get("detail").Int() > 0 && (x != 0 || y != 0) && f.taps(time.Now().Add(-late), x, y) {
			e.Call("preventDefault")
			e.Call("stopImmediatePropagation")
		}
		return nil
	}), true)
}
