package part

import (
	"fmt"
	"math"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// WeekRings are the days of a week, each as full as it is; words beside them say
// the same.
func WeekRings(full [7]float64) app.UI {
	return app.Span().Class("week-rings").Aria("hidden", "true").Body(app.Range(full[:]).Slice(func(i int) app.UI { return DayRing(full[i]) }))
}

// DayRing is a day as a disc that is filled from below, as far as the day was.
func DayRing(full float64) app.UI {
	return app.Elem("svg").XMLNS(SVG).Class("ring").Attr("viewBox", "0 0 36 36").Attr("aria-hidden", "true").Attr("focusable", "false").Body(
		app.Elem("circle").XMLNS(SVG).Class("ring-back").Attr("cx", 18).Attr("cy", 18).Attr("r", 16),
		Path("ring-full", filled(full)),
	)
}

// filled is the part of a disc below a water line.
func filled(full float64) string {
	const middle, r = 18, 16
	switch {
	case full <= 0:
		return ""
	case full >= 1:
		return fmt.Sprintf("M%d %da%d %d 0 1 0 .01 0z", middle, middle-r, r, r)
	}
	up := r * (2*max(full, 0.1) - 1) // of the water line, over the middle
	half := math.Sqrt(r*r - up*up)
	large := 0
	if up > 0 {
		large = 1
	}
	return fmt.Sprintf("M%.1f %.1fA%d %d 0 %d 0 %.1f %.1fz", middle-half, middle-up, r, r, large, middle+half, middle-up)
}
