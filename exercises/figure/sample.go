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
	stray  = 2.0
	pinned = 0.7
	same   = 0.2 // degrees or units that no one sees
	dense  = 48  // places between two poses that are solved, of which some are kept
)

// fineness lists how many steps a move may be sampled in, each a part of dense.
var fineness = []int{1, 2, 3, 4, 6, 8, 12, 16}

// sampler turns solved poses into the tracks of a figure.
type sampler struct {
	solver
	figure *exercises.Figure
	bones  []int // the bone of each part of the figure
	arms   bool  // they change places as the legs do
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
			if c.parent == bone && !c.free && (c.swell < 0 || len(c.shapes) > 0) {
				add(child, part[bone])
			}
		}
	}
	for _, name := range s.body.order {
		add(s.body.bone(name), -1)
	}
	for _, name := range s.body.right {
		s.figure.Right = append(s.figure.Right, part[s.body.bone(name)])
	}
	for i, bone := range s.bones {
		if twin := s.body.bones[bone].twin; twin >= 0 {
			if s.figure.Twins == nil {
				s.figure.Twins = map[int]int{}
			}
			s.figure.Twins[i] = part[twin] - i
			continue
		}
		s.figure.Parts[i].With = 1 + slices.IndexFunc(s.bones, func(bone int) bool { return s.jointed(bone, s.bones[i]) })
	}
	// Mostly legs alone change places: hands stay where they hold.
	for i, bone := range s.bones {
		name := s.body.bones[bone].name
		if o := s.body.bone(otherSide(name)); o >= 0 && s.changes(name) {
			s.figure.Parts[i].Other = part[o] - i
		}
	}
}

// jointed reports whether two bones that are painted by themselves turn about the
// same joint, the second hung where the first begins, or both at one place of a
// third: then one track is enough for both.
func (s *sampler) jointed(first, bone int) bool {
	a, b := s.body.bones[first], s.body.bones[bone]
	if first == bone || !a.free || !b.free || a.twin >= 0 || a.along >= 0 || b.parent < 0 || b.orbit >= 0 {
		return false
	}
	if b.parent == first {
		return b.at == vec{}
	}
	return first < bone && a.parent == b.parent && a.at == b.at && a.orbit < 0 && a.at != vec{}
}

// changes reports whether a bone changes places with that of the other side.
func (s *sampler) changes(name string) bool {
	part, _, _ := strings.Cut(name, "-")
	return isLeg(name) || s.arms && slices.Contains([]string{"arm", "forearm", "hand"}, part)
}

// isLeg tells the bones of the legs by their names.
func isLeg(name string) bool {
	part, _, sided := strings.Cut(name, "-")
	return sided && slices.Contains([]string{"leg", "knee", "shin", "foot", "toes"}, part)
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

// move samples the way from a to b finely enough, and says how far a pinned
// point strays.
func (s *sampler) move(a, b still) (m exercises.Move, pin float64) {
	way := s.way(a, b)
	for _, steps := range fineness {
		m = s.track(way, steps)
		var joint float64
		if joint, pin = s.strays(&m, a, b, way); joint <= stray && pin <= pinned {
			break
		}
	}
	return m, pin
}

// track samples a way in so many steps.
func (s *sampler) track(way [][]float64, steps int) exercises.Move {
	m := exercises.Move{Turn: map[int][]float64{}, Joint: map[int][2][]float64{}, Long: map[int][]float64{}}
	for step := range steps + 1 {
		s.moved = s.body.place(way[step*dense/steps], s.moved)
		for i, bone := range s.bones {
			if s.body.bones[bone].twin >= 0 {
				continue // it moves as the first does
			}
			p, parent := s.moved[bone], s.figure.Parts[i].Parent
			turn := p.angle
			if parent >= 0 {
				turn -= s.moved[s.bones[parent]].angle
			}
			m.Turn[i] = append(m.Turn[i], round(turn, 10))
			x := s.body.bones[bone]
			if with := s.figure.Parts[i].With > 0; parent < 0 && !with {
				push(m.Joint, i, p.joint.x, p.joint.y)
			} else if x.orbit >= 0 && !with {
				at := x.joint(way[step*dense/steps])
				push(m.Joint, i, at.x*s.moved[x.parent].long, at.y)
			}
			if x.shortens() {
				m.Long[i] = append(m.Long[i], round(p.long, 100))
			}
		}
	}
	s.shorten(&m)
	return m
}

func (b bone) shortens() bool { return b.tilt >= 0 || b.swell >= 0 || b.cross >= 0 }

func push(joints map[int][2][]float64, part int, x, y float64) {
	j := joints[part]
	joints[part] = [2][]float64{append(j[0], round(x, 10)), append(j[1], round(y, 10))}
}

// shorten leaves out what stands still or is as the part says.
func (s *sampler) shorten(m *exercises.Move) {
	for i := range s.figure.Parts {
		part := &s.figure.Parts[i]
		if s.figure.Twins[i] != 0 {
			continue
		}
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
			if m.Long[i] = short(l, same/15); len(m.Long[i]) == 1 && m.Long[i][0] == 1 {
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
func (s *sampler) strays(m *exercises.Move, a, b still, way [][]float64) (joint, pin float64) {
	for i, truth := range way {
		u := float64(i) / dense
		s.moved = s.body.place(truth, s.moved)
		drawn := s.drawn(m, u)
		for _, bone := range s.bones {
			d := drawn[bone].joint.sub(s.moved[bone].joint)
			joint = max(joint, math.Hypot(d.x, d.y))
		}
		pins, _ := shared(a, b, u)
		for _, p := range pins {
			d := s.body.spot(p.spot, drawn).sub(s.body.spot(p.spot, s.moved))
			for i, v := range [2]float64{d.x, d.y} {
				if p.fixed[i] {
					pin = max(pin, math.Abs(v))
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
		p, angle := placed{joint: vec{x: x.X, y: x.Y}, long: x.Long}, x.Turn
		if part.Parent >= 0 {
			up := at[s.bones[part.Parent]]
			up.long = 1 // a joint's own track already counts it
			p.joint = up.locate(p.joint)
			angle += up.angle
		}
		at[s.bones[i]] = p.turned(angle)
	}
	return at
}
