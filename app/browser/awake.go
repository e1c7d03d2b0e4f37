//go:build js

package browser

import "syscall/js"

// Awake keeps the screen on. Whether it could is known by trying only: a phone
// saving its battery says no.
type Awake struct {
	told func(on bool, err error) // whether the screen is kept on, whenever that changes
	held js.Value                 // the lock, while there is one
	want bool
	asks bool // an answer is still to come
}

// NewAwake returns the wake lock of this page, which tells what became of it.
func NewAwake(told func(on bool, err error)) *Awake {
	a := &Awake{told: told}
	// The lock is lost whenever the page is hidden.
	listen(js.Global().Get("document"), "visibilitychange", func(js.Value) { a.ask() })
	return a
}

// Hold asks to keep the screen on, or no longer.
func (a *Awake) Hold(on bool) {
	a.want = on
	if on {
		a.ask()
		return
	}
	a.drop()
}

func (a *Awake) drop() {
	if held := a.held; held.Truthy() {
		report(attempt(func() { settle(held.Call("release"), func(js.Value, error) {}) }))
	}
}

func (a *Awake) ask() {
	if !a.want || a.asks || a.held.Truthy() || hidden() {
		return
	}
	err := attempt(func() {
		a.asks = true
		settle(js.Global().Get("navigator").Get("wakeLock").Call("request", "screen"), a.answer)
	})
	if err != nil {
		a.answer(js.Undefined(), err)
	}
}

// answer takes the lock, or the reason why there is none.
func (a *Awake) answer(lock js.Value, err error) {
	a.asks = false
	if err != nil {
		a.told(false, err)
		return
	}
	a.held = lock
	once(lock, "release", func(js.Value) {
		a.held = js.Undefined()
		a.told(false, nil)
	})
	a.told(true, nil)
	if !a.want {
		a.drop()
	}
}
