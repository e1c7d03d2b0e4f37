package source

import (
	"fmt"
	"go/format"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"limber/app/words"
	"limber/exercises/golden"
)

// The struct of sentences is written from the English file, so that a sentence
// stands in one place. What is filled in keeps its order where the struct has
// the sentence already: to move it within the text moves no argument.
func TestGoldenSentencesAreThoseOfTheFile(t *testing.T) {
	for file, of := range map[string]func(group string) bool{
		"app/words/sentences.go":      func(group string) bool { return !ofSite(group) },
		"app/words/sentences_site.go": ofSite,
	} {
		got, err := sentences(english(t), of)
		if err != nil {
			t.Fatal(err)
		}
		golden.Written(t, file, got)
	}
}

// ofSite tells the groups that are written into what is sent, and do not travel
// to the program.
func ofSite(group string) bool {
	return slices.Contains([]string{"manifest", "loader", "worker"}, group)
}

// sentences writes the structs of some groups of a file of words.
func sentences(text string, of func(group string) bool) (string, error) {
	var values map[string]any
	meta, _, err := Decode("words.toml", text, &values)
	if err != nil {
		return "", err
	}
	order := map[string][]string{}
	for _, p := range append(words.Places(&words.Words{}), words.Places(&words.Site{})...) {
		order[p.Path] = p.Holds
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
			fmt.Fprintf(&groups, "%s %s\n", last, kind(values[group].(map[string]any)[k[1]], order[k.String()]))
		case len(k) == 1 && isGroup:
			fmt.Fprintf(&whole, "%s %[1]s\n", last)
			fmt.Fprintf(&groups, "}\n\n%stype %s struct {\n_ sheet\n\n", wrapped(last+" holds "+about[group]), last)
		case len(k) == 1:
			fmt.Fprintf(&whole, "%s string\n", last)
		}
	}
	name, says := "Words", "Words are all sentences of the program, in one language."
	if of("loader") {
		name, says = "Site", "Site is what is said around the program: before it runs, and without it. It is written into what is sent, and does not travel to the program."
	}
	b, err := format.Source([]byte("// Code generated from exercises/languages/en/words.toml by make goldens. DO NOT EDIT.\n\npackage words\n\n" +
		wrapped(says) + "type " + name + " struct {\n_ sheet\n\n" + whole.String() + groups.String() + "}\n"))
	return string(b), err
}

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
		for _, c := range words.Categories("en") {
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
	if name == "Plural" && len(known) > 0 {
		known = known[1:] // the number
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
		b.WriteString(words.Begin(part))
	}
	return b.String()
}
