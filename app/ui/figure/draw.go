package figure

import (
	"fmt"
	"math"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
	"limber/exercises"
)

// still draws a key pose without joints, in as few elements as it takes.
func still(f *exercises.Figure, key int, side exercises.Side) app.UI {
	body := shapes(f, f.Back)
	stances := f.Pose(key, side)
	for _, i := range f.Painted(side) {
		at := stances[i]
		if at.Hidden {
			continue
		}
		for _, s := range f.Drawn(side, i) {
			transform := attribute(at)
			if s.Long && at.Long != 1 {
				transform += " scale(" + short(at.Long) + " 1)"
			}
			body = append(body, shape(f, s).Attr("transform", transform))
		}
	}
	return canvas(f, side, append(body, shapes(f, f.Front)...))
}

// jointed draws the figure as nested groups, one for each joint and one for
// each shape that shortens, for Motion to turn. Until it does they stand in the
// pose of a still.
func jointed(f *exercises.Figure, side exercises.Side) app.UI {
	key := f.Keys[f.Still]
	move, way := f.Move(max(key-1, 0)), min(float64(key), 1)
	children := map[int][]int{}
	for i, p := range f.Parts {
		children[p.Parent] = append(children[p.Parent], i)
	}
	var part func(i int) app.UI
	part = func(i int) app.UI {
		at := f.On(side, move, i, way)
		var body []app.UI
		for _, s := range f.Drawn(side, i) {
			if s.Long {
				body = append(body, group(app.Elem("g").Attr("data-long", i).Attr("transform", "scale("+short(at.Long)+" 1)"), shape(f, s)))
			} else {
				body = append(body, shape(f, s))
			}
		}
		for _, c := range children[i] {
			body = append(body, part(c))
		}
		return group(app.Elem("g").Attr("data-part", i).Attr("transform", attribute(at)), body...)
	}
	body := shapes(f, f.Back)
	for _, i := range f.Painted(side) {
		if f.Parts[i].Parent < 0 {
			body = append(body, part(i))
		}
	}
	return canvas(f, side, append(body, shapes(f, f.Front)...))
}

// canvas is the picture around a drawing, mirrored for the right side unless its
// legs changed places. The
// inner group is there for alternating moves, which mirror it in between.
func canvas(f *exercises.Figure, side exercises.Side, body []app.UI) app.UI {
	place := fmt.Sprintf("translate(%d %d)", -f.X, -f.Y)
	if side == exercises.Right && f.Alternate != exercises.Swap {
		place = fmt.Sprintf("translate(%d %d) scale(-1 1)", f.Width+f.X, -f.Y)
	}
	return app.Elem("svg").XMLNS(part.SVG).Class("figure-drawing").
		Attr("viewBox", fmt.Sprintf("0 0 %d %d", f.Width, f.Height)).
		Attr("aria-hidden", "true").Attr("focusable", "false").
		Body(group(app.Elem("g").Attr("transform", place), group(app.Elem("g").Attr("data-whole", "both"), body...)))
}

func group(g app.HTMLElem, body ...app.UI) app.UI { return g.XMLNS(part.SVG).Body(body...) }

func shapes(f *exercises.Figure, all []exercises.Shape) []app.UI {
	var body []app.UI
	for _, s := range all {
		body = append(body, shape(f, s))
	}
	return body
}

func shape(f *exercises.Figure, s exercises.Shape) app.HTMLElem {
	return app.Elem("path").XMLNS(part.SVG).Class("figure-"+s.Class).Attr("d", f.Paths[s.Path])
}

// attribute is a stance as an SVG attribute, style the same for a browser's
// animation, which wants units. What is hidden is shrunk to nothing, so that
// nothing but transforms moves.
func attribute(s exercises.Stance) string {
	return "translate(" + short(s.X) + " " + short(s.Y) + ") rotate(" + short(s.Turn) + ")" + shrunk(s)
}

func style(s exercises.Stance) string {
	return "translate(" + short(s.X) + "px," + short(s.Y) + "px) rotate(" + short(s.Turn) + "deg)" + shrunk(s)
}

func shrunk(s exercises.Stance) string {
	if s.Hidden {
		return " scale(0)"
	}
	return ""
}

func short(v float64) string {
	v = math.Round(v*1000)/1000 + 0
	return strconv.FormatFloat(v, 'f', -1, 64)
}
