package exercises

import (
	_ "embed"
	"math"
	"slices"
)

// FigureCode is this file, whose hash tells whether figures drawn earlier are
// still of this form.
//
//go:embed figure.go
var FigureCode string

// Figure is an exercise drawn: a person of parts that turn about their joints,
// made from figure.toml by exercises/figure. It travels apart from the words
// and is decoded when first shown. It is drawn for the left side; the right
// side is its mirror image, unless Alternate is Swap: who lies in profile would
// be turned end for end by a mirror.
//
// Angles are degrees, clockwise. Lengths are units of the drawing, about a
// centimetre of the person each; X, Y, Width and Height say what of it is seen.
type Figure struct {
	X      int `json:"x"`
	Y      int `json:"y"`
	Width  int `json:"w"`
	Height int `json:"h"`

	Paths []string    `json:"paths"`           // SVG path data that shapes refer to
	Back  []Shape     `json:"back,omitempty"`  // what stands behind the person: floor, mat, chair
	Parts []Part      `json:"parts"`           // parents before children, what is behind before what is in front
	Front []Shape     `json:"front,omitempty"` // what is drawn over the person: arrows
	Twins map[int]int `json:"twins,omitempty"` // parts painted a second time, elsewhere in the order, and how many parts further the first is, whose moves they share
	Right []int       `json:"right,omitempty"` // the parts that hang on none from behind to in front, where legs that change places stand otherwise

	Enter     []Move `json:"enter"`               // from one key pose to the next, into the one where the work starts
	Beats     []Move `json:"beats"`               // one for each beat of the exercise; for a hold one, a breath in
	Keys      []int  `json:"keys"`                // the poses to show side by side: 0 where Enter starts, then the end of each move, Enter's before Beats'
	Still     int    `json:"still"`               // the one of them that tells the exercise best
	Alternate string `json:"alternate,omitempty"` // how the other side is drawn, of alternating reps or of the whole: Swap, Mirror
}

// Person is who is drawn: one figure.toml serves them all.
type Person string

// Slim is the person of printed pages, and of whoever chose none.
const (
	Slim  Person = ""
	Woman Person = "woman"
	Elder Person = "elder" // an older, heavier man
)

// People are all who can be drawn.
var People = []Person{Slim, Woman, Elder}

// PortraitFigure is the id under which somebody's portrait travels with the figures
// of exercises.
func PortraitFigure(who Person) string { return "like/" + string(who) }

// How the right side is drawn.
const (
	Swap   = "swap"   // the legs change places, the rest of the body stays
	Mirror = "mirror" // the whole is mirrored about x = 0
)

// Shape is a path of one colour.
type Shape struct {
	Class string `json:"c"`           // near, far, body, skin, hair, prop, floor, mark or arrow
	Path  int    `json:"d"`           // index into the figure's Paths
	Long  bool   `json:"l,omitempty"` // shortens with its part; the others keep their form
}

// Part is a piece of the body that turns about one joint.
type Part struct {
	Parent int     `json:"p"`           // the part it hangs on; -1: none, it travels by itself
	X      float64 `json:"x,omitempty"` // where the joint is in the parent's own frame
	Y      float64 `json:"y,omitempty"`
	With   int     `json:"w,omitempty"` // the part whose joint is its own, too, counting from 1; 0: it has its own
	Turn   float64 `json:"t,omitempty"` // its angle there when no move turns it
	Other  int     `json:"o,omitempty"` // how many parts further the same part of the other leg is; 0: it has no other
	Shapes []Shape `json:"s,omitempty"`
}

// Move takes the body from one key pose to another in equal steps. A track with
// a single value stands still; what has no track is as its Part says.
type Move struct {
	Back  int                  `json:"b,omitempty"` // it is this move backward, counting from 1; 0: its own tracks follow
	Turn  map[int][]float64    `json:"t,omitempty"` // parts' angles in their parents' frames
	Joint map[int][2][]float64 `json:"j,omitempty"` // joints of parts that hang on none, or move on the part they hang on, x and y
	Long  map[int][]float64    `json:"l,omitempty"` // lengths of parts that point toward the viewer, 1 being full

	Hidden []int `json:"h,omitempty"` // parts that are not to be seen, with what hangs on them: a twin, or the one whose twin is
}

// Steps is how many pieces a move was sampled in.
func (f *Figure) Steps(m *Move) int {
	if m.Back > 0 {
		m = f.Move(m.Back - 1)
	}
	n := 2
	for _, t := range m.Turn {
		n = max(n, len(t))
	}
	for _, j := range m.Joint {
		n = max(n, len(j[0]), len(j[1]))
	}
	for _, l := range m.Long {
		n = max(n, len(l))
	}
	return n - 1
}

