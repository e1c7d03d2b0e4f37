package exercises

import "time"

// Range is what a part of a dose may be, both ends included: seconds of what is
// held or rested, and otherwise a number of times.
type Range struct{ Least, Most int }

// What a dose may be, for whoever makes a routine. The holds are those of common
// practice: 30 to 45 seconds for most, shorter on a bad day.
var (
	Holds  = Range{5, 120}
	Counts = Range{1, 30}
	Sets   = Range{1, 10}
	Rests  = Range{1, 180} // none is possible too
)

// Has reports whether a number is in the range.
func (r Range) Has(n int) bool { return n >= r.Least && n <= r.Most }

// Into is the number in the range that is nearest to n.
func (r Range) Into(n int) int { return min(max(n, r.Least), r.Most) }

// Lasts reports whether a length is in the range.
func (r Range) Lasts(d time.Duration) bool {
	return d >= time.Duration(r.Least)*time.Second && d <= time.Duration(r.Most)*time.Second
}

// Fits reports whether a dose may be asked of an exercise: what it says is of
// the exercise's kind and within its range. What it leaves out is as usual.
func (d Dose) Fits(e Exercise) bool {
	held := e.Kind == Hold
	return (d.Hold == 0 || held && Holds.Lasts(d.Hold)) &&
		(d.Count == 0 || !held && Counts.Has(d.Count)) &&
		(d.Sets == 0 || Sets.Has(d.Sets)) &&
		(d.Rest == 0 || Rests.Lasts(d.Rest)) && d.Build == 0
}
