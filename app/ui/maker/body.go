package maker

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/maker"
	"limber/app/ui/part"
	"limber/exercises"
)

// area is a place on the drawn body: what is marked when it is chosen, and how far
// down it can be tapped, over the whole width of the body.
type area struct {
	place  exercises.Place
	mark   string
	top, h int
}

// The body stands twice, from behind and from the front, in a box of 220 by 240.
const (
	outline = "M55 2a16 16 0 1 0 .1 0zM48 32.4V46C36 49 24 51 22 64L14 112 12 156A6 6 0 0 0 24 158L31 114 36 86 38 112C36 124 31 134 30 148L31 222H52L55 162 58 222H79L80 148C79 134 74 124 72 112L74 86 79 114 86 158A6 6 0 0 0 98 156L96 112 88 64C86 51 74 49 62 46V32.4A16 16 0 0 1 48 32.4z"
	thighs  = "M42 176a9 18 0 1 0 .1 0zM68 176a9 18 0 1 0 .1 0z"
	neck    = "M55 34a9 10 0 1 0 .1 0z"
)

var behind = []area{
	{exercises.AtNeck, neck, 0, 60},
	{exercises.AtUpperBack, "M55 62a19 15 0 1 0 .1 0z", 60, 36},
	{exercises.AtLowerBack, "M55 100a16 13 0 1 0 .1 0z", 96, 36},
	{exercises.AtSeat, "M44 138a9 12 0 1 0 .1 0zM66 138a9 12 0 1 0 .1 0z", 132, 40},
	{exercises.AtThighs, thighs, 172, 52},
}

var inFront = []area{
	{exercises.AtNeck, neck, 0, 60},
	{exercises.AtHips, "M39 130a7 12 0 1 0 .1 0zM71 130a7 12 0 1 0 .1 0z", 112, 60},
	{exercises.AtThighs, thighs, 172, 52},
}

// body is drawn for a finger or a mouse: a tap on it is one on the list beside it,
// which says the same to those who hear the page or use its keys.
func (d Doors) body(chosen []exercises.Place) app.UI {
	w := &d.Words.Maker
	return app.Elem("svg").XMLNS(part.SVG).Class("body").Attr("viewBox", "0 0 220 240").Attr("aria-hidden", "true").Attr("focusable", "false").Body(
		d.figure("behind", 0, w.Behind, behind, chosen),
		d.figure("front", 110, w.InFront, inFront, chosen),
	)
}

func (d Doors) figure(side string, x int, name string, areas []area, chosen []exercises.Place) app.UI {
	drawn := []app.UI{part.Path("body-outline", outline)}
	for _, a := range areas {
		class := "body-mark"
		if slices.Contains(chosen, a.place) {
			class = "body-mark is-chosen"
		}
		drawn = append(drawn, part.Path(class, a.mark))
	}
	for _, a := range areas {
		id := "maker-" + side + "-" + string(a.place)
		drawn = append(drawn, app.Elem("rect").XMLNS(part.SVG).ID(id).Class("body-tap").Attr("y", a.top).Attr("width", 110).Attr("height", a.h).
			OnClick(part.Do(id, func() { d.setPlace(a.place, !slices.Contains(d.wish().Places, a.place)) })))
	}
	drawn = append(drawn, app.Elem("text").XMLNS(part.SVG).Class("body-name").Attr("x", 55).Attr("y", 237).Text(name))
	return app.Elem("g").XMLNS(part.SVG).Attr("transform", "translate("+strconv.Itoa(x)+")").Body(drawn...)
}

func (d Doors) setPlace(x exercises.Place, on bool) {
	d.change(func(w *maker.Wish) { w.Places = toggled(exercises.Places, w.Places, x, on) })
}
