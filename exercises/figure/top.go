package figure

// topView is the person sitting, seen from straight above, facing the top of
// the picture: only turning about the spine can be seen, and plainly.
func topView(alike bool) *body {
	b := newBuilder(alike)
	b.mirrored, b.fromAbove = true, true
	pelvis := b.part(bone{name: "seat", parent: -1, from: -1, rest: -90, length: 10, free: true,
		shapes: []shape{blob("near", -11, 0, -8, -13, 2, -17, 10, -13, 12, 0, 10, 13, 2, 17, -8, 13)}})
	for _, side := range sides {
		y, sign := -hipHalf, -1.0
		if side == "right" {
			y, sign = hipHalf, 1.0
		}
		out := b.variable("thigh-"+side, -20, 60, 0.5)
		t := b.part(bone{name: "leg-" + side, parent: pelvis, from: pelvis, at: vec{x: 2, y: y}, turn: out, sign: sign, length: thigh, free: true})
		b.part(bone{name: "foot-" + side, parent: t, from: t, at: vec{x: thigh - 5}, length: 20, shapes: []shape{limb("skin", 18, 4.4, 5, 0.5, 0.5)}})
		b.part(bone{name: "knee-" + side, parent: t, from: t, shapes: []shape{limb("near", thigh, 9.6, 7.6, 0.6, 0.6)}})
	}
	turn := b.variable("turn", -60, 60, 1)
	trunk := b.part(bone{name: "trunk", parent: pelvis, from: pelvis, at: vec{x: -1}, turn: turn, sign: -1, length: 20, free: true,
		shapes: []shape{blob("body", -11, 0, -10, -12, -5, -22, 1, -25, 6, -21, 9, -10, 10.5, 0, 9, 10, 6, 21, 1, 25, -5, 22, -10, 12)}})
	for _, side := range sides {
		y, sign := -19.0, -1.0
		if side == "right" {
			y, sign = 19, 1
		}
		out := b.variable("arm-"+side, -90, 120, 0.3)
		u := b.part(bone{name: "arm-" + side, parent: trunk, from: trunk, at: vec{x: 1, y: y}, turn: out, sign: sign, length: 14, free: true,
			shapes: []shape{limb("skin", 14, 6, 4.7, 0, 0), limb("body", 8, 7, 6.6, 0, 0)}})
		out = b.variable("forearm-"+side, -150, 120, 0.3)
		f := b.part(bone{name: "forearm-" + side, parent: u, from: trunk, at: vec{x: 14}, turn: out, sign: sign, length: forearm,
			shapes: []shape{limb("skin", forearm, 4.7, 3.4, 0.4, 0.4)}})
		b.part(bone{name: "hand-" + side, parent: f, from: f, at: vec{x: forearm}, length: hand, shapes: []shape{blob("skin", -2.5, 0, 0, -3.4, 5, -4, 9, -3, 11.5, 0, 9, 3, 5, 4, 0, 3.4)}})
	}
	look := b.variable("look", -50, 50, 1)
	b.part(bone{name: "head", parent: trunk, from: trunk, at: vec{x: 2}, turn: look, sign: -1, length: 12, free: true, shapes: []shape{
		blob("skin", 10, -4, 14.4, 0, 10, 4, 4, 6, 4, -6),
		ellipse("skin", 1, 0, 11, 9),
		ellipse("skin", 0, -9.4, 2.4, 1.6), ellipse("skin", 0, 9.4, 2.4, 1.6),
		blob("hair", 9, 0, 8, -6, 2, -9.8, -6, -9.4, -12, 0, -6, 9.4, 2, 9.8, 8, 6),
	}})
	b.marks["upper-back"] = []mark{{trunk, -5, 0, 5, 15}}
	b.order = []string{"leg-right", "leg-left", "seat", "trunk", "arm-right", "arm-left", "head"}
	return &b.body
}
