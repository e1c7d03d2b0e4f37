package words

import (
	"strconv"
	"strings"
)

// Line is a sentence with places in which something is filled: in a file
// "Next: {move}.", here "Next: {0}.". The tag of its field names them, in the
// order of the arguments.
type Line string

// With fills the places.
func (l Line) With(values ...string) string { return fill(string(l), values) }

func fill(text string, values []string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(text, "{")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		b.WriteString(values[rest[0]-'0'])
		text = rest[2:]
	}
}

// Parts cuts a line at its places, for a page that puts a link into it: the texts
// before each place and after the last, and which place stands behind each text.
func (l Line) Parts() (texts []string, places []int) {
	for text := string(l); ; {
		before, rest, ok := strings.Cut(text, "{")
		texts = append(texts, before)
		if !ok {
			return texts, places
		}
		places = append(places, int(rest[0]-'0'))
		text = rest[2:]
	}
}

// Plural is a sentence that counts: the rule of its language, and a line for each
// of the language's plural forms. The rule says which line is for 0, for 1 and so
// on, a digit each; what is behind its comma repeats for ever: "10,1" is English,
// line 1 for 0, line 0 for 1 and line 1 for all others. The number is the first
// thing to fill in; what else there is follows.
type Plural string

// Of says the sentence with a number. Where that may be over 999 it is Count that
// says it, as numbers are written in the language.
func (p Plural) Of(n int, values ...string) string { return p.phrase(n, strconv.Itoa(n), values) }

// Count says a sentence with a number of any size. Up to 999 all write it alike,
// so that a page can be printed with it.
func (w *Words) Count(p Plural, n int, values ...string) string {
	if n < 1000 {
		return p.Of(n, values...)
	}
	return p.phrase(n, w.Number(float64(n), 0), values)
}

func (p Plural) phrase(n int, written string, values []string) string {
	lines := strings.Split(string(p), "\n")
	first, again, _ := strings.Cut(lines[0], ",")
	line := max(0, n)
	if line < len(first) {
		line = int(first[line] - '0')
	} else {
		line = int(again[(line-len(first))%len(again)] - '0')
	}
	return fill(lines[1+line], append([]string{written}, values...))
}

// MakePlural makes a plural of a language's rule and a line for each of its forms.
func MakePlural(rule string, lines []string) Plural {
	return Plural(rule + "\n" + strings.Join(lines, "\n"))
}
