package progress

import (
	"fmt"
	"slices"
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
	n := d.Memory.span()
	points := d.Person().History.Series(d.Person().Today(), n)
	from := ""
	if d.Person().Today() != 0 {
		from = d.Words.ShortDay(d.Person().Today().Monday()-session.Day(7*(n-1)), d.Person().Today())
	}
	return app.Section().Class("section").Body(
		app.H2().Text("Over time"),
		app.Div().Class("spans").Role("group").Aria("label", "How far back").Body(
			d.span(12, "12 weeks"), d.span(26, "Half a year"), d.span(52, "A year")),
		d.minutesChart(points, n, from),
		d.stiffnessChart(points, n, from),
		app.If(d.Person().History.StifferForTwoWeeks(d.Person().Today()), d.worse),
		part.More("weeks", "The weeks as a table", d.Memory.isOpen("weeks"), d.Memory.open("weeks"), func() app.UI {
			return part.Table("The weeks, the latest first", []string{"Week of", "Minutes", "Sessions", "Stiffness before", "After"}, d.weekRows(points))
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
	return part.Chart("Minutes a week", fmt.Sprintf("%.0f min", most), from, d.Words.Teaching.ThisWeek, empty(len(points) == 0, "Your minutes will stand here."),
		part.Plot(minutesWords(points), weeks, 100,
			part.Path("plot-floor", fmt.Sprintf("M0 100H%d", weeks)),
			part.Path("plot-bars", part.Bars(values, most)),
			part.Path("plot-goal", goalLine),
		),
		app.If(goal > 0, func() app.UI { return app.Span().Class("key is-goal").Text("your target") }),
	)
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

// minutesWords says what the bars show.
func minutesWords(points []history.Point) string {
	if len(points) == 0 {
		return "Minutes a week: nothing yet."
	}
	var each []float64
	for _, p := range points {
		each = append(each, p.Time.Minutes())
	}
	return fmt.Sprintf("Minutes in each of %s: between %.0f and %.0f, the last %.0f.",
		words.Count(len(each), "week"), slices.Min(each), slices.Max(each), each[len(each)-1])
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
	return part.Chart("Stiffness, 0 to 10", "10", from, d.Words.Teaching.ThisWeek, empty(!given, "The numbers you give before and after sessions will stand here."),
		part.Plot(stiffnessWords(points), weeks, 100,
			part.Path("plot-floor", fmt.Sprintf("M0 100H%d", weeks)),
			part.Path("plot-before", part.Line(before, 10)), part.Path("plot-before-dots", part.Dots(before, 10)),
			part.Path("plot-after", part.Line(after, 10)), part.Path("plot-after-dots", part.Dots(after, 10)),
		),
		app.Span().Class("key is-before").Text("before"), app.Span().Class("key").Text("after"),
	)
}

// stiffnessWords says what the lines show: where they began, and where they are.
func stiffnessWords(points []history.Point) string {
	said := ""
	for _, of := range []struct {
		name   string
		median func(history.Point) history.Median
	}{
		{"before sessions", func(p history.Point) history.Median { return p.Before }},
		{"after them", func(p history.Point) history.Median { return p.After }},
	} {
		given := slices.DeleteFunc(slices.Clone(points), func(p history.Point) bool { return of.median(p).N == 0 })
		if len(given) == 0 {
			continue
		}
		first, last := of.median(given[0]), of.median(given[len(given)-1])
		said += fmt.Sprintf(" %s %.1f at first, %.1f at last.", words.Begin(of.name), first.Value, last.Value)
	}
	if said == "" {
		return "Stiffness: no numbers given yet."
	}
	return "Stiffness, the middle of each week's numbers." + said
}

func (d Doors) weekRows(points []history.Point) (rows [][]string) {
	for _, p := range slices.Backward(points) {
		week := strings.ReplaceAll(d.Words.ShortDay(p.Week, d.Person().Today()), " ", "\u00a0") // one word in a narrow table
		rows = append(rows, []string{week, fmt.Sprintf("%.0f", p.Time.Minutes()), fmt.Sprint(p.Sessions), middle(p.Before), middle(p.After)})
	}
	return rows
}

// middle writes a median and of how many numbers it is.
func middle(m history.Median) string {
	if m.N == 0 {
		return "–"
	}
	return fmt.Sprintf("%g (%d)", m.Value, m.N)
}

// worse is said after two weeks that got stiffer.
func (d Doors) worse() app.UI { return part.Advice("advice", d.Person().Catalog.Screening.Worse) }
