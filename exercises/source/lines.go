package source

import (
	"errors"
	"strings"

	"github.com/BurntSushi/toml"
)

// Decode reads a TOML text into a value, and says on which line each key is, or
// what in the file is not TOML.
func Decode(file, text string, into any) (toml.MetaData, Lines, error) {
	meta, err := toml.Decode(text, into)
	if p := (toml.ParseError{}); errors.As(err, &p) {
		return meta, nil, Finding{file, max(1, p.Position.Line), "not TOML: " + p.Message}
	}
	if err != nil {
		return meta, nil, Finding{file, 1, "not TOML: " + strings.TrimPrefix(err.Error(), "toml: ")}
	}
	return meta, keyLines(text), nil
}

// Lines says on which line each key of a TOML text is, and each element of its
// lists: "name", "dose.hold", "steps.2", "beat.0.length". The TOML library
// tells the line of a syntax error but not of a value, and a mistake in the
// words needs its line as much.
type Lines map[string]int

// Of returns the line of a key, or of the nearest table around it when the key
// is not there.
func (l Lines) Of(path string) int {
	for path != "" {
		if line, ok := l[path]; ok {
			return line
		}
		path = path[:max(0, strings.LastIndexByte(path, '.'))]
	}
	return 1
}

// keyLines walks through a text that the TOML library has already accepted.
func keyLines(text string) Lines {
	s := scanner{text: text, line: 1, at: Lines{}, tables: map[string]int{}}
	table := ""
	for s.blank(); s.i < len(s.text); s.blank() {
		before := s.i
		if s.text[s.i] == '[' {
			table = s.header()
		} else {
			s.pair(table)
		}
		if s.i == before { // not TOML after all
			s.step(1)
		}
	}
	return s.at
}
