//go:build js

package browser

import (
	"errors"
	"syscall/js"
)

// database is a connection to an IndexedDB database: plain requests, callbacks
// on the page's thread, nothing blocks. The library that wraps it all costs
// 32 kB of download, this less than a fifth; it also hides what matters here: a
// connection that never opens, or one that is taken away.
type database struct{ v js.Value }

// opening is what happens while a database is opened, and after.
type opening struct {
	upgrade func(db, tx js.Value, from int)
	done    func(database, error)
	lost    func(later bool) // the connection was taken away: by a later version, or by the browser
}

// domError is an error as browsers name them.
type domError struct{ name, message string }

func (e *domError) Error() string { return e.name + ": " + e.message }

// domErrorOf makes an error of what JavaScript threw or gave.
func domErrorOf(v js.Value) error {
	if v.Type() != js.TypeObject {
		return &domError{"AbortError", "no reason given"}
	}
	return &domError{v.Get("name").String(), v.Get("message").String()}
}

// named reports whether err bears the name that browsers give to an error.
func named(err error, names ...string) bool {
	if e, ok := errors.AsType[js.Error](err); ok {
		err = domErrorOf(e.Value)
	}
	e, ok := errors.AsType[*domError](err)
	for _, name := range names {
		if ok && e.name == name {
			return true
		}
	}
	return false
}

// openDatabase asks for a database. It may take as long as other tabs keep an
// older version open.
func openDatabase(name string, version int, o opening) {
	var funcs released
	decided := false
	decide := func(db database, err error) {
		if !decided {
			decided = true
			funcs.release()
			o.done(db, err)
		}
	}
	err := attempt(func() {
		request := peek("indexedDB").Call("open", name, version)
		var failed error // in the upgrade
		request.Set("onupgradeneeded", funcs.add(func(e js.Value) {
			failed = attempt(func() {
				o.upgrade(request.Get("result"), request.Get("transaction"), e.Get("oldVersion").Int())
			})
			if failed != nil {
				request.Get("transaction").Call("abort")
			}
		}))
		request.Set("onerror", funcs.add(func(e js.Value) {
			e.Call("preventDefault")
			decide(database{}, errors.Join(failed, domErrorOf(request.Get("error"))))
		}))
		request.Set("onsuccess", funcs.add(func(js.Value) {
			db := request.Get("result")
			db.Set("onversionchange", handler(func(e js.Value) {
				db.Call("close") // or the other tab's upgrade waits for this page to close
				o.lost(e.Get("newVersion").Type() == js.TypeNumber)
			}))
			db.Set("onclose", handler(func(js.Value) { o.lost(false) }))
			decide(database{db}, nil)
		}))
	})
	if err != nil {
		decide(database{}, err)
	}
}

func (db database) close() { report(attempt(func() { db.v.Call("close") })) }

// peek reads one of the window's properties that may throw where storage is
// blocked. syscall/js catches what functions throw, but not what getters do:
// that ends the whole program.
func peek(name string) js.Value {
	return js.Global().Get("Reflect").Call("get", js.Global(), name)
}

// released are functions given to JavaScript that are of no use afterwards.
type released []js.Func

func (r *released) add(f func(js.Value)) js.Func {
	h := handler(f)
	*r = append(*r, h)
	return h
}

func (r *released) release() {
	for _, f := range *r {
		f.Release()
	}
	*r = nil
}
