//go:build js

package browser

import "syscall/js"

// Persist asks the browser to promise not to clear anything by itself. Some ask
// the person, most decide on their own.
func (s *Store) Persist(f func(granted bool)) { s.storage("persist", f) }

// askPromised learns whether it has promised already.
func (s *Store) askPromised() { s.storage("persisted", func(bool) {}) }

func (s *Store) storage(method string, f func(bool)) {
	err := attempt(func() {
		settle(js.Global().Get("navigator").Get("storage").Call(method), func(v js.Value, err error) {
			s.keeping.Promised = err == nil && v.Truthy()
			f(s.keeping.Promised)
		})
	})
	if err != nil {
		f(false) // there is no such thing without https, or here
	}
}
