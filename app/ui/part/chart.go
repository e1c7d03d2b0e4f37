package part

import (
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A chart is a few paths, however many days it shows: to draw ten years costs
// what it costs to draw ten days. Its frame is HTML, so that words keep the size
// the person has chosen, and the drawing between is stretched to fit.

// Plot is the drawing of a chart: a picture to those who hear the page, with a
// sentence that says what it shows.
func Plot(says string, width, height int, parts ...app.UI) app.UI {
	return app.Elem("svg").XMLNS(SVG).Class("plot").Attr("viewBox", fmt.Sprintf("0 0 %d %d", width, height)).
		Attr("preserveAspectRatio", "none").Attr("role", "img").Attr("aria-label", says).Attr("focusable", "false").Body(parts...)
}

func Path(class, d string) app.UI {
	return app.Elem("path").XMLNS(SVG).Class(class).Attr("d", d)
}

// Chart is a plot with its title, what its height stands for, and where it
// begins and ends, and what it says at a place; while there is nothing to draw, it
// says what will be there.
func Chart(title, top, from, to, empty string, says []string, plot app.UI, key ...app.UI) app.UI {
	return app.Div().Class("chart").Body(
		app.P().Class("chart-head").Body(app.Span().Class("chart-title").Text(title), app.Span().Text(top)),
		app.Div().Class("chart-box").Body(&Reader{Name: title, Says: says}, plot, app.If(empty != "", func() app.UI { return app.P().Class("chart-empty hint").Text(empty) })),
		app.P().Class("chart-foot").Body(app.Span().Text(from), app.Span().Class("chart-keys").Body(key...), app.Span().Text(to)),
	)
}

// Bars is a bar for each value, of a hundred at most, next to each other.
func Bars(values []float64, most float64) string {
	var d strings.Builder
	for i, v := range values {
		if v > 0 {
			fmt.Fprintf(&d, "M%d.15 100V%.1fh.7V100z", i, 100-max(2, 100*v/most))
		}
	}
	return d.String()
}

// Line joins values; where one is missing, below zero, it goes on to the next.
func Line(values []float64, most float64) string {
	var d strings.Builder
	for i, v := range values {
		if v < 0 {
			continue
		}
		step := 'L'
		if d.Len() == 0 {
			step = 'M'
		}
		fmt.Fprintf(&d, "%c%d.5 %.1f", step, i, 100-100*v/most)
	}
	return d.String()
}

// Dots is a dot at each value: lines of no length, with round ends.
func Dots(values []float64, most float64) string {
	var d strings.Builder
	for i, v := range values {
		if v >= 0 {
			fmt.Fprintf(&d, "M%d.5 %.1fh0", i, 100-100*v/most)
		}
	}
	return d.String()
}

// Table is what a chart shows, to be read. The first cell of a row names it.
func Table(caption string, head []string, rows [][]string) app.UI {
	return app.Table().Class("table").Body(
		app.Caption().Class("unseen").Text(caption),
		app.THead().Body(app.Tr().Body(app.Range(head).Slice(func(i int) app.UI {
			return app.Th().Attr("scope", "col").Text(head[i])
		}))),
		app.TBody().Body(app.Range(rows).Slice(func(i int) app.UI {
			row := rows[i]
			return app.Tr().Body(app.Range(row).Slice(func(j int) app.UI {
				if j == 0 {
					return app.Th().Attr("scope", "row").Text(row[j])
				}
				return app.Td().Text(row[j])
			}))
		})),
	)
}
