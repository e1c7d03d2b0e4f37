package kept

import (
	"fmt"
	"strconv"
)

// Mistake is what is wrong with a backup or a record, and where. Its sentence is
// for whoever shows it.
type Mistake struct {
	Kind    Wrong
	Line    int    // of the file, from 1; 0 where there is only a record
	Place   string // in the words of the file: "sessions[0].feel"; "" for all of it
	Is      string // what stands there, or what is missing
	Allowed string // what may stand there instead, where that can be listed
}

// Wrong is a kind of mistake.
type Wrong string

const (
	NotBackup  Wrong = "not-backup"  // this is no backup of Limber's
	NoField    Wrong = "no-field"    // nor has it the field that says so
	MadeLater  Wrong = "made-later"  // a later Limber wrote it
	NoVersion  Wrong = "no-version"  // it has a version that there is none of
	CutShort   Wrong = "cut-short"   // the file ends too early
	MoreAfter  Wrong = "more-after"  // it goes on after its end
	Twice      Wrong = "twice"       // something stands there twice
	Unknown    Wrong = "unknown"     // nothing of that name belongs there
	NoList     Wrong = "no-list"     // a list belongs there
	NoValue    Wrong = "no-value"    // a value is missing
	NoPiece    Wrong = "no-piece"    // a sign is missing
	Missing    Wrong = "missing"     // it must be there
	OutOfRange Wrong = "range"       // a number is too small or too large
	NotAllowed Wrong = "not-allowed" // a word is none of those allowed
	WrongType  Wrong = "wrong-type"  // a text in place of a number, or the like
	NotJSON    Wrong = "not-json"    // it can't be read as JSON at all
)

// Wrongs lists every kind.
var Wrongs = []Wrong{NotBackup, NoField, MadeLater, NoVersion, CutShort, MoreAfter, Twice, Unknown, NoList, NoValue, NoPiece, Missing, OutOfRange, NotAllowed, WrongType, NotJSON}

// Error writes a mistake for those who read the file of a record set aside:
// "line 5: sessions[0].feel: not-allowed great (looser, same)".
func (m Mistake) Error() string {
	text := string(m.Kind)
	if m.Is != "" {
		text += " " + m.Is
	}
	if m.Allowed != "" {
		text += " (" + m.Allowed + ")"
	}
	if m.Place != "" {
		text = m.Place + ": " + text
	}
	if m.Line > 0 {
		text = "line " + strconv.Itoa(m.Line) + ": " + text
	}
	return text
}

// within puts a mistake inside something: a field of it, or an item of a list.
func within(where string, err error) error {
	m, ok := err.(Mistake)
	if !ok {
		return err
	}
	if m.Place != "" {
		where += "." + m.Place
	}
	m.Place = where
	return m
}

// item is the place of one item of a list.
func item(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// between says of a number that it is not between two others.
func between(where string, is, lo, hi any) error {
	return Mistake{Kind: OutOfRange, Place: where, Is: fmt.Sprint(is), Allowed: fmt.Sprint(lo, "–", hi)}
}
