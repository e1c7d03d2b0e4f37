package ui

import (
	"math/rand/v2"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/session"
	"limber/app/ui/care"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// Short names of parts and words, until no screen stands here.

func weekWords(w history.Week) string                { return the.words.Come(w) }
func advice(class string, a exercises.Advice) app.UI { return part.Advice(class, a) }
func scale(id, legend string, given session.Stiffness, set func(session.Stiffness)) app.UI {
	return part.Scale(&the.words.Scale, id, legend, given, set)
}
func worseAdvice() app.UI                       { return careDoors().Worse() }
func limitToggles() []app.UI                    { return careDoors().Limits() }
func callsInLine(all []exercises.Call) []app.UI { return care.InLine(all, the.words) }
func alsoButtons() app.UI                       { return part.AlsoButtons(&the.words.Sport, the.didAlso, the.also) }

// didAlso reports whether it was noted today that the person did a sport.
func (m *model) didAlso(s session.Sport) bool {
	_, did := m.alsoToday(s)
	return did
}

func (m *model) also(s session.Sport) {
	a, noted := m.person().Also(s, rand.Uint64())
	if noted {
		m.drop(kept.Activities, a.ID)
		return
	}
	m.put(kept.All{Activities: []session.Activity{a}})
}

func routineName(r session.Routine) string { return words.RoutineName(r) }
