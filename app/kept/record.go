package kept

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
)

// Version is the version of the format of everything kept: of the database, of
// the reserve and of backups. It goes up when an older Limber could not read
// what a newer one writes, and every older version stays readable: a record
// whose form has changed says of which version it is, and without a word it is
// of the first.
//
//	1  what shipped first
//	2  runs in a form of their own
//	3  sessions say which ways down and up were gone
//	4  routines of one's own; a step has a note, and a side that begins
//	5  sessions say how the day after was
//	6  sessions say what was strong; choices say which rise was refused; scores
const Version = 6

// The forms below are how records are written. They are apart from the types
// they carry so that a change to those can't quietly change what old files mean.

// marshal writes a form as one line of JSON.
func marshal(w any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // people read these files
	if err := e.Encode(w); err != nil {
		return nil, err
	}
	return bytes.TrimRight(b.Bytes(), "\n"), nil
}

// unmarshal reads a form. A field that nobody knows is an error: it is a slip
// in a file edited by hand, and would be lost without a word.
func unmarshal(text []byte, w any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(w); err != nil {
		return plain(err)
	}
	if len(bytes.TrimSpace(text[d.InputOffset():])) > 0 {
		return Mistake{Kind: MoreAfter}
	}
	return nil
}

// plain makes a mistake of what encoding/json found.
func plain(err error) error {
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		return Mistake{Kind: WrongType, Place: e.Field, Is: e.Value}
	}
	text := strings.TrimPrefix(err.Error(), "json: ")
	if field, ok := strings.CutPrefix(text, "unknown field "); ok {
		return Mistake{Kind: Unknown, Is: strings.Trim(field, `"`)}
	}
	return Mistake{Kind: NotJSON, Is: text}
}
