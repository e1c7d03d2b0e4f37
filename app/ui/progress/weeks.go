package progress

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/history"
	"limber/app/session"
	"limber/app/ui/part"
	"limber/app/words"
)

// span is how many weeks the charts show.
func (v Memory) span() int {
	if v.weeks == 0 {
		return 26
	}
	return v.weeks
}

func (d Doors) weeksSection() app.UI {
	w := &d.Words.Weeks
	n := d.Memory.span()
	points := d.Person().History.Series(d.Person().Today(), n)
	from := ""
	if d.Person().Today() != 0 {
		from = d.Words.ShortDay(d.Person().Today().Monday()-session.Day(7*(n-1)), d.Person().Today())
	}
	return app.Section().Class("section").Body(
		app.H2().Text(w.Title),
		app.Div().Class("spans").Role("group").Aria("label", w.HowFar).Body(
			d.span(12, w.TwelveWeeks), d.span(26, w.HalfAYear), d.span(52, w.Year)),
		d.stiffnessChart(points, n, from),
		app.If(d.Person().History.StifferForTwoWeeks(d.Person().Today()), d.worse),
		d.minutesChart(points, n, from),
		part.More("weeks", w.Table, d.Memory.isOpen("weeks"), d.Memory.open("weeks"), func() app.UI {
			return part.Table(w.LatestFirst, []string{w.WeekOf, w.Minutes, w.Sessions, w.StiffnessBefore, w.After}, d.weekRows(points))
		}),
	)
}

func (d Doors) span(weeks int, text string) app.UI {
	return part.Press("button span", text, d.Memory.span() == weeks, fmt.Sprint("span-", weeks), func() { d.Memory.weeks = weeks })
}

func (d Doors) minutesChart(points []history.Point, weeks int, from string) app.UI {
	target := d.Person().Kept.Choices.WeekTarget()
	goal := (target.Time * time.Duration(target.Days)).Minutes()
	values := make([]float64, weeks)
	most := goal
	for i, p := range points {
		v := p.Time.Minutes()
		values[weeks-len(points)+i] = v
		most = max(most, v)
	}
	most = ceiling(1.1 * most)
	goalLine := ""
	if goal > 0 {
		goalLine = fmt.Sprintf("M0 %.1fH%d", 100-100*goal/most, weeks)
	}
	return part.Chart(d.Words.Weeks.MinutesAWeek, d.Words.Count(d.Words.Length.ShortMinutes, int(most)), from, d.Words.Teaching.ThisWeek, empty(len(points) == 0, d.Words.Weeks.NoMinutes), d.said(points, weeks, d.minutesAt),
		part.Plot(d.Words.MinutesOf(points), weeks, 100,
			part.Path("plot-floor", fmt.Sprintf("M0 100H%d", weeks)),
			part.Path("plot-bars", part.Bars(values, most)),
			part.Path("plot-goal", goalLine),
		),
		app.If(goal > 0, func() app.UI { return app.Span().Class("key is-goal").Text(d.Words.Weeks.YourTarget) }),
	)
}

// said is what a chart of weeks says at each of them; nothing was done in those
// before the first.
func (d Doors) said(points []history.Point, weeks int, say func(week string, p history.Point) string) (said []string) {
	if len(points) == 0 {
		return nil
	}
	today := d.Person().Today()
	for i := range weeks {
		p := history.Point{Week: today.Monday() - session.Day(7*(weeks-1-i))}
		if at := i - weeks + len(points); at >= 0 {
			p = points[at]
		}
		said = append(said, say(d.Words.ShortDay(p.Week, today), p))
	}
	return said
}

func (d Doors) minutesAt(week string, p history.Point) string {
	return d.Words.Weeks.MinutesAt.With(week, d.Words.Sum(p.Time))
}

func (d Doors) stiffnessAt(week string, p history.Point) string {
	number := func(m history.Median) string {
		if m.N == 0 {
			return d.Words.Summary.NotSaid
		}
		return d.Words.Number(m.Value, words.Shortest)
	}
	return d.Words.Weeks.StiffnessAt.With(week, number(p.Before), number(p.After))
}

// empty is what an empty chart says.
func empty(is bool, words string) string {
	if is {
		return words
	}
	return ""
}

// ceiling is the next round number of minutes, for the top of a chart.
func ceiling(most float64) float64 {
	for _, step := range []float64{30, 60, 90, 120, 180, 240, 300, 420, 600, 900, 1200} {
		if most <= step {
			return step
		}
	}
	return most
}

func (d Doors) stiffnessChart(points []history.Point, weeks int, from string) app.UI {
	before, after := make([]float64, weeks), make([]float64, weeks)
	for i := range weeks {
		before[i], after[i] = -1, -1
	}
	given := false
	for i, p := range points {
		at := weeks - len(points) + i
		if p.Before.N > 0 {
			before[at] = p.Before.Value
		}
		if p.After.N > 0 {
			after[at] = p.After.Value
		}
		given = given || p.Before.N+p.After.N > 0
	}
	var said []string
	if given {
		said = d.said(points, weeks, d.stiffnessAt)
	}
	return part.Chart(d.Words.Weeks.Stiffness, "10", from, d.Words.Teaching.ThisWeek, empty(!given, d.Words.Weeks.NoNumbers), said,
		part.Plot(d.Words.StiffnessOf(points), weeks, 100,
			part.Path("plot-floor", fmt.Sprintf("M0 100H%d", weeks)),
			part.Path("plot-before", part.Line(before, 10)), part.Path("plot-before-dots", part.Dots(before, 10)),
			part.Path("plot-after", part.Line(after, 10)), part.Path("plot-after-dots", part.Dots(after, 10)),
		),
		app.Span().Class("key is-before").Text(d.Words.Weeks.KeyBefore), app.Span().Class("key").Text(d.Words.Weeks.KeyAfter),
	)
}

func (d Doors) weekRows(points []history.Point) (rows [][]string) {
	for _, p := range slices.Backward(points) {
		week := strings.ReplaceAll(d.Words.ShortDay(p.Week, d.Person().Today()), " ", "\u00a0") // one word in a narrow table
		rows = append(rows, []string{week, d.Words.Number(p.Time.Minutes(), 0), strconv.Itoa(p.Sessions), d.Words.Middle(p.Before), d.Words.Middle(p.After)})
	}
	return rows
}

// worse is said after two weeks that got stiffer.
func (d Doors) worse() app.UI { return part.Advice("advice", d.Person().Catalog.Screening.Worse) }
