package progress

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/history"
	"limber/app/ui/part"
	"limber/app/words"
)

// The year is 53 weeks, drawn as two halves: one below the other on a phone,
// where a whole year in a row would be too small to see.
const (
	halfYear = 27
	cell     = 12 // of a square, with the gap beside it
	top      = 14 // for the names of months
)

func (d Doors) yearSection() app.UI {
	w := &d.Words.Year
	squares := d.Person().History.Year(d.Person().Today(), d.Person().Kept.Choices.WeekTarget())
	return app.Section().Class("section").Body(
		app.H2().Text(w.Title),
		app.Div().Class("year").Body(
			d.half(squares[:7*halfYear], w.Earlier),
			d.half(squares[7*halfYear:], w.Since),
		),
		app.P().Class("hint").Text(w.Squares(squares)),
		part.More("year", w.Table, d.Memory.isOpen("year"), d.Memory.open("year"), func() app.UI {
			return part.Table(w.ByMonths, []string{w.Month, w.Days, w.Minutes}, d.months(squares))
		}),
	)
}

// half draws weeks as columns, a square for each day: the more was done, the
// larger it is, so that it can be told without colour.
func (d Doors) half(squares []history.Square, says words.Line) app.UI {
	weeks := (len(squares) + 6) / 7
	var back, done strings.Builder
	for i := range 7 * weeks {
		square(&back, i, 10)
	}
	var names []app.UI
	for i, s := range squares {
		if s.Level > 0 {
			square(&done, i, 2+2*s.Level)
		}
		if date := s.Day.Date(); i%7 == 0 && date.Day() <= 7 && d.Person().Today() != 0 && i < len(squares)-2*7 {
			names = append(names, app.Elem("text").XMLNS(part.SVG).Class("year-month").Attr("x", i/7*cell).Attr("y", 9).Text(d.Words.Date(date, words.ShortMonth)))
		}
	}
	return app.Elem("svg").XMLNS(part.SVG).Class("half").Attr("viewBox", fmt.Sprintf("0 0 %d %d", halfYear*cell-2, top+7*cell-2)).
		Attr("role", "img").Attr("aria-label", says.With(d.Words.Year.Squares(squares))).Attr("focusable", "false").Body(
		part.Path("year-back", back.String()),
		part.Path("year-done", done.String()),
		app.Elem("g").XMLNS(part.SVG).Attr("aria-hidden", "true").Body(names...),
	)
}

func square(d *strings.Builder, i, size int) {
	in := (10 - size) / 2
	x, y := i/7*cell+in, top+i%7*cell+in
	fmt.Fprintf(d, "M%d %dh%dv%dh-%dz", x, y, size, size, size)
}

// months sums up the squares, the latest month first.
func (d Doors) months(squares []history.Square) (rows [][]string) {
	var days int
	var sum time.Duration
	for i := len(squares) - 1; i >= 0; i-- {
		s := squares[i]
		if s.Level > 0 {
			days++
			sum += s.Time
		}
		if i == 0 || s.Day.Date().Day() == 1 {
			if days > 0 {
				rows = append(rows, []string{d.Words.Date(s.Day.Date(), words.Month), strconv.Itoa(days), d.Words.Number(math.Round(sum.Minutes()), 0)})
			}
			days, sum = 0, 0
		}
	}
	return rows
}
