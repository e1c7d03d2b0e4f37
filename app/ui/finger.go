package ui

import (
	"math"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// finger is where somebody tapped last. A second tap follows within a quarter of
// a second, and must not reach what the first has brought under the finger.
type finger struct {
	x, y   float64
	turned time.Time // when the screen changed under it
}

const (
	settles = 500 * time.Millisecond // as long, a new screen takes no tap there
	wide    = 48                     // a finger, in CSS pixels
)

// screenTurned says that other controls are shown from now on. Where they are
// drawn later, it is said again then.
func (f *finger) screenTurned() { f.turned = time.Now() }

// taps takes a tap, and reports whether it was meant for what was there before.
func (f *finger) taps(now time.Time, x, y float64) (stray bool) {
	if now.Sub(f.turned) < settles && math.Hypot(x-f.x, y-f.y) < wide {
		return true
	}
	f.x, f.y = x, y
	return false
}

// watchTaps looks at every tap before anything else does. A key that presses a
// button counts no clicks, and is always meant.
func (f *finger) watchTaps() {
	app.Window().Call("addEventListener", "click", app.FuncOf(func(_ app.Value, args []app.Value) any {
		e := args[0]
		late := time.Duration((app.Window().Get("performance").Call("now").Float() - e.Get("timeStamp").Float()) * 1e6) // a busy page hears of it later
		if e.Get("detail").Int() > 0 && f.taps(time.Now().Add(-late), e.Get("clientX").Float(), e.Get("clientY").Float()) {
			e.Call("preventDefault")
			e.Call("stopImmediatePropagation")
		}
		return nil
	}), true)
}
