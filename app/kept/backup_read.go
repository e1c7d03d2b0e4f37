package kept

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math"
	"strings"
	"time"
)

// Decode reads a backup. It is all or nothing: anything wrong is a Mistake that
// says in which line, and nothing is taken from the file.
func Decode(data []byte, pause func()) (All, error) {
	r := reader{data: data, pause: pause}
	k, err := r.backup()
	if err != nil {
		r.blank()
		m, ok := err.(Mistake)
		if !ok {
			m = Mistake{Kind: NotJSON, Is: err.Error()}
		}
		m.Line = 1 + bytes.Count(data[:r.at], []byte("\n"))
		return All{}, m
	}
	k.Sort()
	return k, nil
}

// reader goes through a backup. It finds its own way from record to record, so
// that each is looked at once: with encoding/json alone, 20 MB took a desk's
// browser 7 s.
type reader struct {
	data  []byte
	at    int // what comes next; after an error, what is wrong
	pause func()
}

func (r *reader) backup() (k All, err error) {
	r.has("\ufeff") // some editors add it
	if !r.has("{") {
		return k, Mistake{Kind: NotBackup}
	}
	if err := r.header(); err != nil {
		return k, err
	}
	seen := map[string]bool{}
	for !r.has("}") {
		if len(seen) > 0 {
			if err := r.must(","); err != nil {
				return k, err
			}
		}
		r.blank()
		start := r.at
		name, err := r.name()
		if err != nil {
			return k, err
		}
		if seen[name] {
			r.at = start
			return k, Mistake{Kind: Twice, Is: name}
		}
		seen[name] = true
		if err := r.field(&k, name); err != nil {
			return k, err
		}
	}
	if r.blank(); r.at < len(r.data) {
		return k, Mistake{Kind: MoreAfter}
	}
	return k, nil
}

// header reads what says whether the rest can be read at all, wherever it
// stands, and goes back to where it was.
func (r *reader) header() error {
	begin := r.at
	var kind string
	if err := r.find("limber"); err != nil {
		return err
	}
	if err := r.value(&kind); err != nil || kind != "backup" {
		return Mistake{Kind: NotBackup}
	}
	r.at = begin
	if err := r.find("version"); err != nil {
		return err
	}
	var text json.RawMessage
	start := r.at
	if err := r.value(&text); err != nil {
		return err
	}
	var version float64
	err := json.Unmarshal(text, &version)
	switch {
	case err == nil && version > Version:
		r.at = start
		return Mistake{Kind: MadeLater}
	case err != nil || version < 1 || version != math.Trunc(version):
		r.at = start
		return Mistake{Kind: NoVersion, Is: strings.Trim(string(text), `"`)}
	}
	r.at = begin
	return nil
}

// find goes to the value of a field of the backup. Encode puts those asked for
// at the start, so that nothing long is passed over.
func (r *reader) find(field string) error {
	for first := true; !r.has("}"); first = false {
		if !first {
			if err := r.must(","); err != nil {
				return err
			}
		}
		name, err := r.name()
		if err != nil {
			return err
		}
		if name == field {
			r.blank()
			return nil
		}
		if err := r.skip(); err != nil {
			return err
		}
	}
	return Mistake{Kind: NoField, Is: field}
}

// skip goes past a value. Whether it is sound is found out when it is read.
func (r *reader) skip() error {
	r.blank()
	depth, quoted := 0, false
	for start := r.at; r.at < len(r.data); r.at++ {
		switch c := r.data[r.at]; {
		case quoted && c == '\\':
			r.at++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			depth++
		case depth == 0 && (c == ',' || c == '}' || c == ']'):
			if r.at == start {
				return Mistake{Kind: NoValue}
			}
			return nil
		case c == '}' || c == ']':
			depth--
		}
	}
	r.at = len(r.data)
	return Mistake{Kind: CutShort}
}

func (r *reader) field(k *All, name string) (err error) {
	switch name {
	case "limber", "version": // the header has been read
		var text json.RawMessage
		err = r.value(&text)
	case "exported":
		var t time.Time
		err = r.value(&t)
	case "choices":
		var text json.RawMessage
		if err = r.value(&text); err == nil {
			if k.Choices, err = DecodeChoices(text); err != nil {
				r.at -= len(text)
				err = within(name, err)
			}
		}
	case "settings":
		err = r.value(&k.Settings)
	default:
		if kd := kindNamed(name); kd != nil && !kd.here {
			return r.items(k, kd)
		}
		err = Mistake{Kind: Unknown, Is: name}
	}
	return err
}

// items reads a list of records, none of them twice. What stands alone in its
// line, as Encode writes it, may be read the quick way.
func (r *reader) items(k *All, kd *kind) error {
	if !r.has("[") {
		return Mistake{Kind: NoList, Place: kd.name}
	}
	seen, names := map[string]bool{}, map[string]string{}
	for i := 0; !r.has("]"); i++ {
		if i > 0 {
			if err := r.must(","); err != nil {
				return err
			}
		}
		r.blank()
		start := r.at
		id, ok := r.byLine(k, kd, names)
		if !ok {
			var text json.RawMessage
			err := r.value(&text)
			if err != nil {
				return within(item(kd.name, i), err)
			}
			if id, err = kd.decode(k, text); err != nil {
				r.at = start
				return within(item(kd.name, i), err)
			}
		}
		if seen[id] {
			r.at = start
			return Mistake{Kind: Twice, Place: item(kd.name, i), Is: id}
		}
		seen[id] = true
		if r.pause != nil {
			r.pause()
		}
	}
	return nil
}

func (r *reader) byLine(k *All, kd *kind, names map[string]string) (id string, ok bool) {
	if kd.scan == nil {
		return "", false
	}
	line, _, _ := bytes.Cut(r.data[r.at:], []byte("\n"))
	line = bytes.TrimSuffix(line, []byte(","))
	if id, ok = kd.scan(k, line, names); ok {
		r.at += len(line)
	}
	return id, ok
}

// name reads the name of a field and the colon after it.
func (r *reader) name() (string, error) {
	var name string
	if err := r.value(&name); err != nil {
		return "", err
	}
	return name, r.must(":")
}

// value reads any JSON value.
func (r *reader) value(v any) error {
	r.blank()
	d := json.NewDecoder(bytes.NewReader(r.data[r.at:]))
	if err := d.Decode(v); err != nil {
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return Mistake{Kind: CutShort}
		}
		return plain(err)
	}
	r.at += int(d.InputOffset())
	return nil
}

// has moves past a piece, and the blank space before it, if it is next.
func (r *reader) has(piece string) bool {
	r.blank()
	if !bytes.HasPrefix(r.data[r.at:], []byte(piece)) {
		return false
	}
	r.at += len(piece)
	return true
}

func (r *reader) must(piece string) error {
	if r.has(piece) {
		return nil
	}
	if r.at == len(r.data) {
		return Mistake{Kind: CutShort}
	}
	return Mistake{Kind: NoPiece, Is: piece}
}

func (r *reader) blank() {
	for r.at < len(r.data) && (r.data[r.at] == ' ' || r.data[r.at] == '\n' || r.data[r.at] == '\t' || r.data[r.at] == '\r') {
		r.at++
	}
}
