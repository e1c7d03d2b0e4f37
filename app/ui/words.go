package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/timeline"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// Short names of what package words says, until no screen stands here.

func clock(d time.Duration) string                       { return words.Clock(d) }
func minutes(d time.Duration) string                     { return words.Minutes(d) }
func spoken(d time.Duration) string                      { return words.Spoken(d) }
func count(n int, noun string) string                    { return words.Count(n, noun) }
func dose(e exercises.Exercise, d exercises.Dose) string { return words.Dose(e, d) }
func needWords(needs []exercises.Need) string            { return words.Needs(needs) }
func list(all []string) string                           { return words.List(all) }
func capital(s string) string                            { return words.Capital(s) }
func times(n int) string                                 { return words.Times(n) }
func inMinutes(d time.Duration) string                   { return words.InMinutes(d) }
func signed(v float64) string                            { return words.Signed(v) }
func joined(sentences []string) string                   { return words.Paragraph(sentences) }

func helpful(things []exercises.Need) app.UI { return part.Helpful(things) }

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
