// Package progress shows what was done and how it felt, and sums it up on paper.
package progress

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/page"
	"limber/app/ui/part"
)

// Screen says what was done and how it felt. Its blocks stand in the printed
// page already, empty and at their full height, so that nothing moves when what
// is kept arrives.
func Screen(d Doors) page.Screen {
	return page.Screen{
		Title:       d.Words.Progress.Title,
		Description: d.Words.Progress.Description,
		Private:     true,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading(d.Words.Progress.Title),
				d.weekSection(),
				d.dailySection(),
				d.yearSection(),
				d.weeksSection(),
				d.sidesSection(),
				d.directionsSection(),
				d.varietySection(),
				d.helpsSection(),
				d.historySection(),
				d.Backup(),
				part.Section(d.Words.Progress.Paper,
					app.P().Text(d.Words.Progress.PaperHint),
					app.P().Class("actions").Body(d.Base.Link("/progress/summary", "button", d.Words.Progress.OpenSummary)),
				),
			}
		},
	}
}
