package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Rehearse goes through what a page does first, and through the screens that most
// people come to, with nothing to show them on. web/js/prepare.js says what for.
func (m *Model) Rehearse() {
	for _, path := range m.rehearsed() {
		m.rehearse(path)
	}
}

func (m *Model) rehearsed() []string {
	exercise, routine := m.catalog.Exercises[0].ID, m.catalog.Routines[0].ID
	return []string{"/", "/play/" + routine, "/routines", "/exercises", "/progress", "/routines/" + routine, "/exercises/" + exercise}
}

// rehearse draws one screen, as far as that can be done without a page.
func (m *Model) rehearse(path string) (broke any) {
	defer func() { broke = recover() }()
	for _, part := range m.find(path).Body() {
		if c, ok := part.(interface{ Render() app.UI }); ok {
			c.Render()
		}
	}
	return nil
}
