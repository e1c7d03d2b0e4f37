package figure

import (
	"math"
	"slices"
	"time"

	"limber/app/timeline"
	"limber/exercises"
)

// pieces is how often the way between two figures' poses is sampled.
const pieces = 8

// between is the figure to, with a beat that takes the body there from the pose of
// another, and one in which it stays. It reports whether there is such a way: both
// are of one body, beside the same things.
func between(from, to *exercises.Figure) (*exercises.Figure, bool) {
	if !alike(from, to) {
		return nil, false
	}
	a, b := from.Move(0), to.Move(0)
	move, stay := blank(b), blank(b)
	trunk := largest(to)
	for i, p := range to.Parts {
		x, y := from.At(a, i, 1), to.At(b, i, 1)
		stay.Turn[i] = []float64{y.Turn}
		move.Turn[i] = straight(x.Turn, x.Turn+math.Remainder(y.Turn-x.Turn, 360))
		if p.Parent < 0 && p.With == 0 {
			stay.Joint[i] = [2][]float64{{y.X}, {y.Y}}
			move.Joint[i] = [2][]float64{straight(x.X, y.X), straight(x.Y, y.Y)}
		}
	}
	for i := range move.Joint {
		if i != trunk && to.Parts[i].Parent < 0 {
			follow(to, move, i, host(from, to, i, trunk))
		}
	}
	leaves, comes := from.Stand(a, 1, exercises.NoSide), to.Stand(b, 1, exercises.NoSide)
	for i := range to.Parts {
		if root, ok := limb(to, i); ok && root != trunk && math.Hypot(comes[i].X-leaves[i].X, comes[i].Y-leaves[i].Y) < rests {
			hold(to, move, i, leaves[i], comes[i])
		}
	}
	f := *to
	f.Beats = []exercises.Move{*move, *stay}
	return &f, true
}

// blank is a move in which nothing turns yet; what shortens is as it ends in m.
func blank(m *exercises.Move) *exercises.Move {
	long := map[int][]float64{}
	for i, l := range m.Long {
		long[i] = l[len(l)-1:]
	}
	return &exercises.Move{Turn: map[int][]float64{}, Joint: map[int][2][]float64{}, Long: long, Hidden: m.Hidden}
}

func straight(from, to float64) []float64 {
	track := make([]float64, pieces+1)
	for i := range track {
		track[i] = from + (to-from)*float64(i)/pieces
	}
	return track
}

// alike reports whether two figures show one body beside the same thing, which
// stands where it did.
func alike(a, b *exercises.Figure) bool {
	sameBody := func(p, q exercises.Part) bool { return p.Parent == q.Parent && p.With == q.With }
	sameThing := func(p, q exercises.Shape) bool { return p.Class == q.Class }
	return len(a.Back) > 1 && slices.EqualFunc(a.Parts, b.Parts, sameBody) && slices.EqualFunc(a.Back, b.Back, sameThing)
}

// among is a figure seen from where all of those are seen that are like it: the
// thing beside the body stays where it is while the body moves.
func (b *Book) among(f *exercises.Figure, ids []string) *exercises.Figure {
	wide := *f
	for _, id := range ids {
		if g, ok := b.figureOf(id); ok && alike(f, g) {
			right, bottom := max(wide.X+wide.Width, g.X+g.Width), max(wide.Y+wide.Height, g.Y+g.Height)
			wide.X, wide.Y = min(wide.X, g.X), min(wide.Y, g.Y)
			wide.Width, wide.Height = right-wide.X, bottom-wide.Y
		}
	}
	return &wide
}

// largest is the part that hangs on none and on which most hang.
func largest(f *exercises.Figure) (root int) {
	most, at, n := 0, 0, 0
	for i, p := range f.Parts {
		if p.Parent < 0 {
			at, n = i, 0
		}
		if n++; n > most {
			root, most = at, n
		}
	}
	return root
}

// host is the part of a tree in whose frame a joint stands the same in both poses.
func host(from, to *exercises.Figure, joint, root int) (part int) {
	a, b := from.Stand(from.Move(0), 1, exercises.NoSide), to.Stand(to.Move(0), 1, exercises.NoSide)
	part, least := root, math.Inf(1)
	for i := root; i < len(to.Parts) && (i == root || to.Parts[i].Parent >= 0); i++ {
		x, y := within(a[i], a[joint])
		u, v := within(b[i], b[joint])
		if off := math.Hypot(u-x, v-y); off < least {
			part, least = i, off
		}
	}
	return part
}

