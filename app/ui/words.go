package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// What screens that are not in folders of their own say often.

func (m *Model) minutes(d time.Duration) string { return m.words.Length.Short(d) }

func (m *Model) spoken(d time.Duration) string { return m.words.Length.Spoken(d) }

func (m *Model) dose(e exercises.Exercise, d exercises.Dose) string { return m.words.Dose.Of(e, d) }

func (m *Model) needWords(needs []exercises.Need) string { return m.words.Needs(needs) }

func (m *Model) helpful(things []exercises.Need) app.UI { return part.Helpful(things, m.words) }

func (m *Model) list(all []string) string { return m.words.List.Of(all) }

func capital(s string) string { return words.Begin(s) }

func count(n int, noun string) string             { return words.Count(n, noun) }
func (m *Model) inMinutes(d time.Duration) string { return m.words.Length.Sum(d) }
func joined(sentences []string) string            { return words.Paragraph(sentences) }
