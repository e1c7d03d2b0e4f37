package progress

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/history"
	"limber/app/session"
	"limber/app/ui/part"
)

func (d Doors) weekSection() app.UI {
	w := d.Person().Week()
	return app.Section().Class("section week").Body(
		app.H2().Text(d.Words.Week.Title),
		app.P().Class("week-sum").Body(
			app.Strong().Text(d.Words.Sum(w.Time)),
			app.Span().Text(d.Words.Come(w)),
		),
		d.weekDays(w),
		part.AlsoButtons(&d.Words.Sport, d.DidAlso, d.Also),
		app.P().Class("week-also facts").Text(d.Words.AlsoThisWeek(w.Also)),
		app.Details().Class("more").Body(
			app.Summary().Text(d.Words.Week.Target.With(d.Words.Target(w.Target))),
			d.targetFields(w.Target),
		),
	)
}

// weekDays are the seven days as circles that fill.
func (d Doors) weekDays(w history.Week) app.UI {
	today := d.Person().Today()
	return app.Ol().Class("week-days").Body(app.Range(w.Days[:]).Slice(func(i int) app.UI {
		day := w.Days[i]
		class := "week-day"
		if day.Day == today && today != 0 {
			class += " is-today"
		}
		return app.Li().Class(class).Body(
			app.Span().Class("week-letter").Aria("hidden", "true").Text(d.Words.Dates.Letters[day.Day.Date().Weekday()]),
			part.DayRing(day.Part(w.Target)),
			app.Span().Class("unseen").Text(d.Words.DayOfWeek(day)),
		)
	}))
}

// targetFields let the person set what they mean to do.
func (d Doors) targetFields(t session.Target) app.UI {
	lengths := []int{0, 5, 10, 15, 20, 30, 45, 60}
	days := []int{1, 2, 3, 4, 5, 6, 7}
	return app.Div().Body(
		app.P().Class("hint").Text(d.Words.Week.Hint),
		app.Div().Class("target").Body(
			part.Pick("target-time", d.Words.Week.MinutesADay, lengths, int(t.Time/time.Minute), func(n int) {
				d.Choose(func(c *session.Choices) {
					c.Target = session.Target{Time: time.Duration(n) * time.Minute, Days: c.WeekTarget().Days}
				})
			}),
			part.Pick("target-days", d.Words.Week.DaysAWeek, days, t.Days, func(n int) {
				d.Choose(func(c *session.Choices) { c.Target = session.Target{Time: c.WeekTarget().Time, Days: n} })
			}),
		),
	)
}
