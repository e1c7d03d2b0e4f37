package source

import (
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"limber/app/words"
)

// English reads what Limber says in English: what the program says, and what
// only the site does.
func English() (*words.Words, *words.Site, error) { return Words(ShippedFiles()) }

// Words reads what is said in a content folder: the language in its folder
// languages, <code>/words.toml; or, where there is none, what comes with Limber.
// A site speaks one language, that of its exercises. The error, if any, is
// Findings with every mistake: a sentence that is missing, one that nobody asked
// for, and one that can't be filled in.
func Words(fsys fs.FS) (*words.Words, *words.Site, error) {
	var found Findings
	w, s := readWords(fsys, &found)
	if err := found.Err(); err != nil {
		return nil, nil, err
	}
	return w, s, nil
}

func readWords(fsys fs.FS, found *Findings) (*words.Words, *words.Site) {
	codes := spoken(fsys, found)
	switch len(codes) {
	case 0:
		fsys, codes = ShippedFiles(), []string{"en"}
	case 1:
	default:
		found.Add("languages", 1, "there are %s here, and one is spoken: take the others away", strings.Join(codes, ", "))
	}
	w, s, code := &words.Words{}, &words.Site{}, codes[0]
	w.WrittenBy(words.Plain{})
	t := open(fsys, "languages/"+code+"/words.toml", found)
	if t == nil {
		return w, s
	}
	r := wordsReader{tables: map[string]*table{"": t}}
	tag, err := language.Parse(code)
	if err != nil {
		t.wrong("language", "%q is no code of a language; allowed: one such as \"de\" or \"pt-BR\"", code)
	}
	r.forms, r.rule = plurals(tag)
	for _, p := range append(words.Places(w), words.Places(s)...) {
		p.Set(r.sentence(p))
	}
	for _, t := range r.tables {
		for key := range t.values {
			if !slices.Contains(t.asked, key) {
				t.wrong(key, "unknown key %q; a new sentence gets its field by make goldens", key)
			}
		}
	}
	if w.Language != code {
		t.wrong("language", "language must be %q, as its folder is called", code)
	}
	if s.Written != "ltr" && s.Written != "rtl" {
		t.wrong("written", `written must be "ltr", from left to right, or "rtl"`)
	}
	return w, s
}

// spoken lists the languages of a content folder: the folders in languages with
// words in them, or one that lacks them if all do.
func spoken(fsys fs.FS, found *Findings) (codes []string) {
	var without []string
	for _, e := range list(fsys, "languages", found) {
		if !e.isDir {
			continue
		}
		if _, err := fs.Stat(fsys, "languages/"+e.name+"/words.toml"); err != nil {
			without = []string{e.name}
		} else {
			codes = append(codes, e.name)
		}
	}
	if len(codes) == 0 {
		return without
	}
	return codes
}

// wordsReader finds the tables of a file of words by their paths.
type wordsReader struct {
	forms  []string // the plural forms of the language, and which number takes which
	rule   string
	tables map[string]*table
}

// table is the table at a path; empty when it is not in the file.
func (r wordsReader) table(path string) *table {
	t, ok := r.tables[path]
	if !ok {
		parent, key := cut(path)
		t = r.table(parent).table(key)
		r.tables[path] = t
	}
	return t
}

// sentence reads what stands in a place, in the form in which it travels.
func (r wordsReader) sentence(p words.Place) string {
	path, key := cut(p.Path)
	if i, err := strconv.Atoi(key); err == nil {
		path, key = cut(path)
		return r.item(r.table(path), key, i)
	}
	t := r.table(path)
	if !t.has(key) {
		t.take(key)
		t.wrong(key, "%s is missing", p.Path)
		return ""
	}
	if !p.Counts {
		return r.filled(t, key, p.Holds, false)
	}
	forms := r.table(p.Path)
	var lines []string
	for _, c := range r.forms {
		if !forms.has(c) {
			forms.take(c)
			forms.wrong(c, "%s.%s is missing", p.Path, c)
			continue
		}
		lines = append(lines, r.filled(forms, c, p.Holds, true))
	}
	return string(words.MakePlural(r.rule, lines))
}

// item reads one text of a list.
func (r wordsReader) item(t *table, key string, i int) string {
	v, _ := t.take(key)
	list, _ := v.([]any)
	if i >= len(list) {
		t.wrong(key, "%s has no text %d", join(t.path, key), i+1)
		return ""
	}
	return t.oneText(fmt.Sprintf("%s.%d", key, i), list[i])
}

var hole = regexp.MustCompile(`\{[^}]*\}?`)

// filled reads a text in which something is filled in, and numbers its places.
func (r wordsReader) filled(t *table, key string, holds []string, some bool) string {
	text := t.maybe(key)
	seen := map[string]bool{}
	text = hole.ReplaceAllStringFunc(text, func(in string) string {
		name := strings.Trim(in, "{}")
		seen[name] = true
		i := slices.Index(holds, name)
		if i < 0 {
			t.wrong(key, "nothing called %s is filled in here; allowed: %s", in, strings.Join(holds, ", "))
		}
		return fmt.Sprintf("{%d}", max(0, i))
	})
	for _, name := range holds {
		if !seen[name] && !some {
			t.wrong(key, "{%s} must stand in it", name)
		}
	}
	return text
}

// cut parts the last key of a path from the table it is in.
func cut(path string) (table, key string) {
	i := strings.LastIndexByte(path, '.')
	if i < 0 {
		return "", path
	}
	return path[:i], path[i+1:]
}
