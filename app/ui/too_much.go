package ui

import (
	"limber/app/person"
	"limber/exercises"
)

// remember keeps a dose of an exercise as this person's own.
func (m *Model) remember(exercise string, d exercises.Dose) {
	m.choose(person.OwnDose(exercise, d))
}
