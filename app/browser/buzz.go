//go:build js

package browser

import "syscall/js"

// Buzzer returns what makes the phone buzz, for milliseconds on, off, on…, and
// nil where phones can't. A desk's browser has the function and no motor, so
// that a touch screen is asked for as well.
func Buzzer() func(pattern ...int) {
	navigator := js.Global().Get("navigator")
	if navigator.Get("vibrate").Type() != js.TypeFunction || navigator.Get("maxTouchPoints").Int() == 0 {
		return nil
	}
	return func(pattern ...int) {
		report(attempt(func() {
			lengths := make([]any, len(pattern))
			for i, ms := range pattern {
				lengths[i] = ms
			}
			navigator.Call("vibrate", lengths)
		}))
	}
}
