package figure

// rigid variables are as the pose says; no pin changes them.
const rigid = 1e9

// builder collects bones and variables of a body.
type builder struct{ body }

func newBuilder(who person) *builder {
	b := &builder{body{who: who, points: map[string]point{}, groups: map[string][]group{}, marks: map[string][]mark{}}}
	b.variable("x", -400, 400, 2)
	b.variable("y", -400, 400, 2)
	b.variable("z", -400, 400, 2)
	return b
}

func (b *builder) variable(name string, min, max, stiff float64) int {
	b.vars = append(b.vars, variable{name, min, max, stiff})
	return len(b.vars) - 1
}

// part adds a bone. Variables left at 0, which is the place of the root and
// turns nothing, mean none.
func (b *builder) part(x bone) int {
	for _, v := range []*int{&x.turn, &x.tilt, &x.swell, &x.orbit, &x.cross, &x.along, &x.twin} {
		if *v == 0 {
			*v = -1
		}
	}
	b.bones = append(b.bones, x)
	if x.free {
		b.order = append(b.order, x.name)
	}
	return len(b.bones) - 1
}

// sides of the body, the far one first because it is painted first.
var sides = []string{"right", "left"}

// flat says that a limb lies on a surface with two of its points, the second
// about so far to the right.
func (b *builder) flat(name, first, second string, right float64) {
	b.groups[name] = []group{{point: first}, {point: second, offset: vec{x: right}, yOnly: true}}
}
