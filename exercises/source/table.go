package source

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// table is a table of a TOML file that is being read. What is wrong is noted
// and reading goes on, so that one look shows every mistake. A key that was
// asked for is a key that is allowed; done notes the others.
type table struct {
	file   string
	path   string // of the table in the file, empty at the top
	values map[string]any
	asked  []string
	lines  Lines
	found  *Findings
	link   int // the line with a link that says all of it; 0 where it is a file of TOML
}

// open reads a TOML file. It returns nil, and notes why, when that can't be.
func open(fsys fs.FS, name string, found *Findings) *table {
	text, err := Text(fsys, name)
	if err != nil {
		found.note(name, err)
		return nil
	}
	return parse(name, text, found)
}

// parse reads a TOML text. It returns nil, and notes why, when that can't be.
func parse(file, text string, found *Findings) *table {
	values := map[string]any{}
	_, at, err := Decode(file, text, &values)
	if err != nil {
		found.note(file, err)
		return nil
	}
	return &table{file: file, values: values, lines: at, found: found}
}

// wrong notes a mistake at a key of the table; the table itself for no key.
func (t *table) wrong(key, format string, args ...any) {
	path := t.path
	if key != "" {
		path = join(path, key)
	}
	line := t.lines.Of(path)
	if t.link > 0 {
		if line = t.link; path != "" && path != key {
			format = t.name(path) + ": " + format
		}
	}
	t.found.Add(t.file, line, format, args...)
}

func (t *table) take(key string) (any, bool) {
	if !slices.Contains(t.asked, key) {
		t.asked = append(t.asked, key)
	}
	v, ok := t.values[key]
	return v, ok
}

func (t *table) has(key string) bool { _, ok := t.values[key]; return ok }

// text returns a text that must be there.
func (t *table) text(key string) string {
	s := t.maybe(key)
	if !t.has(key) {
		t.wrong(key, "%s is missing", t.name(key))
	}
	return s
}

// maybe returns a text that may be left out.
func (t *table) maybe(key string) string {
	v, ok := t.take(key)
	if !ok {
		return ""
	}
	return t.oneText(key, v)
}

func (t *table) oneText(key string, v any) string {
	s, ok := v.(string)
	s = strings.TrimSpace(s)
	switch {
	case !ok:
		t.wrong(key, "%s must be a text in quotes", t.name(key))
	case s == "":
		t.wrong(key, "%s is empty", t.name(key))
	case strings.ContainsAny(s, "\n\v\f\r\u0085\u2028\u2029"):
		t.wrong(key, "%s must be on one line", t.name(key))
	case strings.ContainsFunc(s, isControl):
		t.wrong(key, "%s has a control character in it, which nobody can read: %q", t.name(key), s)
	case utf8.RuneCountInString(s) > longestText:
		t.wrong(key, "%s has %d characters; %d are allowed", t.name(key), utf8.RuneCountInString(s), longestText)
	}
	return s
}

// texts returns a list of lo to hi texts; with lo 0 it may be left out.
func (t *table) texts(key string, lo, hi int) []string {
	v, ok := t.take(key)
	if !ok && lo == 0 {
		return nil
	}
	list, isList := v.([]any)
	if !isList || len(list) < lo || len(list) > hi {
		t.wrong(key, "%s must be a list of %d to %d texts", t.name(key), max(1, lo), hi)
	}
	var texts []string
	for i, v := range list {
		texts = append(texts, t.oneText(fmt.Sprintf("%s.%d", key, i), v))
	}
	return texts
}

// whole returns a whole number from lo to hi, 0 when it is left out.
func (t *table) whole(key string, lo, hi int) int {
	v, ok := t.take(key)
	if !ok {
		return 0
	}
	n, isInt := v.(int64)
	if !isInt || n < int64(lo) || n > int64(hi) {
		t.wrong(key, "%s must be a whole number from %d to %d", t.name(key), lo, hi)
		return 0
	}
	return int(n)
}

// flag returns true or false, false when it is left out.
func (t *table) flag(key string) bool {
	v, ok := t.take(key)
	on, isBool := v.(bool)
	if ok && !isBool {
		t.wrong(key, "%s must be true or false", t.name(key))
	}
	return on
}

// length returns a length of time from lo to hi, 0 when it is left out.
func (t *table) length(key string, lo, hi time.Duration) time.Duration {
	v, ok := t.take(key)
	if !ok {
		return 0
	}
	s, _ := v.(string)
	d, err := parseLength(s)
	if err != nil || d < lo || d > hi {
		t.wrong(key, `%s must be a length such as "40 s" or "1 min", from %s to %s`, t.name(key), lengthWords(lo), lengthWords(hi))
		return 0
	}
	return d
}

// table returns the table called key, empty when it is left out.
func (t *table) table(key string) *table {
	v, ok := t.take(key)
	values, isTable := v.(map[string]any)
	if ok && !isTable {
		t.wrong(key, "%s must be a table: a line [%s], then its keys", t.name(key), key)
	}
	return t.sub(key, values)
}

// tables returns the tables called key, in order, hi of them at most.
func (t *table) tables(key string, hi int) []*table {
	v, ok := t.take(key)
	if !ok {
		return nil
	}
	var all []*table
	defer func() {
		if len(all) > hi {
			t.wrong(fmt.Sprintf("%s.%d", key, hi), "%d times [[%s]] here; %d are allowed", len(all), key, hi)
		}
	}()
	switch list := v.(type) {
	case []map[string]any:
		for i, values := range list {
			all = append(all, t.sub(fmt.Sprintf("%s.%d", key, i), values))
		}
	case []any: // written inline: [{ name = "Lift" }]
		for i, v := range list {
			if values, ok := v.(map[string]any); ok {
				all = append(all, t.sub(fmt.Sprintf("%s.%d", key, i), values))
			}
		}
		if len(all) < len(list) || len(list) == 0 {
			t.wrong(key, "every %s must be a table: a line [[%s]], then its keys", t.name(key), key)
		}
	default:
		t.wrong(key, "each %s must be a table: a line [[%s]], then its keys", t.name(key), key)
	}
	return all
}

func (t *table) sub(key string, values map[string]any) *table {
	return &table{file: t.file, path: join(t.path, key), values: values, lines: t.lines, found: t.found, link: t.link}
}

// done notes the keys that nobody asked for.
func (t *table) done() {
	for key := range t.values {
		if !slices.Contains(t.asked, key) {
			t.wrong(key, "unknown key %q; allowed here: %s", key, strings.Join(t.asked, ", "))
		}
	}
}

// name is how messages call a key: "steps 2" for "steps.1".
func (t *table) name(key string) string {
	list, i, ok := strings.Cut(key, ".")
	if !ok {
		return key
	}
	n := 0
	fmt.Sscan(i, &n)
	return fmt.Sprintf("%s %d", list, n+1)
}
