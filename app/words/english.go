package words

import (
	"fmt"
	"strings"
	"time"

	"limber/exercises"
)

// What follows knows English, and goes into sentences bit by bit.

// Clock writes a length as m:ss, a started second counting as whole.
func Clock(d time.Duration) string {
	s := int((max(0, d) + time.Second - 1) / time.Second)
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

// Minutes writes a length in whole minutes, never less than one.
func Minutes(d time.Duration) string {
	return fmt.Sprintf("%d min", max(1, int((d+30*time.Second)/time.Minute)))
}

// Spoken writes a length for a voice: "1 minute 5 seconds".
func Spoken(d time.Duration) string {
	s := int((d + time.Second/2) / time.Second)
	var parts []string
	if m := s / 60; m > 0 {
		parts = append(parts, Count(m, "minute"))
	}
	if s%60 > 0 || s == 0 {
		parts = append(parts, Count(s%60, "second"))
	}
	return strings.Join(parts, " ")
}

// Count writes a number with its noun.
func Count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// Dose says how much of an exercise is done: "40 s each side".
func Dose(e exercises.Exercise, d exercises.Dose) string {
	d = d.Or(e.Dose)
	var s string
	switch e.Kind {
	case exercises.Hold:
		s = fmt.Sprintf("%d s", int(d.Hold/time.Second))
	case exercises.Breath:
		s = Count(d.Count, "slow breath")
	default:
		s = Count(d.Count, "time")
		if d.Count == 1 {
			s = "once"
		}
	}
	switch e.Sides {
	case exercises.Each:
		s += " each side"
	case exercises.Alternate:
		s += " to each side"
	}
	if d.Sets > 1 {
		s += fmt.Sprintf(", %d sets", d.Sets)
	}
	return s
}

// Needs says what a routine or an exercise needs.
func Needs(needs []exercises.Need) string {
	if len(needs) == 0 {
		return "nothing"
	}
	var words []string
	for _, n := range needs {
		words = append(words, n.Words())
	}
	return List(words)
}

// List joins words as in a sentence: "a mat, a wall and a chair".
func List(words []string) string {
	switch n := len(words); n {
	case 0:
		return ""
	case 1:
		return words[0]
	default:
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
}

// Capital begins a sentence.
func Capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
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

// InMinutes writes a sum in whole minutes; nothing is 0, and a little is not.
func InMinutes(d time.Duration) string {
	if d <= 0 {
		return "0 min"
	}
	return Minutes(d)
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
