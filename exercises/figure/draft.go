package figure

import (
	"fmt"
	"html"
	"io"
	"math"
	"slices"

	"limber/exercises"
)

// Draft is a figure while somebody writes it: what could be solved of it is
// drawn, also where something is wrong.
type Draft struct {
	Wrong error // all mistakes, as source.Findings

	name    string
	figure  exercises.Figure
	body    *body
	whole   bool // its moves could be sampled: it travels
	names   []string
	stances [][]exercises.Stance
	placed  [][]placed
	pins    [][]pin
}

// Shown says what is drawn over the poses of a draft. It is of the left side, for
// which poses are written.
type Shown struct {
	Joints bool // where the body turns, and by how much
	Pins   bool // where points are held, and how far from it they are
	Reach  bool // how far hands and feet could go
}

// Sketch reads the text of the figure.toml called path, for somebody.
func Sketch(who exercises.Person, name, path, text string) Draft {
	d := Draft{name: name}
	r := &reader{path: path, who: personOf(who)}
	if d.Wrong = r.decode(text); d.Wrong != nil {
		return d
	}
	d.figure = r.figure()
	d.body, d.whole, d.Wrong = r.body, d.figure.Width > 0, r.found.Err()
	all := box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	for _, name := range append(slices.Clone(r.script.Enter), r.script.Beats...) {
		at, solved := r.stills[name]
		if !solved || slices.Contains(d.names, name) {
			continue
		}
		placed := r.body.place(at.values, nil)
		var stances []exercises.Stance
		hidden := r.sampler.hidden(at.pose)
		for i, bone := range r.sampler.bones {
			p, up := placed[bone], d.figure.Parts[i].Parent
			stances = append(stances, exercises.Stance{
				X: p.joint.x, Y: p.joint.y, Turn: p.angle, Long: p.long,
				Hidden: slices.Contains(hidden, i) || up >= 0 && stances[up].Hidden,
			})
			for _, x := range r.body.bones[bone].shapes {
				all.hold(x.seen(p))
			}
		}
		d.names, d.stances = append(d.names, name), append(d.stances, stances)
		d.placed, d.pins = append(d.placed, placed), append(d.pins, at.pins)
	}
	if !d.whole && len(d.names) > 0 {
		r.sampler.figure = &d.figure
		r.stage(&d.figure, all)
	}
	return d
}

// Draw draws a side of the draft as an SVG: its key poses with their names or,
// once it has moves, a film of so many pictures of each.
func (d Draft) Draw(w io.Writer, side exercises.Side, film int, show Shown) {
	if film > 0 && d.whole {
		Sheet(w, d.body.who.id, []Named{{d.name, d.figure}}, side, film)
		return
	}
	if len(d.names) == 0 {
		return
	}
	openSheet(w, d.body.who, len(d.names)*cellWidth, cellHeight+title)
	for i, name := range d.names {
		fmt.Fprintf(w, `<text x="%d" y="16">%s</text>`, i*cellWidth+8, html.EscapeString(name))
		openCell(w, &d.figure, i*cellWidth, title)
		stances := d.stances[i]
		if side == exercises.Right && d.whole {
			stances = d.figure.Pose(d.figure.Keys[i], side)
		}
		Draw(w, &d.figure, side, stances)
		if side == exercises.Left {
			d.over(w, i, show)
		}
		io.WriteString(w, "</svg>\n")
	}
	io.WriteString(w, "</svg>\n")
}

// over draws what pose i was solved from. What it means is told where it is
// pointed at.
func (d Draft) over(w io.Writer, i int, show Shown) {
	at := d.placed[i]
	fmt.Fprintf(w, `<g transform="translate(%d %d)">`, -d.figure.X, -d.figure.Y)
	if who := &d.body.who; show.Reach {
		for _, side := range sides {
			d.circle(w, at, "arm-"+side, who.upperArm+who.forearm, "wrist")
			d.circle(w, at, "leg-"+side, who.thigh+who.shin, "ankle")
		}
	}
	if show.Joints {
		for k, x := range d.body.bones {
			if x.turn < 0 && x.orbit < 0 || x.along >= 0 {
				continue
			}
			fmt.Fprintf(w, `<circle class="joint" cx="%s" cy="%s" r="2"><title>%s, %s degrees in the picture</title></circle>`,
				num(at[k].joint.x), num(at[k].joint.y), x.name, num(at[k].angle))
		}
	}
	if show.Pins {
		for _, p := range d.pins[i] {
			d.pin(w, at, p)
		}
	}
	io.WriteString(w, "</g>")
}

// circle shows how far the end of a limb could be from where it begins.
func (d Draft) circle(w io.Writer, at []placed, limb string, far float64, end string) {
	if k := d.body.bone(limb); k >= 0 {
		fmt.Fprintf(w, `<circle class="reach" cx="%s" cy="%s" r="%s"><title>as far as the %s of %s can be</title></circle>`,
			num(at[k].joint.x), num(at[k].joint.y), num(far), end, limb)
	}
}

// pin shows where a point is, and the way that it lacks to where it is pinned.
func (d Draft) pin(w io.Writer, at []placed, p pin) {
	is := d.body.spot(p.spot, at)
	to, where := p.place, fmt.Sprintf("%s, %s", num(p.place.x), num(-p.place.y))
	if p.on != "" {
		to, where = d.body.spot(p.onto, at), p.on
	}
	if !p.fixed[0] {
		to.x = is.x
	}
	if !p.fixed[1] {
		to.y = is.y
	}
	class, far := "pin", math.Hypot(is.x-to.x, is.y-to.y)
	if far > missed {
		class = "pin missed"
	}
	fmt.Fprintf(w, `<g class="%s"><title>%s at %s, %s off</title><path d="M%s %sL%s %s"/><circle cx="%s" cy="%s" r="2.6"/></g>`,
		class, p.point, where, num(far), num(is.x), num(is.y), num(to.x), num(to.y), num(to.x), num(to.y))
}
