// Package progress shows what was done and how it felt, and sums it up on paper.
package progress

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/page"
	"limber/app/ui/part"
)

// Screen says what was done and how it felt, in the order in which a person asks:
// this week, how it feels, what was done, and then the numbers. Its blocks stand in the printed
// page already, empty and at their full height, so that nothing moves when what
// is kept arrives.
func Screen(d Doors) page.Screen {
	return page.Screen{
		Title:       d.Words.Progress.Title,
		Description: d.Words.Progress.Description,
		Private:     true,
		Long:        true,
		Body: func() []app.UI {
			body := []app.UI{
				app.Div().Class("progress-top").Body(
					part.Heading(d.Words.Progress.Title),
					app.Div().Body(
						d.Base.Link("/progress/summary", "button is-quiet", d.Words.Progress.Paper),
						app.A().Class("button is-quiet").Href("#backup").Text(d.Words.Backup.Title),
					),
				),
				app.Div().Class("columns").Body(
					app.Div().Body(d.weekSection(), d.dailySection()),
					app.Div().Body(d.weeksSection(), d.goesSection()),
				),
			}
			if d.Brief {
				return body
			}
			return append(body,
				app.Div().Class("columns").Body(
					app.Div().Body(d.historySection()),
					app.Div().Body(d.yearSection(), d.directionsSection(), d.sidesSection()),
				),
				app.Div().Class("columns").Body(
					app.Div().Body(d.helpsSection()),
					app.Div().Body(d.varietySection()),
				),
				app.Div().Class("columns").Body(
					d.Backup(),
					part.Section(d.Words.Progress.Paper,
						app.P().Text(d.Words.Progress.PaperHint),
						app.P().Class("actions").Body(d.Base.Link("/progress/summary", "button", d.Words.Progress.OpenSummary)),
					),
				),
			)
		},
	}
}
