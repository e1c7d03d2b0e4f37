//go:build !js

package browser

import (
	"fmt"
	"slices"
	"time"

	"limber/app/cue"
)

// lateness compares what was heard with a plan, beginning with the first sound
// of both, and returns how late each cue was and how many were not heard within
// half a second of their time.
func lateness(heard []time.Duration, plan []cue.Cue) (late []time.Duration, lost int) {
	if len(heard) == 0 {
		return nil, len(plan)
	}
	for _, c := range plan {
		want := heard[0] + c.At - plan[0].At
		best := time.Hour
		for _, h := range heard {
			if d := h - want; max(d, -d) < max(best, -best) {
				best = d
			}
		}
		if max(best, -best) > 500*time.Millisecond {
			lost++
			continue
		}
		late = append(late, max(best, -best))
	}
	slices.Sort(late)
	return late, lost
}

func most(late []time.Duration) time.Duration {
	if len(late) == 0 {
		return 0
	}
	return late[len(late)-1]
}

// describe is a row of a table: the median, the 99th percentile, the maximum,
// and what was lost.
func describe(late []time.Duration, lost int) string {
	at := func(share float64) time.Duration {
		if len(late) == 0 {
			return 0
		}
		return late[int(share*float64(len(late)-1))]
	}
	milli := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
	return fmt.Sprintf("p50 %7.1f   p99 %7.1f   max %7.1f ms   lost %d of %d",
		milli(at(0.5)), milli(at(0.99)), milli(most(late)), lost, lost+len(late))
}
