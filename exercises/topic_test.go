package exercises_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	. "limber/exercises"
)

var sitting = Topic{ID: "sitting", Blocks: []Block{
	{Kind: Heading, Spans: []Span{{Text: "Get "}, {Text: "up", Weight: Strong}}},
	{Kind: List, Items: [][]Span{{{Text: "walk "}, {Text: "far", URL: "/x"}, {Cite: 1}}, {{Text: "stretch"}}}},
}}

func TestLinesAreTheWordsAlone(t *testing.T) {
	var lines []string
	for _, b := range sitting.Blocks {
		lines = append(lines, b.Lines()...)
	}
	if want := []string{"Get up", "walk far", "stretch"}; !slices.Equal(lines, want) {
		t.Errorf("got %q, want %q", lines, want)
	}
}

func TestReadingTimeIsThatOfACalmReader(t *testing.T) {
	long := Topic{Blocks: []Block{{Kind: Paragraph, Spans: []Span{{Text: strings.Repeat("word ", 300)}}}}}
	if got := long.ReadingTime(); got != 90*time.Second {
		t.Errorf("300 words take %v, want 90s", got)
	}
}

func TestTopicTravelsAsJSON(t *testing.T) {
	text, err := json.Marshal(Catalog{Topics: []Topic{sitting}})
	if err != nil {
		t.Fatal(err)
	}
	var back Catalog
	if err := json.Unmarshal(text, &back); err != nil {
		t.Fatal(err)
	}
	got, ok := back.Topic("sitting")
	if !ok || !slices.Equal(got.Blocks[1].Items[0], sitting.Blocks[1].Items[0]) {
		t.Errorf("came back as %+v", got)
	}
	if _, ok := back.Topic("standing"); ok {
		t.Error("found a topic that isn't there")
	}
}
