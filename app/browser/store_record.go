//go:build js

package browser

import (
	"strings"
	"syscall/js"
	"time"

	"limber/app/kept"
)

// record is a record as it was found.
type record struct {
	kept.Place
	text string
}

// read fetches every record in one transaction, so that they fit together.
func (s *Store) read(f func([]record, error)) {
	var found []record
	s.db.transact("readonly", inAll, func(t *tx) {
		for _, name := range kept.Stores(0) {
			t.all(name, func(keys, values js.Value) { found = append(found, records(name, keys, values)...) })
		}
	}, func(err error) { f(found, err) })
}

// records turns two arrays into records. They are fetched as one text: each
// step into JavaScript costs as much as decoding a short record.
func records(store string, keys, values js.Value) []record {
	list := make([]record, keys.Length())
	ks, vs := lines(keys), lines(values)
	whole := len(ks) == len(list) && len(vs) == len(list)
	for i := range list {
		if whole {
			list[i] = record{kept.Place{Store: store, Key: ks[i]}, vs[i]}
		} else { // something with a line break in it
			list[i] = record{kept.Place{Store: store, Key: spelled(keys.Index(i))}, spelled(values.Index(i))}
		}
	}
	return list
}

func lines(array js.Value) []string { return strings.Split(array.Call("join", "\n").String(), "\n") }

// spelled is the text of whatever is there.
func spelled(v js.Value) string {
	if v.Type() == js.TypeString {
		return v.String()
	}
	text := js.Global().Get("JSON").Call("stringify", v)
	if text.Type() != js.TypeString {
		return v.Type().String()
	}
	return text.String()
}

// breather returns a function that lets the page answer when it is due. A
// hidden page shows nothing, and its timers are slow.
func breather() func() {
	const stretch = 8 * time.Millisecond
	last := time.Now()
	return func() {
		if time.Since(last) < stretch {
			return
		}
		if !hidden() {
			time.Sleep(time.Millisecond)
		}
		last = time.Now()
	}
}
