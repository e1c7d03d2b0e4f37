package figure

import (
	"math"
	"slices"
	"strings"

	"limber/exercises"
)

// Moves are sampled until nothing on the body strays further than this from
// where it belongs, in units.
const (
	stray   = 1.2
	pinned  = 0.7
	atMost  = 14  // steps of a move
	same    = 0.2 // degrees or units that no one sees
	between = 4   // places looked at between two samples
)

// fineness lists how many steps a move may be sampled in: numbers that tracks
// can be thinned from.
var fineness = []int{1, 2, 3, 4, 6, 8, 12, 16}

// still is a solved key pose.
type still struct {
	pose
	values []float64
}

// sampler turns solved poses into the tracks of a figure.
type sampler struct {
	solver
	figure *exercises.Figure
	bones  []int // the bone of each part of the figure
}

// settle solves a key pose.
func (s *solver) settle(p pose) still {
	start := append([]float64(nil), p.values...)
	for _, pin := range p.pins {
		if pin.on == "" && pin.fixed[0] && pin.fixed[1] {
			// Start near where the body will be, or the solver may fold it.
			s.placed = s.body.place(start, s.placed)
			d := pin.place.sub(s.body.spot(pin.point, s.placed))
			start[rootX], start[rootY] = start[rootX]+d.x, start[rootY]+d.y
			break
		}
	}
	wish := append([]float64(nil), p.values...)
	return still{p, s.solve(start, wish, p.pins)}
}

// way is the body part of the way from a to b: the angles in between, corrected
// so that what both poses pin stays pinned.
func (s *solver) way(a, b still, u float64) []float64 {
	wish := make([]float64, len(a.values))
	for i := range wish {
		wish[i] = a.values[i] + u*(b.values[i]-a.values[i])
	}
	var pins []pin
	for _, p := range a.pins {
		for _, q := range b.pins {
			if p.point == q.point && p.on == q.on && p.fixed == q.fixed {
				pins = append(pins, p.travel(q, u))
			}
		}
	}
	if u == 0 {
		return a.values
	}
	if u == 1 {
		return b.values
	}
	return s.solve(wish, wish, pins)
}

// travel is the pin part of the way to another. What leaves the floor for
// another place on it is lifted: feet and hands step, they don't slide.
func (p pin) travel(q pin, u float64) pin {
	d := q.place.sub(p.place)
	p.place = vec{p.place.x + u*d.x, p.place.y + u*d.y, p.place.z + u*d.z}
	if p.fixed[0] && p.fixed[1] && math.Abs(d.y) < 1 && math.Abs(d.x) > 2 {
		p.place.y -= math.Sin(u*math.Pi) * min(9, math.Abs(d.x)/3)
	}
	return p
}

// parts lists the body's bones in painting order as parts of the figure.
func (s *sampler) parts() {
	part := map[int]int{}
	var add func(bone, parent int)
	add = func(bone, parent int) {
		b := s.body.bones[bone]
		part[bone] = len(s.bones)
		s.bones = append(s.bones, bone)
		p := exercises.Part{Parent: parent}
		if parent >= 0 {
			p.X, p.Y = round(b.at.x, 10), round(b.at.y, 10)
		}
		for _, x := range b.shapes {
			p.Shapes = append(p.Shapes, s.shape(x))
		}
		s.figure.Parts = append(s.figure.Parts, p)
		for child, c := range s.body.bones {
			if c.parent == bone && !c.free {
				add(child, part[bone])
			}
		}
	}
	for _, name := range s.body.order {
		add(s.body.bone(name), -1)
	}
	// Only legs change places in alternating moves: hands stay where they hold.
	for i, bone := range s.bones {
		name := s.body.bones[bone].name
		if o := s.body.bone(otherSide(name)); o >= 0 && !strings.Contains("arm- forearm- hand-", name[:strings.Index(name, "-")+1]) {
			s.figure.Parts[i].Other = part[o] - i
		}
	}
}

// shape keeps a path once, however many shapes have it.
func (s *sampler) shape(x shape) exercises.Shape {
	i := slices.Index(s.figure.Paths, x.path)
	if i < 0 {
		i = len(s.figure.Paths)
		s.figure.Paths = append(s.figure.Paths, x.path)
	}
	return exercises.Shape{Class: x.class, Path: i, Long: x.long}
}

// move samples the way from a to b finely enough.
func (s *sampler) move(a, b still) (exercises.Move, float64) {
	for i, steps := range fineness {
		m := s.track(a, b, steps)
		off, pin := s.strays(&m, a, b, steps)
		if off <= stray && pin <= pinned || i == len(fineness)-1 {
			return m, pin
		}
	}
	panic("unreachable")
}

