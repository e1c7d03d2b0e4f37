package figure

import (
	"math"
	"slices"
)

// vec is a point: x to the right, y down with the floor at 0, z toward the
// viewer.
type vec struct{ x, y, z float64 }

func (a vec) sub(b vec) vec { return vec{a.x - b.x, a.y - b.y, a.z - b.z} }

// body is the person seen from one direction: bones hung on each other, and
// the variables that turn them. Bones come after the bone they hang on.
type body struct {
	who       person
	mirrored  bool // seen so that the right side mirrors the left; else one is behind the other
	fromAbove bool // y of pins runs up the picture, z is height
	bones     []bone
	vars      []variable
	points    map[string]point   // where a body rests or takes hold
	groups    map[string][]group // pins that are several points at once: a foot is heel and ball
	marks     map[string][]mark  // areas that can be marked as stretched
	order     []string           // free bones from behind to in front
	right     []string           // the same for the right side, when its legs change places and it is not the same
}

// bone is a rigid piece from one joint to the next.
type bone struct {
	name   string
	parent int
	at     vec // its joint in the frame of the parent, x along it
	length float64

	from  int     // the bone its angle is measured from, mostly the parent; -1: the picture
	rest  float64 // that angle when its variable is 0, degrees clockwise
	turn  int     // the variable that turns it, -1 for none
	sign  float64 // +1 when a greater value turns it clockwise
	tilt  int     // the variable that raises it toward the viewer, -1 for none
	swell int     // the variable that lengthens it in percent, -1 for none
	share float64 // how much of that percentage, or of cross, it takes
	cross int     // the variable that turns it about the bone it lies across, -1 for none
	thick float64 // how deep it is then, to its width

	orbit int     // the variable that carries its joint round the parent's axis, -1 for none
	raise float64 // +1 when a greater value of it brings the side of positive y toward the viewer

	twin   int  // the bone that this is a second painting of, -1 for none
	along  int  // the variable that is how far to the right it has gone, -1 for none: it is no part of the person
	free   bool // painted by itself rather than with its parent
	shapes []shape
	tilted []shape // instead of shapes, which keep their form, in figures that raise it toward the viewer; nil: the same
}

// variable is one way the body can move, in degrees and in human terms.
type variable struct {
	name     string
	min, max float64
	stiff    float64 // how much it resists being changed to meet a pin
}

// point is a spot on a bone, in the bone's frame. A round one, like a knee, rolls:
// what rests is always as far below the spot as its roundness.
type point struct {
	bone  int
	at    vec
	round float64
}

// group is one point of a pin of several.
type group struct {
	point  string
	offset vec  // from the place of the pin
	yOnly  bool // only its height is given
}

// mark is a soft patch on a bone: an ellipse in its frame.
type mark struct {
	bone         int
	x, y, rx, ry float64
}

// Variables every body starts with: where its root is.
const (
	rootX = iota
	rootY
	rootZ
	firstAngle
)

// placed is where a bone is.
type placed struct {
	joint vec
	angle float64 // in the picture, degrees clockwise
	long  float64 // how much of its length is seen, 0 to 1
	rise  float64 // how much of it points toward the viewer, -1 to 1

	sin, cos float64 // of the angle
}

// turned is the bone at an angle.
func (p placed) turned(angle float64) placed {
	p.angle = angle
	p.sin, p.cos = math.Sincos(angle * math.Pi / 180)
	return p
}

// locate finds a spot given in the bone's frame.
func (p placed) locate(at vec) vec {
	x := at.x * p.long
	return vec{
		p.joint.x + x*p.cos - at.y*p.sin,
		p.joint.y + x*p.sin + at.y*p.cos,
		p.joint.z + at.x*p.rise + at.z,
	}
}

// within is where a point of the picture is in the bone's frame.
func (p placed) within(v vec) vec {
	d := v.sub(p.joint)
	return vec{x: d.x*p.cos + d.y*p.sin, y: d.y*p.cos - d.x*p.sin}
}

// joint is where the bone's joint is in the frame of its parent.
func (b *bone) joint(values []float64) vec {
	if b.orbit < 0 {
		return b.at
	}
	sin, cos := math.Sincos(values[b.orbit] * math.Pi / 180)
	return vec{b.at.x, b.at.y*cos - b.raise*b.at.z*sin, b.at.z*cos + b.raise*b.at.y*sin}
}

// place puts every bone where the values of the variables want it.
func (b *body) place(values []float64, out []placed) []placed {
	out = slices.Grow(out[:0], len(b.bones))[:len(b.bones)]
	for i := range b.bones {
		b.placeBone(i, values, out)
	}
	return out
}

// placeBone puts a bone where the values want it, those that it hangs on and is
// measured from being there already.
func (b *body) placeBone(i int, values []float64, out []placed) {
	bone := &b.bones[i]
	p := placed{joint: vec{values[rootX], values[rootY], values[rootZ]}, long: 1}
	if bone.along >= 0 {
		p.joint = vec{x: values[bone.along]}
	}
	if bone.parent >= 0 {
		p.joint = out[bone.parent].locate(bone.joint(values))
	}
	angle := bone.rest
	if bone.from >= 0 {
		angle += out[bone.from].angle
	}
	if bone.turn >= 0 {
		angle += bone.sign * values[bone.turn]
	}
	if bone.tilt >= 0 {
		p.rise, p.long = math.Sincos(values[bone.tilt] * math.Pi / 180)
	}
	if bone.swell >= 0 {
		p.long = 1 + bone.share*values[bone.swell]/100
	}
	if bone.cross >= 0 {
		sin, cos := math.Sincos(bone.share * values[bone.cross] * math.Pi / 180)
		p.long = math.Hypot(cos, bone.thick*sin)
	}
	out[i] = p.turned(angle)
}

// moved says, for each variable, which bones are elsewhere when it changes.
func (b *body) moved() [][]bool {
	all := make([][]bool, len(b.vars))
	for v := range b.vars {
		moved := make([]bool, len(b.bones))
		for i, x := range b.bones {
			moved[i] = slices.Contains([]int{x.turn, x.tilt, x.swell, x.orbit, x.cross, x.along}, v) ||
				x.parent < 0 && x.along < 0 && v < firstAngle ||
				x.parent >= 0 && moved[x.parent] || x.from >= 0 && moved[x.from]
		}
		all[v] = moved
	}
	return all
}

// spot finds a point on the placed body.
func (b *body) spot(p point, at []placed) vec {
	v := at[p.bone].locate(p.at)
	if b.fromAbove {
		v.z -= p.round
	} else {
		v.y += p.round
	}
	return v
}

func (b *body) variable(name string) int {
	for i, v := range b.vars {
		if v.name == name {
			return i
		}
	}
	return -1
}

func (b *body) bone(name string) int {
	for i, x := range b.bones {
		if x.name == name {
			return i
		}
	}
	return -1
}
