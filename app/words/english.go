package words

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"limber/app/session"
	"limber/exercises"
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

// Feels are the answers to how the back feels.
var Feels = map[session.Feel]string{
	session.Looser: "Looser", session.Same: "Same", session.Stiffer: "Stiffer", session.Hurt: "It hurt",
}

// Dailies are the answers to how daily life goes.
var Dailies = map[session.Daily]string{session.Easier: "Easier", session.AsEver: "The same", session.Harder: "Harder"}

// Sports say what was done, after "I also".
var Sports = map[session.Sport]string{session.Walked: "walked", session.Rode: "rode a bike", session.Swam: "swam"}

// RoutineName is what a routine was called when it was played.
func RoutineName(r session.Routine) string { return cmp.Or(r.Name, r.ID) }

// WholeDay names a day with its year: paper is read in other years, too.
func (w *Words) WholeDay(d session.Day) string { return w.Dates.Whole(d.Date()) }

// ShortDay writes a day as in a letter: "3 Mar", with its year if that is not
// the one it is today.
func (w *Words) ShortDay(d, today session.Day) string {
	if d.Date().Year() == today.Date().Year() {
		return w.Dates.Short(d.Date())
	}
	return w.Dates.Whole(d.Date())
}

// Has names a condition and, when somebody was told that exercise is fine with
// it, since when.
func (w *Words) Has(c exercises.Condition, fine time.Time) string {
	if fine.IsZero() {
		return w.Condition.Of(c)
	}
	return w.Condition.Of(c) + ", told that it is fine on " + w.WholeDay(session.DayOf(fine))
}
