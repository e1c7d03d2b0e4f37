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
		app.H2().Text("This week"),
		app.P().Class("week-sum").Body(
			app.Strong().Text(d.Words.Length.Sum(w.Time)),
			app.Span().Text(part.WeekWords(d.Words, w)),
		),
		d.weekDays(w),
		part.AlsoButtons("Today I also", d.didAlso, d.also),
		app.P().Class("week-also facts").Text(d.alsoWords(w.Also)),
		app.Details().Class("more").Body(
			app.Summary().Text("Target: "+part.TargetWords(d.Words, w.Target)),
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
			app.Span().Class("week-letter").Aria("hidden", "true").Text(d.weekday(i)[:1]),
			part.DayRing(day.Part(w.Target)),
			app.Span().Class("unseen").Text(d.weekday(i)+": "+d.dayWords(day)),
		)
	}))
}

// weekday names a day of the week, Monday first.
func (d Doors) weekday(i int) string { return d.Words.Dates.Weekdays[(i+1)%7] }

func (d Doors) dayWords(of history.DayTotal) string {
	if of.Time <= 0 {
		return "nothing yet"
	}
	return d.Words.Length.Sum(of.Time)
}

// targetFields let the person set what they mean to do.
func (d Doors) targetFields(t session.Target) app.UI {
	lengths := []int{0, 5, 10, 15, 20, 30, 45, 60}
	days := []int{1, 2, 3, 4, 5, 6, 7}
	return app.Div().Body(
		app.P().Class("hint").Text("Two or three days a week is a good beginning. A day done the gentler way counts in full."),
		app.Div().Class("target").Body(
			part.Pick("target-time", "Minutes a day (0: any)", lengths, int(t.Time/time.Minute), func(n int) {
				d.Choose(func(c *session.Choices) {
					c.Target = session.Target{Time: time.Duration(n) * time.Minute, Days: c.WeekTarget().Days}
				})
			}),
			part.Pick("target-days", "Days a week", days, t.Days, func(n int) {
				d.Choose(func(c *session.Choices) { c.Target = session.Target{Time: c.WeekTarget().Time, Days: n} })
			}),
		),
	)
}