// within is where one stance is in the frame of another.
func within(frame, s exercises.Stance) (x, y float64) {
	sin, cos := math.Sincos(frame.Turn * math.Pi / 180)
	x, y = s.X-frame.X, s.Y-frame.Y
	return x*cos + y*sin, y*cos - x*sin
}

// follow makes the joint of a part go where the part goes that it hangs on.
func follow(f *exercises.Figure, m *exercises.Move, joint, on int) {
	end := f.Stand(m, 1, exercises.NoSide)
	x, y := within(end[on], end[joint])
	for i := range pieces + 1 {
		at := f.Stand(m, float64(i)/pieces, exercises.NoSide)[on]
		sin, cos := math.Sincos(at.Turn * math.Pi / 180)
		m.Joint[joint][0][i], m.Joint[joint][1][i] = at.X+x*cos-y*sin, at.Y+x*sin+y*cos
	}
}

// rests is how far apart a hand or foot may be in two poses that rests where it was,
// in units.
const rests = 8

// limb reports whether a part is the hand or foot of a limb: its third part, the
// first of which hangs on none.
func limb(f *exercises.Figure, end int) (root int, ok bool) {
	for range 2 {
		if end = f.Parts[end].Parent; end < 0 {
			return end, false
		}
	}
	return end, f.Parts[end].Parent < 0
}

// hold bends a limb so that its end rests where it does in both poses, on a chair or
// the floor, whatever the body does meanwhile.
func hold(f *exercises.Figure, m *exercises.Move, end int, from, to exercises.Stance) {
	mid := f.Parts[end].Parent
	root := f.Parts[mid].Parent
	if m.Long[root] != nil || m.Long[mid] != nil {
		return // it points toward the viewer
	}
	upper, above := polar(f.Parts[mid].X, f.Parts[mid].Y)
	lower, below := polar(f.Parts[end].X, f.Parts[end].Y)
	stands := f.Stand(m, 1, exercises.NoSide)
	bends := math.Copysign(1, math.Remainder(stands[mid].Turn+below-stands[root].Turn-above, 360))
	was := [3]float64{m.Turn[root][0], m.Turn[mid][0], m.Turn[end][0]}
	var tracks [3][]float64
	for i := range pieces + 1 {
		way := float64(i) / pieces
		joint := f.Stand(m, way, exercises.NoSide)[root]
		far, toward := polar(from.X+(to.X-from.X)*way-joint.X, from.Y+(to.Y-from.Y)*way-joint.Y)
		far = min(max(far, math.Abs(upper-lower)), upper+lower)
		one := toward - bends*corner(upper, far, lower)
		two := one + bends*(180-corner(upper, lower, far))
		turned := from.Turn + math.Remainder(to.Turn-from.Turn, 360)*way
		for k, turn := range [3]float64{one - above, two - below - one + above, turned - two + below} {
			was[k] += math.Remainder(turn-was[k], 360)
			tracks[k] = append(tracks[k], was[k])
		}
	}
	m.Turn[root], m.Turn[mid], m.Turn[end] = tracks[0], tracks[1], tracks[2]
}

// polar is how far away a place is, and in which direction.
func polar(x, y float64) (far, toward float64) {
	return math.Hypot(x, y), math.Atan2(y, x) * 180 / math.Pi
}

// corner is the angle of a triangle between two of its sides.
func corner(a, b, opposite float64) float64 {
	return math.Acos(min(max((a*a+b*b-opposite*opposite)/(2*a*b), -1), 1)) * 180 / math.Pi
}

// ToPose is the segment of a Motion in which a beat of a way goes to its pose: id is
// that of its Box.
func ToPose(id string, way timeline.Segment, beat timeline.Beat) timeline.Segment {
	return timeline.Segment{
		Kind: timeline.Work, Exercise: id, Start: way.Start + beat.At,
		Beats: []timeline.Beat{{Length: perMove}, {At: perMove, Length: 10 * time.Minute}},
	}
}
