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

// Paragraph makes one paragraph of sentences.
func Paragraph(sentences []string) string { return strings.Join(sentences, " ") }
