package figure

import (
	"math"
	"slices"
	"strings"
)

// still is a solved key pose.
type still struct {
	pose
	values []float64
}

// settle solves a key pose.
func (s *solver) settle(p pose) still {
	start := append([]float64(nil), p.values...)
	for _, pin := range p.pins {
		if pin.on == "" && pin.fixed[0] && pin.fixed[1] {
			// Start near where the body will be, or the solver may fold it.
			s.placed = s.body.place(start, s.placed)
			d := pin.place.sub(s.body.spot(pin.spot, s.placed))
			start[rootX], start[rootY] = start[rootX]+d.x, start[rootY]+d.y
			break
		}
	}
	wish := append([]float64(nil), p.values...)
	s.loose = true
	defer func() { s.loose = false }()
	return still{p, s.above(start, wish, p.pins)}
}

// way is the body on its way from a to b: the angles in between, corrected so
// that what both poses pin stays pinned. Each solution starts from the one
// before, so that nothing jumps.
func (s *solver) way(a, b still) [][]float64 {
	all := [][]float64{a.values}
	b.values = s.strideOn(a.values, b.values)
	wish := a.values
	for i := 1; i < dense; i++ {
		u := float64(i) / dense
		next, start := make([]float64, len(wish)), make([]float64, len(wish))
		for k := range next {
			next[k] = a.values[k] + u*(b.values[k]-a.values[k])
		}
		pins, stepping := shared(a, b, u)
		s.swing(next, stepping)
		for k := range next {
			start[k] = all[i-1][k] + next[k] - wish[k]
		}
		wish = next
		all = append(all, s.above(start, wish, pins))
	}
	return append(all, b.values)
}

// strideOn takes ground that would go back a stride further on, where it looks the same.
func (s *solver) strideOn(from, to []float64) []float64 {
	i := s.body.variable("ground")
	if i < 0 || to[i] >= from[i] {
		return to
	}
	to = slices.Clone(to)
	to[i] += stride
	return to
}

// shared lists the pins that two poses have in common, part of the way from one
// to the other. What leaves the floor for another place on it is lifted: feet
// and hands step, one after the other, unless the pose says that they slide. It
// tells how high each of those is, by the name of its pin.
func shared(a, b still, u float64) (all []pin, stepping map[string]float64) {
	stepping = map[string]float64{}
	steps := b.steps(a)
	for _, p := range a.pins {
		for _, q := range b.pins {
			if p.point != q.point || p.on != q.on {
				continue
			}
			u := u
			switch both := steps[q.name] && steps[otherSide(q.name)]; {
			case both && strings.HasSuffix(q.name, "-left"):
				u = min(2*u, 1)
			case both && strings.HasSuffix(q.name, "-right"):
				u = max(2*u-1, 0)
			}
			d := q.place.sub(p.place)
			p.place = vec{p.place.x + u*d.x, p.place.y + u*d.y, p.place.z + u*d.z}
			for i := range p.fixed {
				p.fixed[i] = p.fixed[i] && q.fixed[i]
			}
			if steps[q.name] {
				stepping[p.name] = math.Sin(u*math.Pi) * min(9, math.Abs(d.x)/3)
				p.place.y -= stepping[p.name]
			}
			all = append(all, p)
		}
	}
	return all, stepping
}

// steps names the pins that go from one place on the floor to another on the
// way into pose b.
func (b still) steps(a still) map[string]bool {
	steps := map[string]bool{}
	for _, p := range a.pins {
		for _, q := range b.pins {
			d := q.place.sub(p.place)
			if p.point == q.point && p.on == q.on && p.fixed[1] && q.fixed[1] && math.Abs(d.y) < 1 && math.Abs(d.x) > 2 {
				steps[q.name] = !b.slides[p.name]
			}
		}
	}
	return steps
}

// swing bends hip and knee of a stepping foot, as one does to clear the floor.
func (s *solver) swing(wish []float64, stepping map[string]float64) {
	for name, up := range stepping {
		_, side, _ := strings.Cut(name, "-")
		if hip, knee := s.body.variable("hip-"+side), s.body.variable("knee-"+side); isLeg(name) && knee >= 0 {
			wish[hip] += 2.5 * up
			wish[knee] += 5 * up
		}
	}
}
