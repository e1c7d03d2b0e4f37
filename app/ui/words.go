package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/timeline"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// What screens that are not in folders of their own say often.

func clock(d time.Duration) string { return words.Clock(d) }

func minutes(d time.Duration) string { return the.words.Length.Short(d) }

func spoken(d time.Duration) string { return the.words.Length.Spoken(d) }

func dose(e exercises.Exercise, d exercises.Dose) string { return the.words.Dose.Of(e, d) }

func needWords(needs []exercises.Need) string { return the.words.Needs(needs) }

func helpful(things []exercises.Need) app.UI { return part.Helpful(things, the.words) }

func list(all []string) string { return the.words.List.Of(all) }

func capital(s string) string { return words.Begin(s) }

func sideWords(s exercises.Side) string { return the.words.Segment.Side(s) }

// kicker says in a word or two what a segment asks for.
func kicker(s timeline.Segment, kind exercises.Kind) string {
	w := &the.words.Segment
	switch s.Kind {
	case timeline.Ready:
		return w.Ready
	case timeline.Change:
		return w.Change
	case timeline.Rest:
		return w.Rest
	case timeline.Lower:
		return w.Lower
	case timeline.Rise:
		return w.Rise
	}
	switch kind {
	case exercises.Hold:
		return w.Hold
	case exercises.Breath:
		return w.Breathe
	}
	return w.Move
}

func count(n int, noun string) string  { return words.Count(n, noun) }
func inMinutes(d time.Duration) string { return the.words.Length.Sum(d) }
func joined(sentences []string) string { return words.Paragraph(sentences) }
