package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// What screens that are not in folders of their own say often.

func minutes(d time.Duration) string { return the.words.Length.Short(d) }

func spoken(d time.Duration) string { return the.words.Length.Spoken(d) }

func dose(e exercises.Exercise, d exercises.Dose) string { return the.words.Dose.Of(e, d) }

func needWords(needs []exercises.Need) string { return the.words.Needs(needs) }

func helpful(things []exercises.Need) app.UI { return part.Helpful(things, the.words) }

func list(all []string) string { return the.words.List.Of(all) }

func capital(s string) string { return words.Begin(s) }

func count(n int, noun string) string  { return words.Count(n, noun) }
func inMinutes(d time.Duration) string { return the.words.Length.Sum(d) }
func joined(sentences []string) string { return words.Paragraph(sentences) }
