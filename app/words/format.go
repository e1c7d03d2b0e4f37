package words

import (
	"math"
	"time"

	"limber/app/session"
)

// Formatter writes days, times and numbers as is usual in a language, and where
// it is spoken. In the program the browser does it; Plain does natively.
type Formatter interface {
	// Date writes a moment of the zone that t is in.
	Date(t time.Time, f Form) string
	// Number writes a number with so many decimals, or with as many as it has.
	Number(v float64, decimals int) string
}

// Form is how much of a moment is written, and how much of it is cut short.
type Form int

const (
	Whole           Form = iota // 3 Mar 2026
	Short                       // 3 Mar
	Long                        // 3 March 2026
	Month                       // March 2026
	ShortMonth                  // Mar
	Time                        // 07:30
	Moment                      // Mon 3 Mar, 07:30
	MomentOfItsYear             // Mon 3 Mar 2026, 07:30
)

// Shortest writes as many decimals as a number has.
const Shortest = -1

// Date writes a moment of the zone that t is in.
func (w *Words) Date(t time.Time, f Form) string { return w.format.Date(t, f) }

// Moment writes a day with its weekday, and a time: "Mon 3 Mar, 07:30".
func (w *Words) Moment(t time.Time, today session.Day) string {
	if ofYear(session.DayOf(t), today) {
		return w.Date(t, Moment)
	}
	return w.Date(t, MomentOfItsYear)
}

// WholeDay names a day with its year: paper is read in other years, too.
func (w *Words) WholeDay(d session.Day) string { return w.Date(d.Date(), Whole) }

// ShortDay writes a day as in a letter: "3 Mar", with its year if that is not
// the one it is today.
func (w *Words) ShortDay(d, today session.Day) string {
	if ofYear(d, today) {
		return w.Date(d.Date(), Short)
	}
	return w.WholeDay(d)
}

func ofYear(d, today session.Day) bool { return d.Date().Year() == today.Date().Year() }

// Number writes a number with so many decimals.
func (w *Words) Number(v float64, decimals int) string { return w.format.Number(v, decimals) }

// Signed writes a number with its sign, a real minus in place of a hyphen.
func (w *Words) Signed(v float64) string {
	text := w.Number(math.Abs(v), Shortest)
	switch {
	case v < 0:
		return "−" + text
	case v > 0:
		return "+" + text
	}
	return text
}
