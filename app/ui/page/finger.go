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
	turned time.Time // when the screen changed under it: told, and then painted
	unseen int       // changes that were told and are not painted yet
}

const (
	pair = 500 * time.Millisecond // two taps so close are one that was doubled
	sees = 250 * time.Millisecond // nobody aims at what has not been there as long
	wide = 48                     // a finger, in CSS pixels
)

// ScreenTurned says that other controls are shown from now on. Where they are
// drawn later, it is said again then. A busy phone may take long to paint them,
// and only from then on can they be aimed at.
func (f *Finger) ScreenTurned() {
	f.told(time.Now())
	var painted app.Func
	painted = app.FuncOf(func(app.Value, []app.Value) any {
		painted.Release()
		f.painted(time.Now())
		return nil
	})
	app.Window().Call("requestAnimationFrame", painted)
}

func (f *Finger) told(at time.Time) { f.turned, f.unseen = at, f.unseen+1 }

func (f *Finger) painted(at time.Time) { f.turned, f.unseen = at, f.unseen-1 }

// taps takes a tap, and reports whether it was meant for what was there before.
func (f *Finger) taps(at time.Time, x, y float64) (stray bool) {
	if f.turned.After(f.tapped) && math.Hypot(x-f.x, y-f.y) < wide && (f.unseen > 0 || at.Sub(f.tapped) < pair || at.Sub(f.turned) < sees) {
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
