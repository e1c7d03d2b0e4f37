//go:build js

package browser

import "syscall/js"

// channel tells other tabs that something happened. Browsers without it show
// what other tabs kept after a reload.
type channel struct{ v js.Value }

func openChannel(name string, heard func()) channel {
	var c channel
	report(attempt(func() {
		if class := js.Global().Get("BroadcastChannel"); class.Truthy() {
			c.v = class.New(name)
			c.v.Set("onmessage", handler(func(js.Value) { heard() }))
		}
	}))
	return c
}

func (c channel) tell(what string) {
	if c.v.Truthy() {
		report(attempt(func() { c.v.Call("postMessage", what) }))
	}
}
