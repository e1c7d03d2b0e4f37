package words

import (
	"math"
	"strconv"
)

// Shortest writes as many decimals as a number has.
const Shortest = -1

// Number writes a number with so many decimals.
func (w *Words) Number(v float64, decimals int) string {
	return strconv.FormatFloat(v, 'f', decimals, 64)
}

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
