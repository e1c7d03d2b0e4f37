package languages

import (
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/BurntSushi/toml"

	"limber/exercises/golden"
)

// The struct of sentences is written from the English file, so that a sentence
// stands in one place. What is filled in keeps its order where the struct has
// the sentence already: to move it within the text moves no argument. The struct
// is read as a text, since words need not compile without a sentence that is new.
func TestGoldenSentencesAreThoseOfTheFile(t *testing.T) {
	text, err := Files.ReadFile("en/words.toml")
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]string{}
	for _, file := range []string{"app/words/sentences.go", "app/words/sentences_site.go"} {
		if err := tags(golden.InModule(t, file), known); err != nil {
			t.Fatal(err)
		}
	}
	for file, of := range map[string]func(group string) bool{
		"app/words/sentences.go":      func(group string) bool { return !ofSite(group) },
		"app/words/sentences_site.go": ofSite,
	} {
		got, err := sentences(string(text), known, of)
		if err != nil {
			t.Fatal(err)
		}
		golden.Written(t, file, got)
	}
}

// ofSite tells the groups that are written into what is sent, and do not travel
// to the program.
func ofSite(group string) bool {
	return slices.Contains([]string{"written", "manifest", "loader", "worker"}, group)
}

// sentences writes the structs of some groups of a file of words.
func sentences(text string, known map[string]string, of func(group string) bool) (string, error) {
	var values map[string]any
	meta, err := toml.Decode(text, &values)
	if err != nil {
		return "", err
	}
	about := comments(text)
	var whole, groups strings.Builder
	for _, k := range meta.Keys() {
		group, last := k[0], field(k[len(k)-1])
		if !of(group) {
			continue
		}
		switch _, isGroup := values[group].(map[string]any); {
		case len(k) == 2:
			fmt.Fprintf(&groups, "%s %s\n", last, kind(values[group].(map[string]any)[k[1]], strings.Fields(known[field(k[0])+"."+last])))
		case len(k) == 1 && isGroup:
			fmt.Fprintf(&whole, "%s %[1]s\n", last)
			fmt.Fprintf(&groups, "}\n\n%stype %s struct {\n_ sheet\n\n", wrapped(last+" holds "+about[group]), last)
		case len(k) == 1:
			fmt.Fprintf(&whole, "%s string\n", last)
		}
	}
	name, says, with := "Words", "Words are all sentences of the program, in one language.", "format Formatter // which writes the dates and numbers in them\n"
	if of("loader") {
		name, says, with = "Site", "Site is what is said around the program: before it runs, and without it. It is written into what is sent, and does not travel to the program.", ""
	}
	b, err := format.Source([]byte("// Code generated from exercises/languages/en/words.toml by make goldens. DO NOT EDIT.\n\npackage words\n\n" +
		wrapped(says) + "type " + name + " struct {\n_ sheet\n" + with + "\n" + whole.String() + groups.String() + "}\n"))
	return string(b), err
}

// tags reads what is filled in, by struct and field, in a file of sentences.
func tags(file string, known map[string]string) error {
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		return err
	}
	ast.Inspect(f, func(n ast.Node) bool {
		if t, ok := n.(*ast.TypeSpec); ok {
			for _, field := range t.Type.(*ast.StructType).Fields.List {
				if field.Tag != nil {
					tag, _ := strconv.Unquote(field.Tag.Value)
					known[t.Name.Name+"."+field.Names[0].Name] = reflect.StructTag(tag).Get("with")
				}
			}
		}
		return true
	})
	return nil
}

var hole = regexp.MustCompile(`\{[^}]*\}`)

// kind is the type of a sentence, with the names of what is filled in.
func kind(v any, known []string) string {
	texts, name := []string{}, "string"
	switch v := v.(type) {
	case string:
		texts = append(texts, v)
	case []any:
		return fmt.Sprintf("[%d]string", len(v))
	case map[string]any:
		name = "Plural"
		for _, c := range []string{"one", "other"} {
			texts = append(texts, fmt.Sprint(v[c]))
		}
	}
	var holds []string
	for _, text := range texts {
		for _, h := range hole.FindAllString(text, -1) {
			if h = strings.Trim(h, "{}"); !slices.Contains(holds, h) && (h != "n" || name != "Plural") {
				holds = append(holds, h)
			}
		}
	}
	if slices.Equal(slices.Sorted(slices.Values(known)), slices.Sorted(slices.Values(holds))) {
		holds = known
	}
	if len(holds) == 0 {
		return name
	}
	if name == "string" {
		name = "Line"
	}
	return fmt.Sprintf("%s `with:%q`", name, strings.Join(holds, " "))
}

// comments are what is said above the groups of a file.
func comments(text string) map[string]string {
	all, above := map[string]string{}, ""
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "#"):
			above += strings.TrimPrefix(line, "#")
		case strings.HasPrefix(line, "["):
			above = strings.TrimSpace(above)
			first, size := utf8.DecodeRuneInString(above)
			all[strings.Trim(line, "[]")], above = string(unicode.ToLower(first))+above[size:], ""
		default:
			above = ""
		}
	}
	return all
}

// wrapped writes a comment of lines of eighty characters.
func wrapped(text string) string {
	var b strings.Builder
	line := "//"
	for _, w := range strings.Fields(text) {
		if len(line)+1+len(w) > 80 {
			b.WriteString(line + "\n")
			line = "//"
		}
		line += " " + w
	}
	return b.String() + line + "\n"
}

// field is how a struct calls a key of a file: NotFound for "not-found".
func field(key string) string {
	var b strings.Builder
	for _, part := range strings.Split(key, "-") {
		b.WriteString(strings.ToUpper(part[:1]) + part[1:])
	}
	return b.String()
}
