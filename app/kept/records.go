package kept

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
		return Mistake{Kind: Unknown, Is: store}
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

// Writes are the records of k as they are kept, those no backup carries
// included. A session that is kept ends the run it was.
func (k All) Writes() (writes []Write, err error) {
	for _, kd := range kinds {
		for i := range kd.count(&k) {
			text, e := kd.encode(&k, i)
			if e != nil && err == nil {
				err = e
			}
			writes = append(writes, Write{Place: Place{kd.name, kd.id(&k, i)}, Text: string(text)})
			if kd.name == Sessions {
				writes = append(writes, Write{Place: Place{Runs, kd.id(&k, i)}, Gone: true})
			}
		}
	}
	return writes, err
}

// With is k with more records, in the place of those with the same ids. Choices
// and settings stay as they are; k itself stays too.
func (k All) With(more All) All {
	for _, kd := range kinds {
		for i := range kd.count(&more) {
			kd.drop(&k, kd.id(&more, i))
			kd.put(&k, &more, i)
		}
	}
	return k
}

// Without is k without one record.
func (k All) Without(p Place) All {
	if kd := kindNamed(p.Store); kd != nil {
		kd.drop(&k, p.Key)
	}
	return k
}
