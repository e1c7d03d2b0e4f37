//go:build js

package browser

import "syscall/js"

// tx is a transaction: all of it is done, or nothing.
type tx struct {
	v     js.Value
	funcs released
	err   error // what a callback came upon
}

// transact runs body in a transaction over the stores named and calls done when
// it is over. Writing waits until the disk has it: browsers otherwise say so
// once the system has taken it over, which a dead battery undoes.
func (db database) transact(mode string, stores []any, body func(*tx), done func(error)) {
	t := &tx{}
	err := attempt(func() {
		options := map[string]any{}
		if mode == "readwrite" {
			options["durability"] = "strict"
		}
		t.v = db.v.Call("transaction", stores, mode, options)
		over := func(err error) {
			t.funcs.release()
			done(err)
		}
		t.v.Set("oncomplete", t.funcs.add(func(js.Value) { over(nil) }))
		t.v.Set("onabort", t.funcs.add(func(js.Value) {
			if t.err == nil {
				t.err = domErrorOf(t.v.Get("error"))
			}
			over(t.err)
		}))
	})
	if err != nil {
		t.funcs.release()
		done(err)
		return
	}
	t.guarded(func() { body(t) })
}

// guarded runs f, and undoes the whole transaction if it fails.
func (t *tx) guarded(f func()) {
	if err := attempt(f); err != nil && t.err == nil {
		t.err = err
		report(attempt(func() { t.v.Call("abort") }))
	}
}

func (t *tx) store(name string) js.Value { return t.v.Call("objectStore", name) }

func (t *tx) put(store, key, text string) js.Value { return t.store(store).Call("put", text, key) }

func (t *tx) delete(store, key string) { t.store(store).Call("delete", key) }

func (t *tx) clear(store string) { t.store(store).Call("clear") }

// onResult calls f with the result of a request.
func (t *tx) onResult(request js.Value, f func(js.Value)) {
	request.Set("onsuccess", t.funcs.add(func(js.Value) {
		t.guarded(func() { f(request.Get("result")) })
	}))
}

// get calls f with the value of a key, undefined when there is none.
func (t *tx) get(store, key string, f func(js.Value)) { t.onResult(t.store(store).Call("get", key), f) }

// all calls f with the keys of a store and its values, as two arrays, many at a
// time and as often as it takes.
func (t *tx) all(store string, f func(keys, values js.Value)) { t.readAfter(store, js.Null(), f) }

func (t *tx) readAfter(store string, after js.Value, f func(keys, values js.Value)) {
	const batch = 400
	if !after.IsNull() {
		after = js.Global().Get("IDBKeyRange").Call("lowerBound", after, true)
	}
	var keys js.Value
	t.onResult(t.store(store).Call("getAllKeys", after, batch), func(v js.Value) { keys = v })
	t.onResult(t.store(store).Call("getAll", after, batch), func(values js.Value) {
		f(keys, values)
		if n := keys.Length(); n == batch {
			t.readAfter(store, keys.Index(n-1), f)
		}
	})
}
