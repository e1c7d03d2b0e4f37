package kept

import (
	"bytes"
	"fmt"
	"time"
)

// A backup is one JSON object: what it is, its version, then every list with
// one record a line, so that people can read it and tools can compare it.
//
// Both directions take a pause function, called after each record: in a browser
// it lets the page breathe, because 20 MB take seconds. It may be nil.

// Encode writes everything kept as a backup made at a moment.
func Encode(k All, at time.Time, pause func()) ([]byte, error) {
	w := writer{pause: pause}
	fmt.Fprintf(&w.b, "{\n\"limber\": \"backup\",\n\"version\": %d,\n\"exported\": %q", Version, at.Format(time.RFC3339))
	for _, kd := range kinds {
		// A list that the first version did not have is left away while it is empty.
		if !kd.here && (kd.since == 1 || kd.count(&k) > 0) {
			w.list(kd, &k)
		}
	}
	w.field("choices")
	w.record(EncodeChoices(k.Choices))
	w.field("settings")
	w.record(marshal(k.Settings))
	w.b.WriteString("\n}\n")
	return w.b.Bytes(), w.err
}

type writer struct {
	b     bytes.Buffer
	pause func()
	err   error
}

func (w *writer) field(name string) { fmt.Fprintf(&w.b, ",\n%q: ", name) }

func (w *writer) record(text []byte, err error) {
	w.b.Write(text)
	if w.err == nil {
		w.err = err
	}
	if w.pause != nil {
		w.pause()
	}
}

func (w *writer) list(kd kind, k *All) {
	w.field(kd.name)
	w.b.WriteByte('[')
	for i := range kd.count(k) {
		if i > 0 {
			w.b.WriteByte(',')
		}
		w.b.WriteByte('\n')
		text, err := kd.encode(k, i)
		if err != nil {
			err = within(item(kd.name, i), err)
		}
		w.record(text, err)
	}
	w.b.WriteString("\n]")
}
