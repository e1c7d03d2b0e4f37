package figure

import "fmt"

// ease is the curve the body moves by between two poses, slow at both ends: the
// inner control points of a cubic Bézier from 0,0 to 1,1.
var easeX, easeY = [4]float64{0, 0.37, 0.63, 1}, [4]float64{0, 0, 1, 1}

// stop is a moment of a move: when a part of the way is done, and the piece of
// the curve that leads on from there.
type stop struct {
	at, way float64 // of the time, of the way, 0 to 1
	easing  string
}

// stops cuts a move into equal pieces of the way. Cutting the curve rather than
// the time keeps the speed smooth however few pieces there are.
func stops(pieces int) []stop {
	all := make([]stop, pieces+1)
	from := 0.0
	for i := range all {
		way := float64(i) / float64(pieces)
		to := when(way)
		all[i] = stop{at: bezier(easeX, to, to, to), way: way, easing: "linear"}
		if i > 0 {
			all[i-1].easing = piece(from, to)
		}
		from = to
	}
	return all
}

// when finds the curve's parameter where so much of the way is done.
func when(way float64) float64 {
	if way == 0 || way == 1 {
		return way // exactly: a browser adds a keyframe of its own before a first one that is not at 0
	}
	low, high := 0.0, 1.0
	for range 40 {
		mid := (low + high) / 2
		if bezier(easeY, mid, mid, mid) < way {
			low = mid
		} else {
			high = mid
		}
	}
	return (low + high) / 2
}

// piece is the curve between two parameters as an easing of its own.
func piece(from, to float64) string {
	part := func(c [4]float64) (float64, float64) {
		start, end := bezier(c, from, from, from), bezier(c, to, to, to)
		return (bezier(c, from, from, to) - start) / (end - start), (bezier(c, from, to, to) - start) / (end - start)
	}
	x1, x2 := part(easeX)
	y1, y2 := part(easeY)
	return fmt.Sprintf("cubic-bezier(%.4f,%.4f,%.4f,%.4f)", x1, y1, x2, y2)
}

// bezier is the blossom of a cubic: with three equal parameters the point on
// it, with mixed ones the control points of the piece between them.
func bezier(c [4]float64, a, b, t float64) float64 {
	mix := func(p, q, u float64) float64 { return p + (q-p)*u }
	x, y, z := mix(c[0], c[1], a), mix(c[1], c[2], a), mix(c[2], c[3], a)
	return mix(mix(x, y, b), mix(y, z, b), t)
}
