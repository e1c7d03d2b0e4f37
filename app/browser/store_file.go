//go:build js

package browser

import (
	"strings"
	"syscall/js"
	"time"
)

// SaveFile hands a file to the person, in the share sheet on phones that share
// files, as a download elsewhere. It must be called from a tap. A share sheet
// closed again is no error.
func SaveFile(name, kind string, data []byte, f func(error)) {
	err := attempt(func() {
		file := js.Global().Get("File").New([]any{jsBytes(data)}, name, map[string]any{"type": kind})
		share := map[string]any{"files": []any{file}}
		navigator := js.Global().Get("navigator")
		phone := js.Global().Call("matchMedia", "(pointer: coarse)").Get("matches").Truthy()
		if phone && navigator.Get("canShare").Truthy() && navigator.Call("canShare", share).Truthy() {
			settle(navigator.Call("share", share), func(_ js.Value, err error) {
				if err != nil && !strings.HasPrefix(err.Error(), "AbortError") {
					err = attempt(func() { download(name, file) })
				} else {
					err = nil
				}
				f(err)
			})
			return
		}
		download(name, file)
		f(nil)
	})
	if err != nil {
		f(err)
	}
}

func download(name string, file js.Value) {
	url := js.Global().Get("URL").Call("createObjectURL", file).String()
	link := js.Global().Get("document").Call("createElement", "a")
	link.Set("href", url)
	link.Set("download", name)
	link.Call("click")
	after(time.Minute, func() { revoke(url) }) // browsers fetch it when they like
}

// OpenFile lets the person choose a file and reads it. It must be called from a
// tap. Nothing is called when none is chosen.
func OpenFile(kinds string, f func(data []byte, err error)) {
	err := attempt(func() {
		input := js.Global().Get("document").Call("createElement", "input")
		input.Set("type", "file")
		input.Set("accept", kinds)
		var chosen js.Func
		chosen = handler(func(js.Value) {
			chosen.Release()
			file := input.Get("files").Index(0)
			settle(file.Call("arrayBuffer"), func(buffer js.Value, err error) {
				if err != nil {
					f(nil, err)
					return
				}
				array := js.Global().Get("Uint8Array").New(buffer)
				data := make([]byte, array.Length())
				js.CopyBytesToGo(data, array)
				f(data, nil)
			})
		})
		input.Set("onchange", chosen)
		input.Call("click")
	})
	if err != nil {
		f(nil, err)
	}
}
