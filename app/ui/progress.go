package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/session"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// review is what the Progress page remembers while the page lives.
type review struct {
	opened map[string]bool   // tables behind charts that are shown
	weeks  int               // that the charts span
	rows   int               // of the history that are shown
	gone   []session.Session // deleted just now, and still to be had back
	backup backup
}

func (r *review) isOpen(table string) bool { return r.opened[table] }

// open returns what notes whether a table is shown.
func (r *review) open(table string) func(bool) {
	return func(shown bool) {
		if r.opened == nil {
			r.opened = map[string]bool{}
		}
		r.opened[table] = shown
	}
}

// Progress says what was done and how it felt. Its blocks stand in the printed
// page already, empty and at their full height, so that nothing moves when what
// is kept arrives.
func progress() page.Screen {
	return page.Screen{
		Title:       "Progress",
		Description: "Your week, your year, and how your back felt: kept on your device, with export, import and a summary to print.",
		Private:     true,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading("Progress"),
				weekSection(),
				dailySection(),
				yearSection(),
				weeksSection(),
				sidesSection(),
				varietySection(),
				helpsSection(),
				historySection(),
				backupSection(),
				part.Section("On paper",
					app.P().Text("One page for a physical therapist or a doctor: weeks, minutes, stiffness, sides and exercises."),
					app.P().Class("actions").Body(link("/progress/summary", "button", "Open the summary")),
				),
			}
		},
	}
}
