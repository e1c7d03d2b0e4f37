package part

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/timeline"
)

// BarWidth is the width of a bar in its own units; it is stretched to fit.
const BarWidth = 1000

// Bar shows how much is left of a length. It steps with the seconds: a bar that
// slid would keep the phone drawing.
func Bar(class string, whole, left time.Duration) app.UI {
	return Strip(class, Rect("bar-back", 0, BarWidth), Rect("bar-left", 0, Share(left, whole)))
}

// Journey shows the whole routine: each piece of work in its place, and how far
// it has come.
func Journey(t timeline.Timeline, at time.Duration) app.UI {
	total := t.Total()
	work := func() app.UI {
		parts := []app.UI{Rect("bar-back", 0, BarWidth)}
		for _, s := range t.Segments {
			if s.Kind == timeline.Work {
				parts = append(parts, Rect("bar-work", Share(s.Start, total), Share(s.Length, total)-2))
			}
		}
		return app.Elem("g").XMLNS(SVG).Body(parts...)
	}
	return Strip("journey",
		Steady("work-"+total.String(), "", work),
		Rect("bar-left", 0, Share(at, total)))
}

func Strip(class string, parts ...app.UI) app.UI {
	return app.Elem("svg").XMLNS(SVG).Class(class).Attr("viewBox", "0 0 1000 8").
		Attr("preserveAspectRatio", "none").Attr("aria-hidden", "true").Attr("focusable", "false").Body(parts...)
}

func Rect(class string, x, width int) app.UI {
	return app.Elem("rect").XMLNS(SVG).Class(class).Attr("x", x).Attr("y", 0).Attr("width", max(0, width)).Attr("height", 8)
}

func Share(part, whole time.Duration) int {
	if whole <= 0 {
		return 0
	}
	return int(BarWidth * part / whole)
}
