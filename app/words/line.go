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
func (l Line) With(values ...string) string { return with(string(l), values) }

func with(text string, values []string) string {
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

// Parts cuts a line at its places, for a page that puts a link into it: what is
// before each place, and what comes after the last.
func (l Line) Parts() []string {
	var all []string
	for text := string(l); ; {
		before, rest, ok := strings.Cut(text, "{")
		all = append(all, before)
		if !ok {
			return all
		}
		text = rest[2:]
	}
}

// Plural is a sentence that counts: its language, and a line for each of the
// language's categories, in their order. The number is the first thing to fill
// in; what else there is follows.
type Plural string

// Of says the sentence with a number.
func (p Plural) Of(n int, values ...string) string {
	lines := strings.Split(string(p), "\n")
	return with(lines[1+category(lines[0], n)], append([]string{strconv.Itoa(n)}, values...))
}

// MakePlural makes a plural of a line for each category of a language.
func MakePlural(language string, lines []string) Plural {
	return Plural(language + "\n" + strings.Join(lines, "\n"))
}

// Categories are the plural forms of a language, by their names in CLDR: to
// which of them a number belongs, category says. A language that is added adds
// its rule to both.
func Categories(language string) []string { return []string{"one", "other"} }

// category is the index of a number's category in Categories.
func category(language string, n int) int {
	if n == 1 {
		return 0
	}
	return 1
}
