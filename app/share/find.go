package share

import (
	"strings"

	"limber/app/mine"
)

// Begins is the end of an address up to a link.
const Begins = "r="

// Fragment is the end of the address of a routine, after its #.
func Fragment(r mine.Routine) string { return Begins + Link(r) }

// Of is the link in the end of an address, and whether there is one.
func Of(fragment string) (link string, ok bool) {
	link, ok = strings.CutPrefix(fragment, Begins)
	return strings.ReplaceAll(strings.ReplaceAll(link, "%7E", "~"), "%7e", "~"), ok // as some programs spell it
}

// Named is a routine's name as it may stand beside its link: nothing in it is taken
// for one.
func Named(r mine.Routine) string { return strings.ReplaceAll(r.Name, "#"+Begins, "# "+Begins) }

// File is a routine as a file, which any phone opens: its name, and its address.
func File(r mine.Routine, address string) string { return Named(r) + "\n" + address + "\n" }

// Find is the link in a text: an address, a message around one, or a file.
func Find(text string) (link string, ok bool) {
	_, end, ok := strings.Cut(text, "#"+Begins)
	if !ok {
		return "", false
	}
	link, _ = Of(Begins + end)
	if i := strings.IndexFunc(link, func(c rune) bool { return !isPlain(c) && !strings.ContainsRune("._~", c) }); i >= 0 {
		link = link[:i]
	}
	return strings.TrimRight(link, "."), true // the end of the sentence around it
}
