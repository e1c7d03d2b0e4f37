package words

import (
	"strconv"
	"time"

	"limber/app/session"
)

// Whole writes a day with its year: "3 Mar 2026".
func (d *Dates) Whole(t time.Time) string {
	return d.Day.With(strconv.Itoa(t.Day()), d.ShortMonths[t.Month()-1], strconv.Itoa(t.Year()))
}

// Short writes a day of a year that is known: "3 Mar".
func (d *Dates) Short(t time.Time) string {
	return d.ShortDay.With(strconv.Itoa(t.Day()), d.ShortMonths[t.Month()-1])
}

// Long writes a day with its year, nothing cut short: "3 March 2026".
func (d *Dates) Long(t time.Time) string {
	return d.LongDay.With(strconv.Itoa(t.Day()), d.Months[t.Month()-1], strconv.Itoa(t.Year()))
}

// Month writes a month with its year: "March 2026".
func (d *Dates) Month(t time.Time) string {
	return d.MonthOfYear.With(d.Months[t.Month()-1], strconv.Itoa(t.Year()))
}

// Time writes a time of day: "07:30".
func (d *Dates) Time(t time.Time) string { return t.Format("15:04") }

// Moment writes a day with its weekday, and a time: "Mon 3 Mar, 07:30".
func (w *Words) Moment(t time.Time, today session.Day) string {
	return w.Dates.Moment.With(w.Dates.ShortWeekdays[t.Weekday()], w.ShortDay(session.DayOf(t), today), w.Dates.Time(t))
}

// WholeDay names a day with its year: paper is read in other years, too.
func (w *Words) WholeDay(d session.Day) string { return w.Dates.Whole(d.Date()) }

// ShortDay writes a day as in a letter: "3 Mar", with its year if that is not
// the one it is today.
func (w *Words) ShortDay(d, today session.Day) string {
	if d.Date().Year() == today.Date().Year() {
		return w.Dates.Short(d.Date())
	}
	return w.Dates.Whole(d.Date())
}
