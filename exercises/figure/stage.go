package figure

import (
	"math"
	"slices"
	"strings"

	"limber/exercises"
)

// prop draws a thing the body rests on or holds, where x says it stands; a mat
// reaches as far as the body does.
type prop func(x float64, body box) []shape

const floor = "floor"

var props = map[string]prop{
	"mat": func(_ float64, b box) []shape {
		return []shape{slab("floor", b.left-7, 0, b.right-b.left+14, 5, 2.5)}
	},
	// The floor reaches below all else, so it comes last.
	floor: func(_ float64, b box) []shape {
		return []shape{slab("floor", b.left-8, 0, b.right-b.left+16, 3, 1.5)}
	},
	// x is the front edge of the seat, which is 45 above the floor.
	"chair": chairAt,
	// On the far side of who kneels, facing as they do: x is the front edge of the seat.
	"chair-beside": chairAt,
	// It faces the person: x is the front edge of the seat, toward them.
	"chair-ahead": func(x float64, _ box) []shape {
		return []shape{
			slab("prop", x-39, -90, 4, 90, 2),
			slab("prop", x-7, -43, 4, 43, 2),
			slab("prop", x-39, -45, 39, 5, 2.5),
		}
	},
	// A stool with a cushion on it, for the legs of who lies: x is its edge toward them.
	"stool-ahead": func(x float64, _ box) []shape {
		return []shape{
			slab("prop", x-38, -43, 4, 43, 2),
			slab("prop", x-8, -43, 4, 43, 2),
			slab("prop", x-42, -46, 42, 5, 2.5),
			slab("far", x-40, -52, 39, 7, 3.5),
		}
	},
	// x is its edge, which is 45 above the floor; it is behind the person, and
	// as wide as is seen of it.
	"bed": func(x float64, _ box) []shape {
		return []shape{
			slab("prop", x+8, -28, 5, 28, 2), slab("prop", x+70, -28, 5, 28, 2),
			slab("prop", x, -45, 84, 18, 5),
		}
	},
	// As a mat, but thick: it reaches as far as the body does.
	"bed-under": func(_ float64, b box) []shape {
		return []shape{slab("prop", b.left-7, 0, b.right-b.left+14, 18, 5)}
	},
	// x is the front edge of the top, which is 90 above the floor.
	"counter": func(x float64, _ box) []shape {
		return []shape{slab("prop", x-30, -86, 26, 86, 1), slab("prop", x-32, -90, 32, 5, 2)}
	},
	// It is behind the person, and x its edge toward them.
	"counter-behind": func(x float64, _ box) []shape {
		return []shape{slab("prop", x+4, -86, 26, 86, 1), slab("prop", x, -90, 32, 5, 2)}
	},
	// Behind who is seen from the front: as wide as the view, or it would be a mat seen
	// from above.
	"wall-front": func(_ float64, b box) []shape {
		high := max(4-b.top, 178)
		if b.top > -110 {
			high = 132 // who sits on the floor is seen from nearer
		}
		return []shape{slab("floor", (b.left+b.right)/2-0.56*high, -high, 1.12*high, high, 2), slab("prop", (b.left+b.right)/2-0.56*high, -6, 1.12*high, 6, 1)}
	},
	// Seen from the front or from above, what is sat or lain on is in the middle.
	"chair-front": func(x float64, _ box) []shape {
		return []shape{
			slab("prop", -20, -92, 40, 14, 3), slab("prop", -20, -80, 4, 40, 1), slab("prop", 16, -80, 4, 40, 1),
			slab("prop", -21, -45, 42, 5, 2.5), slab("prop", -19, -42, 4, 42, 2), slab("prop", 15, -42, 4, 42, 2),
		}
	},
	"mat-above": func(_ float64, b box) []shape {
		return []shape{slab("floor", -40, b.top-6, 80, b.bottom-b.top+12, 6)}
	},
	// They lie under who lies on one side and is seen from above.
	"mat-around": func(_ float64, b box) []shape {
		return []shape{slab("floor", b.left-8, b.top-8, b.right-b.left+16, b.bottom-b.top+16, 6)}
	},
	"bed-around": func(_ float64, b box) []shape {
		return []shape{
			slab("prop", b.left-16, b.top-16, b.right-b.left+32, b.bottom-b.top+32, 8),
			slab("floor", b.left-12, b.top-12, b.right-b.left+24, b.bottom-b.top+24, 5),
		}
	},
	// x is its middle, under the head of who lies as in mat-around.
	"pillow-around": func(x float64, b box) []shape {
		return []shape{slab("far", x-16, b.bottom-52, 36, 50, 10)}
	},
	// x is its middle, between the knees of who lies so.
	"pillow-between": func(x float64, b box) []shape {
		return []shape{slab("prop", x-18, b.top+19, 36, 27, 10)}
	},
	// It stands behind the person, its middle at x.
	"counter-beside": func(x float64, _ box) []shape {
		return []shape{slab("prop", x-46, -90, 92, 5, 2), slab("prop", x-42, -87, 4, 87, 1), slab("prop", x+38, -87, 4, 87, 1)}
	},
	// A door frame around who is seen from the front.
	"doorway-front": func(x float64, _ box) []shape {
		return []shape{slab("prop", -55, -186, 8, 186, 1), slab("prop", 47, -186, 8, 186, 1), slab("prop", -55, -186, 110, 6, 1)}
	},
	// A low step, the one behind it and the rail on the far side: x is its front edge.
	"stairs": func(x float64, _ box) []shape {
		return []shape{
			slab("prop", x+9, -88, 3, 88, 1), slab("prop", x-43, -106, 3, 88, 1), bar("prop", x+14, -88, x-50, -110, 4),
			slab("prop", x-50, -18, 50, 18, 1), slab("prop", x-50, -36, 22, 18, 1),
		}
	},
	// x is the face of the wall.
	"wall": func(x float64, _ box) []shape {
		return []shape{slab("prop", x-6, -178, 6, 178, 1)}
	},
}

