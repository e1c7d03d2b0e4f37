//go:build js

package browser

import (
	"errors"
	"strings"
	"syscall/js"
	"time"

	"limber/app/kept"
	"limber/app/session"
)

// record is a record as it was found.
type record struct {
	place
	text string
}

// read fetches every record in one transaction, so that they fit together.
func (s *Store) read(f func([]record, error)) {
	var found []record
	s.db.transact("readonly", inAll, func(t *tx) {
		for _, store := range inAll {
			name := store.(string)
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
			list[i] = record{place{store, ks[i]}, vs[i]}
		} else { // something with a line break in it
			list[i] = record{place{store, spelled(keys.Index(i))}, spelled(values.Index(i))}
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

// reading turns records into everything kept.
type reading struct {
	records []record
	scanner kept.Scanner
	kept    kept.All
	runs    []kept.Run
	damaged []kept.Aside
}

func (d *reading) all(breathe func()) {
	d.kept.Sessions = make([]session.Session, 0, len(d.records))
	for _, r := range d.records {
		if err := d.one(r); err != nil {
			d.damage(r, err)
		}
		breathe()
	}
}

func (d *reading) damage(r record, why error) {
	a := kept.Aside{Key: r.place.String(), Why: why.Error(), Text: r.text}
	d.kept.Aside = append(d.kept.Aside, a)
	if r.store != inAside {
		d.damaged = append(d.damaged, a)
	}
}

func (d *reading) one(r record) error {
	switch text := []byte(r.text); r.store {
	case inSessions:
		return adding(&d.kept.Sessions, text, d.scanner.Session)
	case inCheckIns:
		return adding(&d.kept.CheckIns, text, kept.DecodeCheckIn)
	case inActivities:
		return adding(&d.kept.Activities, text, kept.DecodeActivity)
	case inRuns:
		return adding(&d.runs, text, kept.DecodeRun)
	case inAside:
		return adding(&d.kept.Aside, text, kept.DecodeAside)
	}
	return errors.New("it is in no place that Limber knows")
}

func adding[T any](list *[]T, text []byte, decode func([]byte) (T, error)) error {
	item, err := decode(text)
	if err == nil {
		*list = append(*list, item)
	}
	return err
}

// choices puts the text of sound choices into to.
func (d *reading) choices(r record, to *string) {
	if _, err := kept.DecodeChoices([]byte(r.text)); err != nil {
		d.damage(r, err)
		return
	}
	*to = r.text
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
