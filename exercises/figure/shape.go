package figure

import (
	"math"
	"strconv"
	"strings"
)

// shape is an outline of one colour in the frame of its bone, x along the bone.
type shape struct {
	class   string
	path    string
	outline []vec // points on it, to find what lies outside the view
	long    bool  // shortens with the bone
}

// limb is a tapered piece of length l, rounded at both ends, its sides swelling
// by front and back.
func limb(class string, l, r0, r1, front, back float64) shape {
	mid := (r0 + r1) / 2
	var p pen
	p.drawTo("M", 0, -r0)
	p.drawTo("Q", l*0.36, -mid-2*back, l, -r1)
	p.arc(r1, l, r1)
	p.drawTo("Q", l*0.36, mid+2*front, 0, r0)
	p.arc(r0, 0, -r0)
	s := p.shape(class)
	s.outline = append(s.outline, vec{x: -r0}, vec{x: l + r1})
	return s
}

// sheath is a limb without its ends, for limbs that shorten toward the viewer.
func sheath(class string, l, r0, r1, side float64) shape {
	mid := (r0 + r1) / 2
	var p pen
	p.drawTo("M", 0, -r0)
	p.drawTo("Q", l*0.4, -mid-2*side, l, -r1)
	p.drawTo("L", l, r1)
	p.drawTo("Q", l*0.4, mid+2*side, 0, r0)
	s := p.shape(class)
	s.long = true
	return s
}

// disc is a circle.
func disc(class string, x, y, r float64) shape { return ellipse(class, x, y, r, r) }

func ellipse(class string, x, y, rx, ry float64) shape {
	var p pen
	p.drawTo("M", x-rx, y)
	p.write("a", rx, ry, 0, 1, 0, 2*rx, 0)
	p.write("a", rx, ry, 0, 1, 0, -2*rx, 0)
	s := p.shape(class)
	s.outline = []vec{{x: x - rx, y: y}, {x: x + rx, y: y}, {x: x, y: y - ry}, {x: x, y: y + ry}}
	return s
}

// blob is a smooth closed curve through points: x, y, x, y...
func blob(class string, xy ...float64) shape {
	n := len(xy) / 2
	at := func(i int) (float64, float64) { i = (i + n) % n; return xy[2*i], xy[2*i+1] }
	var p pen
	x, y := at(0)
	p.drawTo("M", x, y)
	for i := range n {
		x0, y0 := at(i - 1)
		x1, y1 := at(i)
		x2, y2 := at(i + 1)
		x3, y3 := at(i + 2)
		if i == 0 {
			p.drawTo("C", x1+(x2-x0)/6, y1+(y2-y0)/6, x2-(x3-x1)/6, y2-(y3-y1)/6, x2, y2)
		} else { // the first control point mirrors the one before
			p.drawTo("S", x2-(x3-x1)/6, y2-(y3-y1)/6, x2, y2)
		}
	}
	s := p.shape(class)
	s.outline = s.outline[:0]
	for i := range n {
		x, y := at(i)
		s.outline = append(s.outline, vec{x: x, y: y})
	}
	return s
}

// slab is a rectangle with round corners.
func slab(class string, x, y, w, h, r float64) shape {
	var p pen
	p.drawTo("M", x+r, y)
	p.drawTo("L", x+w-r, y)
	p.arc(r, x+w, y+r)
	p.drawTo("L", x+w, y+h-r)
	p.arc(r, x+w-r, y+h)
	p.drawTo("L", x+r, y+h)
	p.arc(r, x, y+h-r)
	p.drawTo("L", x, y+r)
	p.arc(r, x+r, y)
	return p.shape(class)
}

// bar is a straight strip from one point to another, so thick.
func bar(class string, x, y, toX, toY, thick float64) shape {
	var p pen
	p.drawTo("M", x, y-thick/2)
	p.drawTo("L", toX, toY-thick/2)
	p.drawTo("L", toX, toY+thick/2)
	p.drawTo("L", x, y+thick/2)
	return p.shape(class)
}

// pen writes path data, in steps from the point before because they are shorter.
type pen struct {
	b       strings.Builder
	x, y    float64 // where it is, as rounded as what was written
	outline []vec
}

func (p *pen) write(op string, numbers ...float64) {
	p.b.WriteString(op)
	for i, v := range numbers {
		text := num(v)
		if i > 0 && text[0] != '-' {
			p.b.WriteByte(' ')
		}
		p.b.WriteString(text)
	}
}

// drawTo draws to the last of the points xy, given as they are in the frame.
func (p *pen) drawTo(op string, xy ...float64) {
	n := len(xy)
	p.outline = append(p.outline, vec{x: xy[n-2], y: xy[n-1]})
	steps := make([]float64, n)
	for i := range xy {
		from := p.x
		if i%2 == 1 {
			from = p.y
		}
		steps[i] = round(xy[i], 10) - from
	}
	p.write(strings.ToLower(op), steps...)
	p.x, p.y = round(xy[n-2], 10), round(xy[n-1], 10)
}

func (p *pen) arc(r, x, y float64) {
	p.outline = append(p.outline, vec{x: x, y: y})
	x, y = round(x, 10), round(y, 10)
	p.write("a", r, r, 0, 0, 1, x-p.x, y-p.y)
	p.x, p.y = x, y
}

func (p *pen) shape(class string) shape {
	return shape{class: class, path: p.b.String() + "z", outline: p.outline}
}

// num prints with one decimal at most, and as SVG allows without the nought
// before the point.
func num(v float64) string {
	text := strconv.FormatFloat(round(v, 10)+0, 'f', -1, 64)
	if rest, ok := strings.CutPrefix(text, "0."); ok {
		return "." + rest
	}
	if rest, ok := strings.CutPrefix(text, "-0."); ok {
		return "-." + rest
	}
	return text
}

func round(v, parts float64) float64 { return math.Round(v*parts)/parts + 0 } // no minus nought
