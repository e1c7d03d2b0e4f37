//go:build js && wasm

package browser

import "syscall/js"

// Breathe gives the page's one thread to the browser: it answers what was tapped
// and draws, before the program goes on.
func Breathe() {
	drawn := make(chan struct{})
	then := js.FuncOf(func(js.Value, []js.Value) any {
		close(drawn)
		return nil
	})
	defer then.Release()
	js.Global().Call("setTimeout", then)
	<-drawn
}
