package history

import (
	"sort"
	"time"

	"limber/app/session"
)

// Point is one week of the charts of minutes and stiffness.
type Point struct {
	Week     session.Day // its Monday
	Time     time.Duration
	Sessions int
	Before   Median
	After    Median
}

// Median is the middle of some numbers, and of how many.
type Median struct {
	Value float64
	N     int
}

// Few is how many answers are enough to say anything from. If looser and not were
// the toss of a coin, four of four would come once in 16 times and five of five
// once in 32: with fewer than five not even answers that all agree say much.
const Few = 5

// Says reports whether there are enough numbers to say anything.
func (m Median) Says() bool { return m.N >= Few }

// Series gives the last weeks, the one under way last: at most the number asked
// for, and none from before the first session.
func (h *History) Series(today session.Day, weeks int) []Point {
	last := today.Monday()
	first := max(last-session.Day(weeks-1)*7, h.firstDay.Monday())
	if h.firstDay == 0 || weeks < 1 || first > last {
		return nil
	}
	points := make([]Point, (last-first)/7+1)
	before, after := make([][]int, len(points)), make([][]int, len(points))
	for i := range points {
		points[i].Week = first + session.Day(i)*7
	}
	for _, d := range h.between(first, last+7) {
		p := &points[(d.Day-first)/7]
		p.Time += d.Time
		p.Sessions += d.Sessions
	}
	for _, a := range h.answers {
		if a.day < first || a.day >= last+7 {
			continue
		}
		i := (a.day - first) / 7
		if n, ok := a.before.Number(); ok {
			before[i] = append(before[i], n)
		}
		if n, ok := a.after.Number(); ok {
			after[i] = append(after[i], n)
		}
	}
	for i := range points {
		points[i].Before, points[i].After = median(before[i]), median(after[i])
	}
	return points
}

func median(numbers []int) Median {
	n := len(numbers)
	if n == 0 {
		return Median{}
	}
	sort.Ints(numbers)
	return Median{Value: float64(numbers[(n-1)/2]+numbers[n/2]) / 2, N: n}
}
