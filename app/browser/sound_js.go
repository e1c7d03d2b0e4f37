package browser

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"syscall/js"
	"time"
)

// attempt does what a browser may refuse. A panic would end the whole program
// without a word, so whatever happens comes back as an error.
func attempt(f func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = r
		default:
			err = fmt.Errorf("%v", r)
		}
	}()
	f()
	return nil
}

// spawn does in the background what a browser may refuse.
func spawn(f func()) { go func() { report(attempt(f)) }() }

// after calls f when some time has passed.
func after(d time.Duration, f func()) {
	time.AfterFunc(d, func() { report(attempt(f)) })
}

// report writes to the console what nobody else needs to know.
func report(err error) {
	if err != nil {
		js.Global().Get("console").Call("warn", "limber: "+err.Error())
	}
}

// handler is a function for JavaScript to call, as often as it likes and for as
// long as the page lives.
func handler(f func(js.Value)) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		report(attempt(func() {
			var e js.Value
			if len(args) > 0 {
				e = args[0]
			}
			f(e)
		}))
		return nil
	})
}

// listen calls f at each event of that name, for as long as the page lives.
func listen(target js.Value, event string, f func(js.Value)) {
	target.Call("addEventListener", event, handler(f))
}

// once calls f at the first event of that name.
func once(target js.Value, event string, f func(js.Value)) {
	var h js.Func
	h = handler(func(e js.Value) { h.Release(); f(e) })
	target.Call("addEventListener", event, h, map[string]any{"once": true})
}

// settle calls f when a promise is kept, or broken with an error. Old browsers
// return none.
func settle(promise js.Value, f func(kept js.Value, err error)) {
	if promise.Type() != js.TypeObject || promise.Get("then").Type() != js.TypeFunction {
		f(js.Undefined(), nil)
		return
	}
	var kept, broken js.Func
	release := func() {
		kept.Release()
		broken.Release()
	}
	kept = handler(func(v js.Value) { release(); f(v, nil) })
	broken = handler(func(v js.Value) { release(); f(v, failure(v)) })
	promise.Call("then", kept, broken)
}

// failure is the error in what a promise was broken with.
func failure(v js.Value) error {
	if v.Type() != js.TypeObject {
		return errors.New("refused")
	}
	return fmt.Errorf("%s: %s", v.Get("name").String(), v.Get("message").String())
}

// pageClock is the page's own clock; it does not run while the device sleeps.
func pageClock() time.Duration {
	return seconds(js.Global().Get("performance").Call("now").Float() / 1000)
}

func hidden() bool { return js.Global().Get("document").Get("hidden").Truthy() }

func seconds(s float64) time.Duration { return time.Duration(s * float64(time.Second)) }

// jsBytes copies to JavaScript.
func jsBytes(p []byte) js.Value {
	a := js.Global().Get("Uint8Array").New(len(p))
	js.CopyBytesToJS(a, p)
	return a
}

// jsFloats copies samples to JavaScript as numbers from -1 to 1.
func jsFloats(samples []int16) js.Value {
	raw := make([]byte, 0, 4*len(samples))
	for _, s := range samples {
		raw = binary.LittleEndian.AppendUint32(raw, math.Float32bits(float32(s)/-math.MinInt16))
	}
	return js.Global().Get("Float32Array").New(jsBytes(raw).Get("buffer"))
}

// flacURL makes an address for a sound file; its parts are Uint8Arrays.
func flacURL(parts js.Value) string {
	blob := js.Global().Get("Blob").New(parts, map[string]any{"type": "audio/flac"})
	return js.Global().Get("URL").Call("createObjectURL", blob).String()
}

func revoke(url string) {
	if url != "" {
		js.Global().Get("URL").Call("revokeObjectURL", url)
	}
}
