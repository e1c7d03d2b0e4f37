package kept

import (
	"errors"
)

// Records calls f with every record that backups carry: its kind, its id, and
// what gives its text.
func (k All) Records(f func(kind, id string, text func() ([]byte, error))) {
	for _, kd := range kinds {
		if kd.here {
			continue
		}
		for i := range kd.count(&k) {
			f(kd.name, kd.id(&k, i), func() ([]byte, error) { return kd.encode(&k, i) })
		}
	}
}

// Reader reads records one by one into All, those that can't be read into its
// Aside.
type Reader struct {
	All     All
	Damaged []Aside // those of Aside that are in no store of their own yet

	names map[string]string
}

// Read reads the record that a store has under a key.
func (r *Reader) Read(store, key, text string) {
	if err := r.read(store, text); err != nil {
		r.Damage(store, key, text, err)
	}
}

// Damage notes a record that can't be read.
func (r *Reader) Damage(store, key, text string, why error) {
	a := Aside{Key: store + "/" + key, Why: why.Error(), Text: text}
	r.All.Aside = append(r.All.Aside, a)
	if store != SetAside {
		r.Damaged = append(r.Damaged, a)
	}
}

func (r *Reader) read(store, text string) error {
	k := kindNamed(store)
	if k == nil {
		return errors.New("it is in no place that Limber knows")
	}
	if r.names == nil {
		r.names = map[string]string{}
	}
	if k.scan != nil {
		if _, ok := k.scan(&r.All, []byte(text), r.names); ok {
			return nil
		}
	}
	_, err := k.decode(&r.All, []byte(text))
	return err
}

// Check says what is wrong with the text of a record.
func Check(store, text string) error { return new(Reader).read(store, text) }

// Put is a record to be kept, as its store keeps it.
type Put struct{ Store, Key, Text string }

// Puts are the records of k as they are kept, those no backup carries included.
func (k All) Puts() (puts []Put, err error) {
	for _, kd := range kinds {
		for i := range kd.count(&k) {
			text, e := kd.encode(&k, i)
			if e != nil && err == nil {
				err = e
			}
			puts = append(puts, Put{kd.name, kd.id(&k, i), string(text)})
		}
	}
	return puts, err
}
