package session

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"
)

// ErrLater says that a backup was made by a later version.
var ErrLater = errors.New("made by a later version of Limber: update this one, then import it")

var errNotBackup = errors.New("this is not a Limber backup")

// Decode reads a backup. It is all or nothing: anything wrong is an error that
// says in which line, and nothing is taken from the file.
func Decode(data []byte, pause func()) (Kept, error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff")) // some editors add it
	r := reader{data: data, dec: json.NewDecoder(bytes.NewReader(data)), pause: pause}
	k, err := r.backup()
	if err != nil {
		return Kept{}, fmt.Errorf("line %d: %w", 1+bytes.Count(data[:r.at], []byte("\n")), err)
	}
	k.Sort()
	return k, nil
}

type reader struct {
	data  []byte
	dec   *json.Decoder
	pause func()
	at    int64 // where what is being read begins
}

func (r *reader) backup() (Kept, error) {
	var k Kept
	if t, err := r.dec.Token(); err != nil || t != json.Delim('{') {
		return k, errNotBackup
	}
	if err := r.header(); err != nil {
		return k, err
	}
	seen := map[string]bool{}
	for r.dec.More() {
		name, err := r.name()
		if err != nil {
			return k, err
		}
		if seen[name] {
			return k, fmt.Errorf("%q stands twice", name)
		}
		seen[name] = true
		if err := r.field(&k, name); err != nil {
			return k, err
		}
	}
	if _, err := r.dec.Token(); err != nil {
		return k, cut(err)
	}
	r.mark()
	if _, err := r.dec.Token(); err != io.EOF {
		return k, errors.New("there is more after the end of the backup")
	}
	return k, nil
}

// header reads what says whether the rest can be read at all.
func (r *reader) header() error {
	for _, want := range []string{"limber", "version"} {
		name, err := r.name()
		if err != nil || name != want {
			return fmt.Errorf("%w: it has no %q where it should", errNotBackup, want)
		}
		switch t, err := r.dec.Token(); {
		case err != nil:
			return cut(err)
		case want == "limber" && t != "backup":
			return errNotBackup
		case want == "version":
			v, ok := t.(float64)
			if ok && v > Version {
				return ErrLater
			}
			if !ok || v != Version {
				return fmt.Errorf("version: %v is not one of Limber's", t)
			}
		}
	}
	return nil
}

func (r *reader) field(k *Kept, name string) (err error) {
	switch name {
	case "exported":
		var t time.Time
		err = r.value(&t)
	case "sessions":
		var s Scanner
		k.Sessions, err = items(r, name, s.Session, func(s Session) string { return s.ID })
	case "checkIns":
		k.CheckIns, err = items(r, name, DecodeCheckIn, func(c CheckIn) string { return c.ID })
	case "activities":
		k.Activities, err = items(r, name, DecodeActivity, func(a Activity) string { return a.ID })
	case "aside":
		k.Aside, err = items(r, name, DecodeAside, func(a Aside) string { return a.Key + a.Text })
	case "choices":
		var text json.RawMessage
		if err = r.value(&text); err == nil {
			if k.Choices, err = DecodeChoices(text); err != nil {
				err = wrap(name, err)
			}
		}
	case "settings":
		err = r.value(&k.Settings)
	default:
		err = fmt.Errorf("nothing called %q belongs there", name)
	}
	return err
}

// items reads a list of records, none of them twice.
func items[T any](r *reader, name string, decode func([]byte) (T, error), id func(T) string) ([]T, error) {
	if t, err := r.dec.Token(); err != nil || t != json.Delim('[') {
		return nil, fmt.Errorf("%s: a list belongs there", name)
	}
	var list []T
	seen := map[string]bool{}
	for r.dec.More() {
		var text json.RawMessage
		if err := r.value(&text); err != nil {
			return nil, fmt.Errorf("%s[%d]: %w", name, len(list), err)
		}
		item, err := decode(text)
		if err != nil {
			return nil, fmt.Errorf("%s[%d].%w", name, len(list), err)
		}
		if seen[id(item)] {
			return nil, fmt.Errorf("%s[%d]: %q stands twice", name, len(list), id(item))
		}
		seen[id(item)] = true
		list = append(list, item)
		if r.pause != nil {
			r.pause()
		}
	}
	_, err := r.dec.Token()
	return list, cut(err)
}

func (r *reader) name() (string, error) {
	r.mark()
	t, err := r.dec.Token()
	s, _ := t.(string)
	return s, cut(err)
}

func (r *reader) value(v any) error {
	r.mark()
	if err := r.dec.Decode(v); err != nil {
		return plain(cut(err))
	}
	return nil
}

// mark remembers where the next thing begins, past commas and blank space.
func (r *reader) mark() {
	r.at = r.dec.InputOffset()
	for r.at < int64(len(r.data)) && bytes.IndexByte([]byte(" \t\r\n,:"), r.data[r.at]) >= 0 {
		r.at++
	}
}

// cut names the usual reason for an end too early.
func cut(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("the file ends too early: it was not copied whole")
	}
	return err
}
