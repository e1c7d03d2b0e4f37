package ui

import (
	"fmt"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/timeline"
	"limber/app/ui/part"
	"limber/exercises"
)

// clock writes a length as m:ss, a started second counting as whole.
func clock(d time.Duration) string {
	s := int((max(0, d) + time.Second - 1) / time.Second)
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

// minutes writes a length in whole minutes, never less than one.
func minutes(d time.Duration) string {
	return fmt.Sprintf("%d min", max(1, int((d+30*time.Second)/time.Minute)))
}

// spoken writes a length for a voice: "1 minute 5 seconds".
func spoken(d time.Duration) string {
	s := int((d + time.Second/2) / time.Second)
	var parts []string
	if m := s / 60; m > 0 {
		parts = append(parts, count(m, "minute"))
	}
	if s%60 > 0 || s == 0 {
		parts = append(parts, count(s%60, "second"))
	}
	return strings.Join(parts, " ")
}

// count writes a number with its noun.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// dose says how much of an exercise is done: "40 s each side".
func dose(e exercises.Exercise, d exercises.Dose) string {
	d = d.Or(e.Dose)
	var s string
	switch e.Kind {
	case exercises.Hold:
		s = fmt.Sprintf("%d s", int(d.Hold/time.Second))
	case exercises.Breath:
		s = count(d.Count, "slow breath")
	default:
		s = count(d.Count, "time")
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

// needWords says what a routine or an exercise needs.
func needWords(needs []exercises.Need) string {
	if len(needs) == 0 {
		return "nothing"
	}
	var words []string
	for _, n := range needs {
		words = append(words, n.Words())
	}
	return list(words)
}

// helpful is the fact about what makes it easier, where there is any.
func helpful(things []exercises.Need) app.UI {
	return app.If(len(things) > 0, func() app.UI { return part.Fact("Good to have", needWords(things)) })
}

// list joins words as in a sentence: "a mat, a wall and a chair".
func list(words []string) string {
	switch n := len(words); n {
	case 0:
		return ""
	case 1:
		return words[0]
	default:
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
}

// capital begins a sentence.
func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// sideWords names a side: "Left side".
func sideWords(s exercises.Side) string {
	switch s {
	case exercises.Left:
		return "Left side"
	case exercises.Right:
		return "Right side"
	}
	return ""
}

// kicker says in a word or two what a segment asks for.
func kicker(s timeline.Segment, kind exercises.Kind) string {
	switch s.Kind {
	case timeline.Ready:
		return "Get ready"
	case timeline.Change:
		return "Change sides"
	case timeline.Rest:
		return "Rest, then"
	case timeline.Lower:
		return "Get down slowly"
	case timeline.Rise:
		return "Get up slowly"
	}
	switch kind {
	case exercises.Hold:
		return "Hold"
	case exercises.Breath:
		return "Breathe"
	}
	return "Move"
}
