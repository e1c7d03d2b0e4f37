package source

import (
	"strconv"
	"strings"
)

// scanner walks through TOML, marking lines. It understands just enough to find
// where keys and values end, and ends on any text.
type scanner struct {
	text   string
	i      int // where we are
	line   int // and on which line
	at     Lines
	tables map[string]int // how many [[tables]] of a path there were
}

// step moves on by n bytes, counting lines.
func (s *scanner) step(n int) {
	n = min(n, len(s.text)-s.i)
	s.line += strings.Count(s.text[s.i:s.i+n], "\n")
	s.i += n
}

func (s *scanner) rest(prefix string) bool { return strings.HasPrefix(s.text[s.i:], prefix) }

func (s *scanner) comment() {
	if n := strings.IndexByte(s.text[s.i:], '\n'); n >= 0 {
		s.step(n)
		return
	}
	s.step(len(s.text))
}

// blank passes over space and comments.
func (s *scanner) blank() {
	for s.i < len(s.text) && (isSpace(s.text[s.i]) || s.text[s.i] == '#') {
		if s.text[s.i] == '#' {
			s.comment()
			continue
		}
		s.step(1)
	}
}

// header reads [table] or [[table]] and returns the path of what follows.
func (s *scanner) header() string {
	line, list := s.line, s.rest("[[")
	for s.i < len(s.text) && s.text[s.i] == '[' {
		s.step(1)
	}
	keys := s.key()
	for s.i < len(s.text) && s.text[s.i] == ']' {
		s.step(1)
	}
	path := ""
	for i, k := range keys {
		path = join(path, k)
		last := i == len(keys)-1
		if last {
			s.mark(path, line)
		}
		if last && list {
			s.tables[path]++
		}
		if n := s.tables[path]; n > 0 {
			path = join(path, strconv.Itoa(n-1))
		}
	}
	s.mark(path, line)
	return path
}

// pair reads key = value.
func (s *scanner) pair(table string) {
	line, path := s.line, table
	for _, k := range s.key() {
		path = join(path, k)
		s.mark(path, line)
	}
	if s.i < len(s.text) && s.text[s.i] == '=' {
		s.step(1)
	}
	s.value(path)
}

// key reads a dotted key, up to and without what ends it.
func (s *scanner) key() []string {
	var keys []string
	for s.i < len(s.text) {
		switch c := s.text[s.i]; c {
		case '=', ']', '\n', '{', '}', '#':
			return keys
		case '"', '\'':
			keys = append(keys, unquote(s.quoted()))
		case '.', ' ', '\t', '\r', ',':
			s.step(1)
		default:
			n := strings.IndexAny(s.text[s.i:], ".=] \t\r\n{}#,\"'")
			if n < 0 {
				n = len(s.text) - s.i
			}
			keys = append(keys, s.text[s.i:s.i+n])
			s.step(n)
		}
	}
	return keys
}

// value passes over a value, marking the elements of lists and the keys of
// inline tables on the way.
func (s *scanner) value(path string) {
	s.blank()
	if s.i >= len(s.text) {
		return
	}
	switch s.text[s.i] {
	case '"', '\'':
		s.quoted()
	case '[':
		s.each(']', func(n int) {
			p := join(path, strconv.Itoa(n))
			s.mark(p, s.line)
			s.value(p)
		})
	case '{':
		s.each('}', func(int) { s.pair(path) })
	default:
		n := strings.IndexAny(s.text[s.i:], ",]}#\n")
		if n < 0 {
			n = len(s.text) - s.i
		}
		s.step(n)
	}
}

// each reads the elements up to the closing bracket.
func (s *scanner) each(end byte, element func(n int)) {
	s.step(1)
	for n := 0; s.i < len(s.text); n++ {
		for s.blank(); s.rest(","); s.blank() {
			s.step(1)
		}
		if s.i >= len(s.text) || s.text[s.i] == end {
			s.step(1)
			return
		}
		before := s.i
		element(n)
		if s.i == before {
			s.step(1)
		}
	}
}

// quoted reads a string of any of the four kinds and returns it with its quotes.
func (s *scanner) quoted() string {
	start, quote := s.i, s.text[s.i:s.i+1]
	end := quote
	if s.rest(quote + quote + quote) {
		end = quote + quote + quote
	}
	s.step(len(end))
	for s.i < len(s.text) && !s.rest(end) {
		if quote == `"` && s.text[s.i] == '\\' {
			s.step(1)
		}
		s.step(1)
	}
	s.step(len(end))
	// A long string may end in quotes of its own: """"Stay," she said.""""
	for extra := 0; len(end) == 3 && extra < 2 && s.rest(quote); extra++ {
		s.step(1)
	}
	return s.text[start:s.i]
}

func (s *scanner) mark(path string, line int) {
	if _, ok := s.at[path]; !ok {
		s.at[path] = line
	}
}

func unquote(k string) string {
	if k[0] == '"' {
		if u, err := strconv.Unquote(k); err == nil {
			return u
		}
	}
	return strings.Trim(k, k[:1])
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }
