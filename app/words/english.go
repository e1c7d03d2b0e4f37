package words

import (
	"fmt"
	"strings"
)

// What follows knows English, and goes into sentences bit by bit.

// Count writes a number with its noun.
func Count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// Times writes how often: "once", "twice", "3 times".
func Times(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return Count(n, "time")
}

// Signed writes a number with its sign, a real minus in place of a hyphen.
func Signed(v float64) string {
	switch {
	case v == 0:
		return "0"
	case v < 0:
		return fmt.Sprintf("−%g", -v)
	}
	return fmt.Sprintf("+%g", v)
}

// Paragraph makes one paragraph of sentences.
func Paragraph(sentences []string) string { return strings.Join(sentences, " ") }