// Stance is where one part is in its parent's frame.
type Stance struct {
	X, Y, Turn, Long float64
	Hidden           bool
}

// Move returns the i-th move, Enter's before Beats'.
func (f *Figure) Move(i int) *Move {
	if i < len(f.Enter) {
		return &f.Enter[i]
	}
	return &f.Beats[i-len(f.Enter)]
}

// At says how part stands when the way of a move is done from 0 to 1.
func (f *Figure) At(m *Move, part int, way float64) Stance {
	if m.Back > 0 {
		m, way = f.Move(m.Back-1), 1-way
	}
	hidden := slices.Contains(m.Hidden, part)
	part += f.Twins[part]
	p, joint := f.Parts[part], part
	s := Stance{X: p.X, Y: p.Y, Turn: p.Turn, Long: 1, Hidden: hidden}
	if p.With > 0 {
		joint = p.With - 1
		s.X, s.Y = f.Parts[joint].X, f.Parts[joint].Y
	}
	if t, ok := m.Turn[part]; ok {
		s.Turn = Along(t, way)
	}
	if l, ok := m.Long[p.Parent]; ok {
		s.X *= Along(l, way)
	}
	if j, ok := m.Joint[joint]; ok {
		s.X, s.Y = Along(j[0], way), Along(j[1], way)
	}
	if l, ok := m.Long[part]; ok {
		s.Long = Along(l, way)
	}
	return s
}

// For says whose part in a move a part takes for a side: legs that change
// places do what the other did.
func (f *Figure) For(side Side, part int) int {
	if f.Alternate == Swap && side == Right {
		return part + f.Parts[part].Other
	}
	return part
}

// On says how a part stands, part of the way through a move, on a side. What comes in
// front of what else is told for the left: where parts change places, the usual order
// is the other side's.
func (f *Figure) On(side Side, m *Move, part int, way float64) Stance {
	s := f.At(m, f.For(side, part), way)
	if f.Alternate == Swap && side == Right {
		_, s.Hidden = f.Twins[part]
	}
	return s
}

// Drawn lists the shapes of a part for a side: its own, with the marks of the
// part that it stands for.
func (f *Figure) Drawn(side Side, part int) []Shape {
	other := f.For(side, part)
	if other == part {
		return f.Parts[part].Shapes
	}
	mark := func(s Shape) bool { return s.Class == "mark" }
	own := slices.DeleteFunc(slices.Clone(f.Parts[part].Shapes), mark)
	for _, s := range f.Parts[other].Shapes {
		if mark(s) {
			own = append(own, s)
		}
	}
	return own
}

// Painted lists the parts from behind to in front as a side has them, each
// before those that hang on it.
func (f *Figure) Painted(side Side) []int {
	roots := f.Right
	if side != Right || f.Alternate != Swap || len(roots) == 0 {
		roots = nil
		for i, p := range f.Parts {
			if p.Parent < 0 {
				roots = append(roots, i)
			}
		}
	}
	var all []int
	for _, root := range roots {
		all = append(all, root)
		for i := root + 1; i < len(f.Parts) && f.Parts[i].Parent >= 0; i++ {
			all = append(all, i)
		}
	}
	return all
}

// Pose says how every part stands in key pose k, in the frame of the drawing.
func (f *Figure) Pose(k int, side Side) []Stance {
	if k == 0 {
		return f.Stand(f.Move(0), 0, side)
	}
	return f.Stand(f.Move(k-1), 1, side)
}

// Stand says how every part stands part of the way through a move, in the frame
// of the drawing.
func (f *Figure) Stand(m *Move, way float64, side Side) []Stance {
	all := make([]Stance, len(f.Parts))
	for i, p := range f.Parts {
		s := f.On(side, m, i, way)
		if p.Parent >= 0 {
			up := all[p.Parent]
			sin, cos := math.Sincos(up.Turn * math.Pi / 180)
			s.X, s.Y = up.X+s.X*cos-s.Y*sin, up.Y+s.X*sin+s.Y*cos
			s.Turn += up.Turn
			s.Hidden = up.Hidden
		}
		all[i] = s
	}
	return all
}

// Along reads a track at a fraction of the way, straight between its values as
// browsers do.
func Along(track []float64, way float64) float64 {
	last := len(track) - 1
	if last < 1 {
		return track[0]
	}
	at := way * float64(last)
	i := min(int(math.Floor(at)), last-1)
	return track[i] + (track[i+1]-track[i])*(at-float64(i))
}
