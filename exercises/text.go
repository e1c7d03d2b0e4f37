package exercises

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Cut is a text without line breaks, without what can't be seen or turns the words
// beside it around, and no longer than so many characters.
func Cut(text string, most int) string {
	text = strings.Join(strings.Fields(strings.Map(seen, text)), " ")
	if all := []rune(text); len(all) > most {
		text = string(all[:most])
	}
	return strings.TrimSpace(text)
}

// seen leaves a character out that nobody sees. What joins letters stays.
func seen(c rune) rune {
	if unicode.IsSpace(c) {
		return ' '
	}
	turns := c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069'
	if turns || unicode.IsControl(c) || c == utf8.RuneError || c == '\u200b' || c == '\ufeff' {
		return -1
	}
	return c
}
