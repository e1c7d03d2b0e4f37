package source

import (
	"slices"
	"strings"

	"limber/exercises"
)

// spans reads a text into runs of words with one look each. They don't nest: a
// short page needs no strong link.
func (b *blocks) spans(text string, line int) []exercises.Span {
	var all []exercises.Span
	var plain strings.Builder
	add := func(s exercises.Span) {
		if plain.Len() > 0 {
			all = append(all, exercises.Span{Text: plain.String()})
			plain.Reset()
		}
		if s != (exercises.Span{}) {
			all = append(all, s)
		}
	}
	for text != "" {
		switch {
		case text[0] == '\\' && len(text) > 1:
			plain.WriteByte(text[1])
			text = text[2:]
		case strings.HasPrefix(text, "[^"):
			id, rest, ok := strings.Cut(text[2:], "]")
			if !ok {
				b.found.Add(b.file, line, "[^ has no ]")
			}
			text = rest
			add(b.cite(id, line))
		case text[0] == '[':
			words, url, rest, ok := cutLink(text)
			if !ok {
				b.found.Add(b.file, line, "a link is [words](address); a bracket that is no link is written \\[")
				return all
			}
			text = rest
			add(b.link(words, url, line))
		case text[0] == '*':
			mark, weight := "*", exercises.Emphasis
			if strings.HasPrefix(text, "**") {
				mark, weight = "**", exercises.Strong
			}
			words, rest, ok := strings.Cut(text[len(mark):], mark)
			if !ok || words == "" {
				b.found.Add(b.file, line, "%s opens and doesn't close; a star that is a star is written \\*", mark)
				return all
			}
			text = rest
			add(exercises.Span{Text: words, Weight: weight})
		default:
			n := strings.IndexAny(text[1:], "\\[*") + 1
			if n == 0 {
				n = len(text)
			}
			plain.WriteString(text[:n])
			text = text[n:]
		}
	}
	add(exercises.Span{})
	return all
}

// cite names a source by its number.
func (b *blocks) cite(id string, line int) exercises.Span {
	i := slices.Index(b.sources, id)
	if i < 0 || id == "" {
		b.found.Add(b.file, line, "no source %q; allowed: %s", id, joined(b.sources))
		return exercises.Span{}
	}
	b.cited[i] = true
	return exercises.Span{Cite: i + 1}
}

func (b *blocks) link(words, url string, line int) exercises.Span {
	inside := strings.HasPrefix(url, "/") && !strings.HasPrefix(url, "//")
	if words == "" || strings.ContainsAny(url, " \t\"<>\\") || !inside && !strings.HasPrefix(url, "https://") {
		b.found.Add(b.file, line, "a link needs words and an address that begins with https:// or, inside Limber, with /")
		return exercises.Span{}
	}
	b.links = append(b.links, link{line, url})
	return exercises.Span{Text: words, URL: url}
}

// cutLink cuts [words](url) off the front of a text.
func cutLink(text string) (words, url, rest string, ok bool) {
	words, rest, ok = strings.Cut(text[1:], "](")
	if !ok || strings.ContainsAny(words, "[]") {
		return "", "", "", false
	}
	url, rest, ok = strings.Cut(rest, ")")
	return words, url, rest, ok
}
