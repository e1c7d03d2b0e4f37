package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/timeline"
)

// barWidth is the width of a bar in its own units; it is stretched to fit.
const barWidth = 1000

// bar shows how much is left of a length. It steps with the seconds: a bar that
// slid would keep the phone drawing.
func bar(class string, whole, left time.Duration) app.UI {
	return strip(class, rect("bar-back", 0, barWidth), rect("bar-left", 0, share(left, whole)))
}

// journey shows the whole routine: each piece of work in its place, and how far
// it has come.
func journey(t timeline.Timeline, at time.Duration) app.UI {
	total := t.Total()
	work := func() app.UI {
		parts := []app.UI{rect("bar-back", 0, barWidth)}
		for _, s := range t.Segments {
			if s.Kind == timeline.Work {
				parts = append(parts, rect("bar-work", share(s.Start, total), share(s.Length, total)-2))
			}
		}
		return app.Elem("g").XMLNS(svg).Body(parts...)
	}
	return strip("journey",
		&part{Name: "work-" + total.String(), draw: work},
		rect("bar-left", 0, share(at, total)))
}

func strip(class string, parts ...app.UI) app.UI {
	return app.Elem("svg").XMLNS(svg).Class(class).Attr("viewBox", "0 0 1000 8").
		Attr("preserveAspectRatio", "none").Attr("aria-hidden", "true").Attr("focusable", "false").Body(parts...)
}

func rect(class string, x, width int) app.UI {
	return app.Elem("rect").XMLNS(svg).Class(class).Attr("x", x).Attr("y", 0).Attr("width", max(0, width)).Attr("height", 8)
}

func share(part, whole time.Duration) int {
	if whole <= 0 {
		return 0
	}
	return int(barWidth * part / whole)
}