// track samples the way from a to b in so many steps.
func (s *sampler) track(a, b still, steps int) exercises.Move {
	m := exercises.Move{Turn: map[int][]float64{}, Joint: map[int][2][]float64{}, Long: map[int][]float64{}}
	for step := range steps + 1 {
		s.moved = s.body.place(s.way(a, b, float64(step)/float64(steps)), s.moved)
		for i, bone := range s.bones {
			p, parent := s.moved[bone], s.figure.Parts[i].Parent
			turn := p.angle
			if parent >= 0 {
				turn -= s.moved[s.bones[parent]].angle
			}
			m.Turn[i] = append(m.Turn[i], round(turn, 10))
			x := s.body.bones[bone]
			if parent < 0 {
				push(m.Joint, i, p.joint.x, p.joint.y)
			}
			if x.shortens() {
				m.Long[i] = append(m.Long[i], round(p.long, 100))
			}
		}
	}
	s.shorten(&m)
	return m
}

func (b bone) shortens() bool { return b.tilt >= 0 || b.swell >= 0 }

func push(joints map[int][2][]float64, part int, x, y float64) {
	j := joints[part]
	joints[part] = [2][]float64{append(j[0], round(x, 10)), append(j[1], round(y, 10))}
}

// shorten leaves out what stands still or is as the part says.
func (s *sampler) shorten(m *exercises.Move) {
	for i := range s.figure.Parts {
		part := &s.figure.Parts[i]
		turn := short(m.Turn[i], same)
		if len(s.figure.Enter) == 0 {
			part.Turn = turn[0]
		}
		if m.Turn[i] = turn; len(turn) == 1 && turn[0] == part.Turn {
			delete(m.Turn, i)
		}
		if j, ok := m.Joint[i]; ok {
			x, y := short(j[0], same), short(j[1], same)
			if len(s.figure.Enter) == 0 {
				part.X, part.Y = x[0], y[0]
			}
			if m.Joint[i] = [2][]float64{x, y}; len(x) == 1 && len(y) == 1 && x[0] == part.X && y[0] == part.Y {
				delete(m.Joint, i)
			}
		}
		if l, ok := m.Long[i]; ok {
			if m.Long[i] = short(l, same/20); len(m.Long[i]) == 1 && m.Long[i][0] == 1 {
				delete(m.Long, i)
			}
		}
	}
}

// short keeps as few values of a track as tell the same: one where it stands
// still, two where it goes straight.
func short(track []float64, same float64) []float64 {
	for n := 1; n < len(track); n++ {
		few := make([]float64, n)
		for i := range few {
			few[i] = track[i*(len(track)-1)/max(n-1, 1)]
		}
		if n > 1 && (len(track)-1)%(n-1) != 0 {
			continue // its values would lie between those that were solved
		}
		worst := 0.0
		for i, v := range track {
			worst = max(worst, math.Abs(v-exercises.Along(few, float64(i)/float64(len(track)-1))))
		}
		if worst <= same {
			return few
		}
	}
	return track
}

// strays measures how far a sampled move takes joints, and pinned points, from
// the truth between its samples.
func (s *sampler) strays(m *exercises.Move, a, b still, steps int) (joint, pin float64) {
	n := steps * between
	for i := range n + 1 {
		u := float64(i) / float64(n)
		s.moved = s.body.place(s.way(a, b, u), s.moved)
		drawn := s.drawn(m, u)
		for bone, truth := range s.moved {
			d := drawn[bone].joint.sub(truth.joint)
			joint = max(joint, math.Hypot(d.x, d.y))
		}
		for _, p := range a.pins {
			for _, q := range b.pins {
				if p.point == q.point && p.on == q.on && p.fixed == q.fixed {
					d := s.body.spot(p.point, drawn).sub(s.body.spot(p.point, s.moved))
					pin = max(pin, math.Hypot(d.x, d.y))
				}
			}
		}
	}
	return joint, pin
}

// drawn is the body as a browser draws it part of the way through a move, by
// bone.
func (s *sampler) drawn(m *exercises.Move, way float64) []placed {
	at := make([]placed, len(s.body.bones))
	for i, part := range s.figure.Parts {
		x := s.figure.At(m, i, way)
		p := placed{joint: vec{x: x.X, y: x.Y}, angle: x.Turn, long: x.Long}
		if part.Parent >= 0 {
			up := at[s.bones[part.Parent]]
			up.long = 1 // a joint's own track already counts it
			p.joint = up.locate(p.joint)
			p.angle += up.angle
		}
		at[s.bones[i]] = p
	}
	return at
}
