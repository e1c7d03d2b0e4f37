package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/session"
)

// review is what the Progress page remembers while the page lives.
type review struct {
	opened map[string]bool   // tables behind charts that are shown
	weeks  int               // that the charts span
	rows   int               // of the history that are shown
	gone   []session.Session // deleted just now, and still to be had back
	backup backup
}

// Progress says what was done and how it felt. Its blocks stand in the printed
// page already, empty and at their full height, so that nothing moves when what
// is kept arrives.
func progress() screen {
	return screen{
		title:       "Progress",
		description: "Your week, your year, and how your back felt: kept on your device, with export, import and a summary to print.",
		private:     true,
		body: func() []app.UI {
			return []app.UI{
				heading("Progress"),
				weekSection(),
				dailySection(),
				yearSection(),
				weeksSection(),
				sidesSection(),
				varietySection(),
				helpsSection(),
				historySection(),
				backupSection(),
				section("On paper",
					app.P().Text("One page for a physical therapist or a doctor: weeks, minutes, stiffness, sides and exercises."),
					app.P().Class("actions").Body(link("/progress/summary", "button", "Open the summary")),
				),
			}
		},
	}
}

// moment is now, in the zone of where the device is.
func (m *model) moment() time.Time {
	if m.device.Now != nil {
		return m.device.Now()
	}
	return time.Now()
}

// today is the day it is where the device is. Pages are printed without a clock,
// on no day at all, or each build would differ from the one before.
func (m *model) today() session.Day {
	if m.device.Now == nil {
		return 0
	}
	return session.DayOf(m.moment())
}

// more is a part that is drawn only once it is opened: what a chart shows, as a
// table, would cost more than all charts together.
func more(id, summary string, body func() app.UI) app.UI {
	toggled, scope := on("toggle-"+id, func(ctx app.Context, _ app.Event) {
		if the.review.opened == nil {
			the.review.opened = map[string]bool{}
		}
		the.review.opened[id] = ctx.JSSrc().Get("open").Bool()
	})
	return app.Details().Class("more").On("toggle", toggled, scope).Body(
		app.Summary().Text(summary),
		app.If(the.review.opened[id], body),
	)
}
