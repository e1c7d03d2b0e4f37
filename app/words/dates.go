package words

import (
	"strconv"
	"time"
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
