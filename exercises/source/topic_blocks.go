package source

import (
	"regexp"
	"strconv"
	"strings"

	"limber/exercises"
)

// blocks reads the words of a page: the little of Markdown that a short page
// needs. That is "## " headings, paragraphs, "- " lists, "> " quotes, **strong**,
// *emphasis*, [links](https://...), and [^id] to name a source.
type blocks struct {
	file    string
	sources []string     // their ids; a [^id] becomes a number in this list, from 1
	cited   map[int]bool // which of them were named
	links   []link
	found   *Findings

	all   []exercises.Block
	kind  exercises.BlockKind // of the block under way, empty between blocks
	items []item              // its texts: many for a list, else one
}

// item is a text that may run over several lines.
type item struct {
	text string
	line int
}

var otherMarkdown = regexp.MustCompile("^(#|[*+] |\\d+[.)] |```|~~~|\\||<|!\\[|---|===|\\t)")

// read reads the words, the first of which are on the given line.
func (b *blocks) read(body string, line int) []exercises.Block {
	for i, text := range strings.Split(body, "\n") {
		b.line(strings.TrimRight(text, " "), line+i)
	}
	b.end()
	return b.all
}

func (b *blocks) line(text string, line int) {
	heading, isHeading := strings.CutPrefix(text, "## ")
	entry, isItem := strings.CutPrefix(text, "- ")
	quote, isQuote := strings.CutPrefix(text, "> ")
	more, isMore := strings.CutPrefix(text, "  ")
	switch {
	case text == "":
		b.end()
	case isHeading:
		b.end()
		b.begin(exercises.Heading, heading, line)
		b.end()
	case isItem && b.kind == exercises.List:
		b.items = append(b.items, item{strings.TrimSpace(entry), line})
	case isItem:
		b.end()
		b.begin(exercises.List, entry, line)
	case isMore && b.kind == exercises.List:
		b.join(more)
	case isQuote && b.kind == exercises.Quote:
		b.join(quote)
	case isQuote:
		b.end()
		b.begin(exercises.Quote, quote, line)
	case otherMarkdown.MatchString(text) || strings.HasPrefix(text, " "):
		b.found.Add(b.file, line, "can't read this line; allowed: words, \"## \" headings, \"- \" lists, \"> \" quotes, and an empty line between them")
	case b.kind == exercises.Paragraph:
		b.join(text)
	default:
		b.end()
		b.begin(exercises.Paragraph, text, line)
	}
}

func (b *blocks) begin(kind exercises.BlockKind, text string, line int) {
	b.kind, b.items = kind, []item{{strings.TrimSpace(text), line}}
}

func (b *blocks) join(text string) {
	b.items[len(b.items)-1].text += " " + strings.TrimSpace(text)
}

// end finishes the block under way.
func (b *blocks) end() {
	if b.kind == "" {
		return
	}
	block := exercises.Block{Kind: b.kind}
	for _, it := range b.items {
		spans := b.spans(it.text, it.line)
		if b.kind == exercises.List {
			block.Items = append(block.Items, spans)
		} else {
			block.Spans = spans
		}
	}
	for i, text := range block.Lines() {
		for _, s := range LongSentences(text) {
			b.found.Add(b.file, b.items[i].line, "a sentence of %d words; %d are allowed: %q", len(wordsOf(s)), longestSentence, s)
		}
	}
	b.all, b.kind, b.items = append(b.all, block), "", nil
}

func itoa(n int) string { return strconv.Itoa(n) }
