//go:build js

package browser

import (
	"strings"
	"syscall/js"
)

// Settings are all settings kept. They are in localStorage, so that a page has
// them before it is drawn.
func (s *Store) Settings() map[string]string { return locals(s.name + ":setting:") }

// SetSetting keeps a setting. An error means that it will not outlive the page.
func (s *Store) SetSetting(name, value string) error {
	return setLocal(s.name+":setting:"+name, value)
}

// locals reads every key of localStorage that begins so, by the rest of it.
// Where storage is blocked there are none: even to look at it is an error.
func locals(prefix string) map[string]string {
	found := map[string]string{}
	_ = attempt(func() {
		local := peek("localStorage")
		keys := js.Global().Get("Object").Call("keys", local)
		for i := range keys.Length() {
			key := keys.Index(i).String()
			if rest, ok := strings.CutPrefix(key, prefix); ok {
				found[rest] = local.Call("getItem", key).String()
			}
		}
	})
	return found
}

func setLocal(key, value string) error {
	return attempt(func() { peek("localStorage").Call("setItem", key, value) })
}

// SetTab lets this tab remember something through a reload, where it may.
func (s *Store) SetTab(name, value string) {
	_ = attempt(func() { peek("sessionStorage").Call("setItem", s.name+":"+name, value) })
}

// Tab is what this tab remembers under a name; nothing is empty.
func (s *Store) Tab(name string) (value string) {
	_ = attempt(func() {
		if v := peek("sessionStorage").Call("getItem", s.name+":"+name); v.Type() == js.TypeString {
			value = v.String()
		}
	})
	return value
}

func dropLocal(key string) {
	_ = attempt(func() { peek("localStorage").Call("removeItem", key) })
}

func localBlocked() bool { return attempt(func() { peek("localStorage") }) != nil }
