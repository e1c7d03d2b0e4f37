package exercises

import (
	"strings"
	"time"
)

// Topic is one short page of teaching. It is written as text and travels as
// plain blocks, so that whoever shows it needs no parser and no raw HTML.
type Topic struct {
	ID      string
	Title   string
	Summary string // in one sentence or two
	Blocks  []Block
	Sources []Source
	Figure  string // id of the exercise whose figure goes with it
	Roles   []Role // which links in Limber lead here
	At      string // the heading they lead to; none for the page itself
	Do      string // what to do now, as a path: "routines/desk-break", "exercises/bridge"
}

// Block is a heading, a paragraph, a list or a quote.
type Block struct {
	Kind  BlockKind
	Spans []Span   // of everything but lists
	Items [][]Span // of lists
}

// BlockKind says what a block is.
type BlockKind string

const (
	Heading   BlockKind = "heading"
	Paragraph BlockKind = "paragraph"
	List      BlockKind = "list"
	Quote     BlockKind = "quote" // what must not be missed
)

// Span is a run of words with one look, or a mark that names a source.
type Span struct {
	Text   string
	Weight Weight
	URL    string // where the words lead; in Limber itself when it begins with a slash
	Cite   int    // the number of a source, from 1; such a span has no words
}

// Weight is how much a span is brought out.
type Weight string

const (
	Plain    Weight = ""
	Emphasis Weight = "emphasis"
	Strong   Weight = "strong"
)

// Topic returns the topic called id, and whether there is one.
func (c *Catalog) Topic(id string) (Topic, bool) {
	for _, t := range c.Topics {
		if t.ID == id {
			return t, true
		}
	}
	return Topic{}, false
}

// ReadingTime is how long the page takes a calm reader, at 200 words a minute.
func (t Topic) ReadingTime() time.Duration {
	words := 0
	for _, b := range t.Blocks {
		for _, line := range b.Lines() {
			words += len(strings.Fields(line))
		}
	}
	return time.Duration(words) * time.Minute / 200
}

// Lines are the words of a block without their look: one line, or one for each
// item of a list.
func (b Block) Lines() []string {
	if b.Kind != List {
		return []string{plain(b.Spans)}
	}
	var lines []string
	for _, item := range b.Items {
		lines = append(lines, plain(item))
	}
	return lines
}

func plain(spans []Span) string {
	var b strings.Builder
	for _, s := range spans {
		b.WriteString(s.Text)
	}
	return b.String()
}
