package source

import (
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	"limber/exercises"
)

// Scores is a table of the pages: how long each takes to read, how easy it is
// by Flesch's score, and what it was read up in.
func Scores(c *exercises.Catalog) string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "page\twords\ttime\tease\tlongest sentence\tsources")
	for _, t := range append(append([]exercises.Topic{}, c.Topics...), c.About) {
		text, longest := prose(t), 0
		for _, s := range Sentences(text) {
			longest = max(longest, len(wordsOf(s)))
		}
		var sources []string
		for _, s := range t.Sources {
			sources = append(sources, s.URL)
		}
		fmt.Fprintf(w, "%s\t%d\t%s\t%.0f\t%d\t%s\n", t.ID, len(wordsOf(text)),
			t.ReadingTime().Round(time.Second), ReadingEase(text), longest, strings.Join(sources, " "))
	}
	w.Flush()
	return b.String()
}
