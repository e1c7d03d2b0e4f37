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

	// What a step works in, made once: a figure takes some ten thousand of them.
	moves  [][]bool    // by variable, which bones it moves
	nudged []placed    // the body while one variable is elsewhere
	slopes [][]float64 // by pinned axis, how its miss changes with each variable
	rows   [][]float64 // normal equations from the diagonal on, the right side in the last column
	damped [][]float64 // the same, damped, which solving uses up
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
	turned := true // what a step goes by is no longer that of now
	for range rounds {
		if turned {
			s.linear(now, wish, off, pins)
			turned = false
		}
		try, longest := s.step(now, damp)
		missed := s.miss(try, pins)
		better := s.cost(try, wish, missed)
		if better >= cost {
			if damp *= 4; damp > 1e9 || longest < 1e-5 {
				break
			}
			continue
		}
		now, off, cost, damp, turned = try, missed, better, max(damp/5, 1e-9), true
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

// linear writes the normal equations of a step from now. They are symmetric, so that
// half of them is enough.
func (s *solver) linear(now, wish, off []float64, pins []pin) {
	n := len(now)
	s.slope(now, off, pins)
	if len(s.rows) != n {
		s.rows, s.damped = matrix(n, n+1), matrix(n, n+1)
	}
	for i, row := range s.rows {
		clear(row)
		stiff := s.stiff(i)
		row[i] = stiff + 1e-3
		row[n] = stiff * (wish[i] - now[i])
		for k, slope := range s.slopes[:len(off)] {
			if slope[i] == 0 {
				continue // most pins don't move with most variables
			}
			pull := s.weight * slope[i]
			row[n] -= pull * off[k]
			for j := i; j < n; j++ {
				row[j] += pull * slope[j]
			}
		}
	}
}

// step takes one step toward less cost, and tells its longest part. A variable
// at the end of its range is left out when the step would take it further.
func (s *solver) step(now []float64, damp float64) ([]float64, float64) {
	n, a := len(now), s.damped
	for i, row := range s.rows {
		copy(a[i][i:], row[i:])
		a[i][i] *= 1 + damp
	}
	for i, v := range s.body.vars {
		if now[i] <= v.min && a[i][n] < 0 || now[i] >= v.max && a[i][n] > 0 {
			for j := range i {
				a[j][i] = 0
			}
			clear(a[i][i:])
			a[i][i] = 1
		}
	}
	try, longest := eliminate(a), 0.0
	for i, v := range s.body.vars {
		longest = max(longest, math.Abs(try[i]))
		try[i] = min(max(now[i]+try[i], v.min), v.max)
	}
	return try, longest
}

// slope tells, for each pinned axis, how its miss changes with each variable. Only
// the bones that a variable moves are placed anew for it.
func (s *solver) slope(now, off []float64, pins []pin) {
	if s.moves == nil {
		s.moves = s.body.moved()
	}
	if len(s.slopes) < len(off) {
		s.slopes = matrix(len(off), len(now))
	}
	s.placed = s.body.place(now, s.placed)
	s.nudged = append(s.nudged[:0], s.placed...)
	var missed []float64
	for i, moves := range s.moves {
		keep := now[i]
		now[i] += nudge
		for bone, moved := range moves {
			if moved {
				s.body.placeBone(bone, now, s.nudged)
			}
		}
		now[i] = keep
		missed = missed[:0]
		for k := range pins {
			if p := &pins[k]; moves[p.spot.bone] || p.on != "" && moves[p.onto.bone] {
				missed = s.body.miss(missed, p, s.nudged)
			} else {
				missed = append(missed, off[len(missed):len(missed)+p.axes()]...)
			}
		}
		for k, v := range missed {
			s.slopes[k][i] = (v - off[k]) / nudge
		}
		for bone, moved := range moves {
			if moved {
				s.nudged[bone] = s.placed[bone]
			}
		}
	}
}

func matrix(rows, columns int) [][]float64 {
	all := make([][]float64, rows)
	for i := range all {
		all[i] = make([]float64, columns)
	}
	return all
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
func (s *solver) miss(values []float64, pins []pin) (off []float64) {
	s.placed = s.body.place(values, s.placed)
	for i := range pins {
		off = s.body.miss(off, &pins[i], s.placed)
	}
	return off
}

// miss adds how far a pinned point is from its place on each axis that is held.
func (b *body) miss(off []float64, p *pin, at []placed) []float64 {
	d := b.spot(p.spot, at)
	if p.on != "" {
		d = d.sub(b.spot(p.onto, at))
	} else {
		d = d.sub(p.place)
	}
	for i, v := range [3]float64{d.x, d.y, d.z} {
		if p.fixed[i] {
			off = append(off, v)
		}
	}
	return off
}

// eliminate solves linear equations that are symmetric and positive, given as rows
// from the diagonal on with the right side last.
func eliminate(a [][]float64) []float64 {
	n := len(a)
	for i, row := range a {
		for j := i + 1; j < n; j++ {
			f := row[j] / row[i]
			if f == 0 {
				continue // two variables that no pin ties together
			}
			below := a[j][j : n+1]
			for k, v := range row[j : n+1] {
				below[k] -= f * v
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
