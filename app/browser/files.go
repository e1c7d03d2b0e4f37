//go:build js

package browser

import (
	"errors"
	"strings"
	"syscall/js"
	"time"
)

// Files gives files to the person, and reads those they choose.
type Files struct{}

// Save puts a file where the browser puts downloads.
func (Files) Save(name, kind string, data []byte) {
	report(attempt(func() {
		address := js.Global().Get("URL").Call("createObjectURL", fileOf(name, kind, data)).String()
		a := js.Global().Get("document").Call("createElement", "a")
		a.Set("href", address)
		a.Set("download", name) // without it the link would be taken for one of our pages
		a.Call("click")
		after(time.Minute, func() { revoke(address) }) // Safari reads it late
	}))
}

// CanShare reports whether this browser hands files of a kind to other apps.
func (Files) CanShare(name, kind string) (can bool) {
	_ = attempt(func() {
		can = js.Global().Get("navigator").Call("canShare", shared(fileOf(name, kind, nil))).Bool()
	})
	return can
}

// Share offers a file to other apps. It must run inside a tap. To change one's
// mind is no error, and hands nothing over.
func (Files) Share(name, kind string, data []byte, done func(handed bool, err error)) {
	share(func() map[string]any { return shared(fileOf(name, kind, data)) }, done)
}

// Hand offers an address to other apps or, where the browser can't, copies it.
func (Files) Hand(title, address string, done func(handed, copied bool, err error)) {
	navigator := js.Global().Get("navigator")
	if navigator.Get("share").Truthy() {
		share(func() map[string]any { return map[string]any{"title": title, "url": address} }, func(handed bool, err error) { done(handed, false, err) })
		return
	}
	err := attempt(func() {
		settle(navigator.Get("clipboard").Call("writeText", address), func(_ js.Value, err error) { done(false, err == nil, err) })
	})
	if err != nil {
		done(false, false, err)
	}
}

// share calls the browser's own sheet. To close it is no error.
func share(what func() map[string]any, done func(handed bool, err error)) {
	err := attempt(func() {
		settle(js.Global().Get("navigator").Call("share", what()), func(_ js.Value, err error) {
			handed := err == nil
			if err != nil && strings.HasPrefix(err.Error(), "AbortError") {
				err = nil
			}
			done(handed, err)
		})
	})
	if err != nil {
		done(false, err)
	}
}

// Read reads the file chosen in a file input, given by its id, and clears the
// input, so that the same file can be chosen again.
func (Files) Read(input string, f func(name string, data []byte, err error)) {
	in := js.Global().Get("document").Call("getElementById", input)
	file := in.Get("files").Index(0)
	if !file.Truthy() {
		f("", nil, errors.New("no file was chosen"))
		return
	}
	name := file.Get("name").String()
	settle(file.Call("arrayBuffer"), func(buffer js.Value, err error) {
		in.Set("value", "")
		if err != nil {
			f(name, nil, err)
			return
		}
		bytes := js.Global().Get("Uint8Array").New(buffer)
		data := make([]byte, bytes.Length())
		js.CopyBytesToGo(data, bytes)
		f(name, data, nil)
	})
}

func fileOf(name, kind string, data []byte) js.Value {
	return js.Global().Get("File").New([]any{jsBytes(data)}, name, map[string]any{"type": kind})
}

func shared(file js.Value) map[string]any { return map[string]any{"files": []any{file}} }
