package figure

import (
	"math"
	"slices"
)

// solver bends a body until its pins hold, staying as near to the wished pose
// as it can: damped least squares, with pins weighing far more than wishes.
type solver struct {
	body   *body
	loose  bool     // where the body is does not matter, only how it is bent
	weight float64  // of the pins
	names  []string // of the body's points, in order
	placed []placed
	moved  []placed
}

const (
	pinWeight = 1e5  // of a unit off, against a few for a degree off the wish
	nudge     = 0.01 // degrees, the step derivatives are taken with
	rounds    = 150
)

// solve returns values near wish with the pins held, starting from start.
func (s *solver) solve(start, wish []float64, pins []pin) []float64 {
	now := append([]float64(nil), start...)
	if !s.loose {
		return s.descend(now, wish, pins, pinWeight)
	}
	// From afar, first to about the right pose and then to the point: hard pins
	// alone would leave it in the first fold that meets them.
	for weight := pinWeight / 1e5; weight <= pinWeight; weight *= 10 {
		now = s.descend(now, wish, pins, weight)
	}
	return now
}

// descend takes steps until none makes it better.
func (s *solver) descend(now, wish []float64, pins []pin, weight float64) []float64 {
	s.weight = weight
	off := s.miss(now, pins)
	cost, damp := s.cost(now, wish, off), 1e-2
	for range rounds {
		try, longest := s.step(now, wish, off, pins, damp)
		missed := s.miss(try, pins)
		better := s.cost(try, wish, missed)
		if better >= cost {
			if damp *= 4; damp > 1e9 || longest < 1e-5 {
				break
			}
			continue
		}
		now, off, cost, damp = try, missed, better, max(damp/5, 1e-9)
		if longest < 1e-4 {
			break
		}
	}
	return now
}

// above solves like solve and keeps the body above the floor: what would sink
// is set down on it, and all solved again.
func (s *solver) above(start, wish []float64, pins []pin) []float64 {
	values := s.solve(start, wish, pins)
	if s.body.fromAbove {
		return values
	}
	for range 4 {
		s.placed = s.body.place(values, s.placed)
		found := false
		for _, name := range s.names {
			if s.body.spot(s.body.points[name], s.placed).y > 0.3 && !slices.ContainsFunc(pins, func(p pin) bool { return p.point == name }) {
				pins = append(slices.Clip(pins), pin{point: name, spot: s.body.points[name], fixed: [3]bool{false, true, false}})
				found = true
			}
		}
		if !found {
			break
		}
		values = s.solve(values, wish, pins)
	}
	return values
}

// step takes one step toward less cost, and tells its longest part. A variable
// at the end of its range is left out when the step would take it further.
func (s *solver) step(now, wish, off []float64, pins []pin, damp float64) ([]float64, float64) {
	n := len(now)
	slope := s.slope(now, off, pins)
	a := make([][]float64, n) // normal equations, the right side in the last column
	for i := range a {
		a[i] = make([]float64, n+1)
		stiff := s.stiff(i)
		a[i][i] = stiff + 1e-3
		a[i][n] = stiff * (wish[i] - now[i])
		for k := range off {
			a[i][n] -= s.weight * slope[i][k] * off[k]
		}
		for j := range n {
			for k := range off {
				a[i][j] += s.weight * slope[i][k] * slope[j][k]
			}
		}
		a[i][i] *= 1 + damp
	}
	for i, v := range s.body.vars {
		if now[i] <= v.min && a[i][n] < 0 || now[i] >= v.max && a[i][n] > 0 {
			for j := range n {
				a[i][j], a[j][i] = 0, 0
			}
			a[i][i], a[i][n] = 1, 0
		}
	}
	try, longest := eliminate(a), 0.0
	for i, v := range s.body.vars {
		longest = max(longest, math.Abs(try[i]))
		try[i] = min(max(now[i]+try[i], v.min), v.max)
	}
	return try, longest
}

// slope tells, for each variable, how the misses change with it.
func (s *solver) slope(now, off []float64, pins []pin) [][]float64 {
	slope := make([][]float64, len(now))
	for i := range now {
		keep := now[i]
		now[i] += nudge
		slope[i] = s.miss(now, pins)
		now[i] = keep
		for k := range off {
			slope[i][k] = (slope[i][k] - off[k]) / nudge
		}
	}
	return slope
}

func (s *solver) cost(now, wish, off []float64) float64 {
	sum := 0.0
	for _, d := range off {
		sum += s.weight * d * d
	}
	for i := range now {
		d := now[i] - wish[i]
		sum += s.stiff(i) * d * d
	}
	return sum
}

// stiff is how much a variable resists.
func (s *solver) stiff(i int) float64 {
	if s.loose && i < firstAngle {
		return 0
	}
	return s.body.vars[i].stiff
}

// miss lists how far each pinned point is from its place, axis by axis.
func (s *solver) miss(values []float64, pins []pin) []float64 {
	s.placed = s.body.place(values, s.placed)
	var off []float64
	for _, p := range pins {
		d := s.body.spot(p.spot, s.placed)
		if p.on != "" {
			d = d.sub(s.body.spot(p.onto, s.placed))
		} else {
			d = d.sub(p.place)
		}
		for i, v := range [3]float64{d.x, d.y, d.z} {
			if p.fixed[i] {
				off = append(off, v)
			}
		}
	}
	return off
}

// eliminate solves linear equations given as rows with the right side last.
func eliminate(a [][]float64) []float64 {
	n := len(a)
	for i := range n {
		best := i
		for j := i + 1; j < n; j++ {
			if math.Abs(a[j][i]) > math.Abs(a[best][i]) {
				best = j
			}
		}
		a[i], a[best] = a[best], a[i]
		for j := i + 1; j < n; j++ {
			f := a[j][i] / a[i][i]
			for k := i; k <= n; k++ {
				a[j][k] -= f * a[i][k]
			}
		}
	}
	x := make([]float64, n)
	for i := n - 1; i >= 0; i-- {
		x[i] = a[i][n]
		for j := i + 1; j < n; j++ {
			x[i] -= a[i][j] * x[j]
		}
		x[i] /= a[i][i]
	}
	return x
}
