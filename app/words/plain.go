package words

import (
	"strconv"
	"strings"
	"time"
)

// Plain writes days and numbers as English does, where there is no browser to
// ask: in tests, and when pages are printed, which carry neither.
type Plain struct{}

// Date writes a moment.
func (Plain) Date(t time.Time, f Form) string {
	layout := [...]string{
		Whole:           "2 Jan 2006",
		Short:           "2 Jan",
		Long:            "2 January 2006",
		Month:           "January 2006",
		ShortMonth:      "Jan",
		Time:            "15:04",
		Moment:          "Mon 2 Jan, 15:04",
		MomentOfItsYear: "Mon 2 Jan 2006, 15:04",
	}[f]
	return t.Format(layout)
}

// Number writes a number, with a comma before every three digits.
func (Plain) Number(v float64, decimals int) string {
	text := strconv.FormatFloat(v, 'f', decimals, 64)
	whole, _, _ := strings.Cut(text, ".")
	for at := len(whole) - 3; at > 0 && text[at-1] != '-'; at -= 3 {
		text = text[:at] + "," + text[at:]
	}
	return text
}