func chairAt(x float64, _ box) []shape {
	return []shape{
		slab("prop", x+35, -90, 4, 90, 2),
		slab("prop", x+3, -43, 4, 43, 2),
		slab("prop", x, -45, 39, 5, 2.5),
	}
}

// stage adds the props and chooses what part of the drawing is seen: all that
// the body ever touches, in the shape of 6 to 5.
func (r *reader) stage(f *exercises.Figure, body box) {
	s := r.sampler
	if f.Alternate == exercises.Mirror {
		body.right = max(body.right, -body.left)
		body.left = -body.right
	}
	seen := body
	things := names(r.script.Props)
	if i := slices.Index(things, floor); i >= 0 {
		things = append(slices.Delete(things, i, i+1), floor)
	}
	for _, name := range things {
		draw, ok := props[name]
		x, number := number(r.script.Props[name])
		if !ok || !number && r.script.Props[name] != true {
			r.wrong(r.line("props", name), "a prop is %s, and the x of where it stands, or true", strings.Join(names(props), ", "))
			continue
		}
		reach := body
		if name == floor {
			reach = seen
		}
		for _, x := range draw(x, reach) {
			seen.hold(x.outline)
			f.Back = append(f.Back, s.shape(x))
		}
	}
	if n := len(r.script.Arrows); n > most {
		r.wrong(r.line("", "arrows"), "there are %d arrows; %d are allowed", n, most)
	}
	for _, a := range r.script.Arrows {
		if len(a) != 5 {
			r.wrong(r.line("", "arrows"), "an arrow is [x, y, x, y, bend]: from, to, and how far it bends to its left")
			continue
		}
		x := arrow(vec{x: a[0], y: down(a[1])}, vec{x: a[2], y: down(a[3])}, a[4])
		seen.hold(x.outline)
		f.Front = append(f.Front, s.shape(x))
	}
	seen.fit(f)
}

// arrow bends to the left of its way.
func arrow(from, to vec, bend float64) shape {
	dx, dy := to.x-from.x, to.y-from.y
	l := max(math.Hypot(dx, dy), 1)
	mid := vec{x: (from.x+to.x)/2 + dy/l*bend*2, y: (from.y+to.y)/2 - dx/l*bend*2}
	back := math.Atan2(mid.y-to.y, mid.x-to.x)
	barb := func(turn float64) (x, y float64) {
		return to.x + 6*math.Cos(back+turn), to.y + 6*math.Sin(back+turn)
	}
	var p pen
	p.drawTo("M", from.x, from.y)
	p.drawTo("Q", mid.x, mid.y, to.x, to.y)
	x, y := barb(0.6)
	p.drawTo("M", x, y)
	p.drawTo("L", to.x, to.y)
	x, y = barb(-0.6)
	p.drawTo("L", x, y)
	s := p.shape("arrow")
	s.path = strings.TrimSuffix(s.path, "z")
	return s
}

// reach is the box around all the body ever touches.
func (s *sampler) reach() box {
	b := box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	for i := range len(s.figure.Enter) + len(s.figure.Beats) {
		for n := range 9 {
			for bone, at := range s.drawn(s.figure.Move(i), float64(n)/8) {
				for _, x := range s.body.bones[bone].shapes {
					b.hold(x.seen(at))
				}
			}
		}
	}
	return b
}

// seen is the outline as it lies in the picture.
func (x shape) seen(at placed) []vec {
	if !x.long {
		at.long = 1
	}
	var all []vec
	for _, o := range x.outline {
		all = append(all, at.locate(o))
	}
	return all
}

// box is the smallest rectangle around some points.
type box struct{ left, top, right, bottom float64 }

func (b *box) hold(points []vec) {
	for _, p := range points {
		b.left, b.right = min(b.left, p.x), max(b.right, p.x)
		b.top, b.bottom = min(b.top, p.y), max(b.bottom, p.y)
	}
}

const (
	margin = 5.0
	narrow = 168.0 // no figure is shown larger than this width allows
	aspect = 1.2   // one shape for all, so that nothing on a page moves when the figure changes
)

func (b *box) fit(f *exercises.Figure) {
	w, h := b.right-b.left+2*margin, b.bottom-b.top+2*margin
	width := max(w, h*aspect, narrow)
	f.Width, f.Height = int(math.Ceil(width)), int(math.Ceil(width/aspect))
	f.X = int(math.Round((b.left+b.right)/2 - float64(f.Width)/2))
	f.Y = int(math.Round((b.top+b.bottom)/2 - float64(f.Height)/2))
}
