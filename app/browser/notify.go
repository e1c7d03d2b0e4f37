//go:build js

package browser

import (
	"errors"
	"syscall/js"
)

// Notices are what the device's own notifications show, where the person
// allows it.
type Notices struct{ shown js.Value }

// noticeTag makes a later notice take the place of the one before.
const noticeTag = "limber"

// Ask asks the person. It must run inside a tap. Where there are no
// notifications, the answer is no.
func (n *Notices) Ask(f func(allowed bool)) {
	err := attempt(func() {
		settle(js.Global().Get("Notification").Call("requestPermission"), func(answer js.Value, err error) {
			f(err == nil && answer.Type() == js.TypeString && answer.String() == "granted")
		})
	})
	if err != nil {
		f(false)
	}
}

// Show shows a notice; a tap on it comes back to this page.
func (n *Notices) Show(title, text string) {
	constructor := js.Global().Get("Notification")
	if !constructor.Truthy() || constructor.Get("permission").String() != "granted" {
		return
	}
	options := map[string]any{"body": text, "tag": noticeTag}
	err := attempt(func() {
		n.shown = constructor.New(title, options)
		once(n.shown, "click", func(js.Value) {
			js.Global().Call("focus")
			n.Clear()
		})
	})
	// Chrome on a phone throws: there, only a worker may show one.
	if _, refused := errors.AsType[js.Error](err); refused {
		n.worker(func(registration js.Value) { registration.Call("showNotification", title, options) })
		return
	}
	report(err)
}

// Clear takes the notice away.
func (n *Notices) Clear() {
	if n.shown.Truthy() {
		report(attempt(func() { n.shown.Call("close") }))
		n.shown = js.Undefined()
		return
	}
	n.worker(func(registration js.Value) {
		settle(registration.Call("getNotifications", map[string]any{"tag": noticeTag}), func(all js.Value, err error) {
			for i := 0; err == nil && i < all.Length(); i++ {
				all.Index(i).Call("close")
			}
		})
	})
}

// worker does something with the page's worker, if it has one.
func (n *Notices) worker(f func(registration js.Value)) {
	report(attempt(func() {
		workers := js.Global().Get("navigator").Get("serviceWorker")
		if !workers.Truthy() {
			return
		}
		settle(workers.Call("getRegistration"), func(registration js.Value, err error) {
			if err == nil && registration.Truthy() {
				f(registration)
			}
		})
	}))
}
