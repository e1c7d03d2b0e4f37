package ui

import (
	"math/rand/v2"

	"limber/app/kept"
	"limber/app/session"
	"limber/app/words"
)

// didAlso reports whether it was noted today that the person did a sport.
func (m *Model) didAlso(s session.Sport) bool {
	_, did := m.alsoToday(s)
	return did
}

func (m *Model) also(s session.Sport) {
	a, noted := m.person().Also(s, rand.Uint64())
	if noted {
		m.drop(kept.Activities, a.ID)
		return
	}
	m.put(kept.All{Activities: []session.Activity{a}})
}

func routineName(r session.Routine) string { return words.RoutineName(r) }
