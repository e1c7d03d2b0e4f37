package ui

import (
	"fmt"
	"math"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/history"
	"limber/app/session"
	"limber/app/ui/part"
)

func weekSection() app.UI {
	w := the.week()
	return app.Section().Class("section week").Body(
		app.H2().Text("This week"),
		app.P().Class("week-sum").Body(
			app.Strong().Text(inMinutes(w.Time)),
			app.Span().Text(weekWords(w)),
		),
		weekDays(w),
		alsoButtons("Today I also"),
		app.P().Class("week-also facts").Text(alsoWords(w.Also)),
		app.Details().Class("more").Body(
			app.Summary().Text("Target: "+targetWords(w.Target)),
			targetFields(w.Target),
		),
	)
}

// weekWords says how far the week has come. It counts up and never down.
func weekWords(w history.Week) string {
	switch {
	case w.Done():
		return fmt.Sprintf("Your target is reached: %d of %s.", w.Met, count(w.Target.Days, "day"))
	case w.Met == 0:
		return "Target: " + targetWords(w.Target) + "."
	}
	return fmt.Sprintf("%d of %s reached.", w.Met, count(w.Target.Days, "day"))
}

func targetWords(t session.Target) string {
	if t.Time == 0 {
		return "move on " + count(t.Days, "day")
	}
	return fmt.Sprintf("%s on %s", minutes(t.Time), count(t.Days, "day"))
}

// weekDays are the seven days as circles that fill.
func weekDays(w history.Week) app.UI {
	today := the.today()
	return app.Ol().Class("week-days").Body(app.Range(w.Days[:]).Slice(func(i int) app.UI {
		d := w.Days[i]
		class := "week-day"
		if d.Day == today && today != 0 {
			class += " is-today"
		}
		return app.Li().Class(class).Body(
			app.Span().Class("week-letter").Aria("hidden", "true").Text(weekday(i)[:1]),
			dayRing(d.Part(w.Target)),
			app.Span().Class("unseen").Text(weekday(i)+": "+dayWords(d)),
		)
	}))
}

// weekday names a day of the week, Monday first.
func weekday(i int) string { return the.words.Dates.Weekdays[(i+1)%7] }

func dayWords(d history.DayTotal) string {
	if d.Time <= 0 {
		return "nothing yet"
	}
	return inMinutes(d.Time)
}

// dayRing fills from below.
func dayRing(full float64) app.UI {
	return app.Elem("svg").XMLNS(part.SVG).Class("ring").Attr("viewBox", "0 0 36 36").Attr("aria-hidden", "true").Attr("focusable", "false").Body(
		app.Elem("circle").XMLNS(part.SVG).Class("ring-back").Attr("cx", 18).Attr("cy", 18).Attr("r", 16),
		part.Path("ring-full", filled(full)),
	)
}

// filled is the part of a disc below a water line.
func filled(part float64) string {
	const middle, r = 18, 16
	switch {
	case part <= 0:
		return ""
	case part >= 1:
		return fmt.Sprintf("M%d %da%d %d 0 1 0 .01 0z", middle, middle-r, r, r)
	}
	up := r * (2*max(part, 0.1) - 1) // of the water line, over the middle
	half := math.Sqrt(r*r - up*up)
	large := 0
	if up > 0 {
		large = 1
	}
	return fmt.Sprintf("M%.1f %.1fA%d %d 0 %d 0 %.1f %.1fz", middle-half, middle-up, r, r, large, middle+half, middle-up)
}

// targetFields let the person set what they mean to do.
func targetFields(t session.Target) app.UI {
	lengths := []int{0, 5, 10, 15, 20, 30, 45, 60}
	days := []int{1, 2, 3, 4, 5, 6, 7}
	return app.Div().Body(
		app.P().Class("hint").Text("Two or three days a week is a good beginning. A day done the gentler way counts in full."),
		app.Div().Class("target").Body(
			part.Pick("target-time", "Minutes a day (0: any)", lengths, int(t.Time/time.Minute), func(n int) {
				the.choose(func(c *session.Choices) {
					c.Target = session.Target{Time: time.Duration(n) * time.Minute, Days: c.WeekTarget().Days}
				})
			}),
			part.Pick("target-days", "Days a week", days, t.Days, func(n int) {
				the.choose(func(c *session.Choices) { c.Target = session.Target{Time: c.WeekTarget().Time, Days: n} })
			}),
		),
	)
}

// weekLine is the week in short, for Today: always there, and always as high.
func weekLine() app.UI {
	w := the.week()
	words := weekWords(w)
	if the.history.CheckInDue(the.today()) {
		words = "How was daily life this week?"
	}
	return app.A().Class("card week-line").Href(href("/progress")).Body(
		app.Span().Class("card-name").Text("This week: "+inMinutes(w.Time)),
		app.Span().Class("week-rings").Aria("hidden", "true").Body(app.Range(w.Days[:]).Slice(func(i int) app.UI {
			return dayRing(w.Days[i].Part(w.Target))
		})),
		app.Span().Class("facts week-words").Text(words),
	)
}
