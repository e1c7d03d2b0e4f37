package figure

// frontView is the person seen from the front, as in a mirror: the left side is
// at the left edge of the picture. Limbs turn outward from hanging straight
// down, and rise toward the viewer.
func frontView(alike bool) *body {
	b := newBuilder(alike)
	b.mirrored = true
	b.face(19, 1)
	b.order = []string{"leg-right", "leg-left", "trunk", "arm-right", "arm-left"}
	return &b.body
}

// aboveView is the person on their back, seen from above with the feet at the
// top, as one sees one's own body: the left side is at the left edge of the
// picture, and truly the left. Heights above the floor are toward the viewer.
func aboveView(alike bool) *body {
	b := newBuilder(alike)
	b.mirrored, b.fromAbove = true, true
	b.face(18, -1)
	b.order = []string{"arm-right", "arm-left", "trunk", "leg-right", "leg-left"}
	return &b.body
}

// face adds a body that is seen from its front, the head up the picture (1) or
// down it (-1).
func (b *builder) face(footLength, up float64) {
	leanStiff := 2.0
	if b.fromAbove {
		leanStiff = rigid // who lies does not tip over
	}
	lean := b.variable("lean", -90, 90, leanStiff)
	hinge := b.variable("hinge", -30, 80, 2)
	roll := b.variable("roll", -90, 90, 2)
	breath := b.variable("breath", -60, 60, 1)

	pelvis := b.part(bone{name: "trunk", parent: -1, from: -1, rest: -90 * up, turn: lean, sign: -up, tilt: hinge, length: 11, free: true, shapes: []shape{
		stretched(blob("near", -10, -7, -6, -15, 2, -17, 12, -14, 14, 0, 12, 14, 2, 17, -6, 15, -10, 7, -11, 0))}})
	bend := b.variable("bend-1", -25, 25, 5)
	waist := b.part(bone{name: "waist", parent: pelvis, from: pelvis, at: vec{x: 11}, turn: bend, sign: -up, tilt: hinge, length: 18, shapes: []shape{
		stretched(blob("body", -6, -15.4, 4, -14, 14, -13.6, 22, -14.5, 24, 0, 22, 14.5, 14, 13.6, 4, 14, -6, 15.4, -8.5, 0))}})
	bend = b.variable("bend-2", -25, 25, 5)
	ribs := b.part(bone{name: "ribs", parent: waist, from: waist, at: vec{x: 18}, turn: bend, sign: -up, tilt: hinge, length: 22, shapes: []shape{
		stretched(blob("body", -4, -13.6, 6, -15, 14, -17, 21, -20.5, 25.5, -18.5, 27.6, -9, 28, 0, 27.6, 9, 25.5, 18.5, 21, 20.5, 14, 17, 6, 15, -4, 13.6, -6, 0))}})
	b.part(bone{name: "chest", parent: waist, from: waist, at: vec{x: 18}, rest: 90, swell: breath, share: 0.2, length: 16, shapes: []shape{
		stretched(ellipse("body", 0, -6, 15.2, 13))}})
	turn := b.variable("neck", -40, 40, 1)
	n := b.part(bone{name: "neck", parent: ribs, from: ribs, at: vec{x: 25}, turn: turn, sign: -up, tilt: hinge, length: 9, shapes: []shape{limb("skin", 6, 6, 5, 0, 0)}})
	turn = b.variable("head", -35, 35, 1)
	nod := b.variable("nod", -40, 60, 1)
	b.part(bone{name: "head", parent: n, from: n, at: vec{x: 6}, turn: turn, sign: -up, tilt: nod, length: 24, shapes: front()})
	b.part(bone{name: "collar", parent: ribs, from: ribs, shapes: []shape{
		stretched(blob("body", 12, 0, 19, -17, 24, -15, 26, -6.5, 24, 0, 26, 6.5, 24, 15, 19, 17))}})

	b.points["seat"] = point{pelvis, vec{}, 11}
	b.points["back"] = point{ribs, vec{x: 14}, 11}
	b.points["hip-center"] = point{pelvis, vec{}, 0}
	b.marks["side-left"] = []mark{{waist, 8, -9 * up, 13, 5}}
	b.marks["side-right"] = []mark{{waist, 8, 9 * up, 13, 5}}
	for _, side := range sides {
		b.frontLeg(side, pelvis, roll, footLength, up)
		b.frontArm(side, ribs, hinge, up)
	}
}

// front is the head from the front: face, ears, hair.
func front() []shape {
	return []shape{
		ellipse("skin", 10, -10, 2.6, 2),
		ellipse("skin", 10, 10, 2.6, 2),
		blob("skin", -1.5, 0, 0.5, -5, 5, -8.6, 12, -9.8, 19, -8, 22, 0, 19, 8, 12, 9.8, 5, 8.6, 0.5, 5),
		blob("hair", 13, -9.4, 16, -10.8, 21, -9.4, 25, -4, 25.6, 1, 24, 6, 20, 10, 15, 10.6, 13, 9.4, 16.5, 7, 18, 1, 17, -5),
	}
}

func (b *builder) frontLeg(side string, pelvis, roll int, footLength, up float64) {
	y, sign, leggings, skin := -hipHalf*up, up, "near", "skin"
	if side == "right" {
		y, sign = -y, -sign
		if !b.alike {
			leggings, skin = "far", "far"
		}
	}
	out, rise := b.variable("thigh-"+side, -100, 140, 0.5), b.variable("thigh-up-"+side, -30, 135, 0.5)
	t := b.part(bone{name: "leg-" + side, parent: pelvis, from: pelvis, at: vec{x: -1, y: y}, rest: 180, turn: out, sign: sign, tilt: rise, orbit: roll, raise: up, length: thigh, free: true,
		shapes: rimmed(leggings, sheath("far", thigh, 10.4, 8.3, 0.6), disc(leggings, 0, 0, 9.6), sheath(leggings, thigh, 9.6, 7.4, 0.6))})
	out, rise = b.variable("shin-"+side, -140, 140, 0.5), b.variable("shin-up-"+side, -120, 120, 0.5)
	s := b.part(bone{name: "shin-" + side, parent: t, from: pelvis, at: vec{x: thigh}, rest: 180, turn: out, sign: sign, tilt: rise, length: shin,
		shapes: rimmed(leggings, sheath("far", shin-3, 8.2, 5.3, 0.9), disc(leggings, 0, 0, 7.4), sheath(leggings, shin-1, 7.3, 4.4, 0.9))})
	toes := vec{z: footLength}
	if b.fromAbove {
		toes = vec{y: -footLength} // up the picture, away from the head
	}
	out, rise = b.variable("foot-"+side, -140, 140, 0.2), b.variable("foot-up-"+side, -120, 120, 0.2)
	f := b.part(bone{name: "foot-" + side, parent: s, from: pelvis, at: vec{x: shin}, rest: 180, turn: out, sign: sign, tilt: rise, length: footLength,
		shapes: []shape{disc(skin, 0, 0, 4.3), sheath(skin, footLength, 4.3, 4.8, 0.3)}})
	b.part(bone{name: "toes-" + side, parent: f, from: f, at: vec{x: footLength}, length: 4, shapes: []shape{ellipse(skin, 0, 0, 3.6, 4.8)}})
	b.points["ankle-"+side] = point{s, vec{x: shin}, 5}
	b.points["toes-"+side] = point{f, vec{x: footLength}, 4}
	b.points["knee-"+side] = point{s, vec{}, 7}
	b.points["above-knee-"+side] = point{t, vec{x: thigh - 9}, 0}
	b.points["mid-shin-"+side] = point{s, vec{x: shin * 0.6}, 0}
	b.points["hamstring-"+side] = point{t, vec{x: thigh * 0.6}, 0}
	b.groups["foot-"+side] = []group{{point: "ankle-" + side}, {point: "toes-" + side, offset: toes}}
	b.marks["buttock-"+side] = []mark{{t, -2, 3 * sign, 8, 7}}
	b.marks["thigh-front-"+side] = []mark{{t, thigh / 2, 0, 13, 5}}
	b.marks["hip-"+side] = []mark{{t, 4, 4 * sign, 8, 6}}
}

func (b *builder) frontArm(side string, ribs, hinge int, up float64) {
	y, sign, sleeve := -shoulderHalf*up, up, "body"
	if side == "right" {
		y, sign = -y, -sign
	}
	out, rise := b.variable("arm-"+side, -60, 185, 0.3), b.variable("arm-up-"+side, -60, 120, 0.3)
	u := b.part(bone{name: "arm-" + side, parent: ribs, from: ribs, at: vec{x: 18.8, y: y}, rest: 180, turn: out, sign: sign, tilt: rise, length: upperArm, free: true,
		shapes: []shape{sheath("skin", upperArm, 5.8, 4.7, 0.2), disc(sleeve, 0, 0, 7.4), sheath(sleeve, 15, 7.4, 6.4, 0)}})
	out, rise = b.variable("forearm-"+side, -180, 185, 0.3), b.variable("forearm-up-"+side, -90, 120, 0.3)
	f := b.part(bone{name: "forearm-" + side, parent: u, from: ribs, at: vec{x: upperArm}, rest: 180, turn: out, sign: sign, tilt: rise, length: forearm,
		shapes: []shape{disc("skin", 0, 0, 4.7), sheath("skin", forearm, 4.7, 3.3, 0.5)}})
	out = b.variable("hand-"+side, -90, 90, 0.3)
	h := b.part(bone{name: "hand-" + side, parent: f, from: f, at: vec{x: forearm}, turn: out, sign: sign, length: hand, shapes: mitten(sign)})
	b.points["wrist-"+side] = point{h, vec{}, 3}
	b.points["palm-"+side] = point{h, vec{x: 5}, 3}
	b.points["hand-"+side] = point{h, vec{x: 5}, 3}
}

// rimmed keeps a light rim behind a dark limb, so that one stands out from the
// other where they cross.
func rimmed(class string, rim shape, limb ...shape) []shape {
	if class == rim.class {
		return limb
	}
	return append([]shape{rim}, limb...)
}

// mitten is a hand seen flat, the thumb toward the head when arms are wide.
func mitten(sign float64) []shape {
	return []shape{
		blob("skin", -2.5, 0, 0, -3.6, 5, -4.4, 10, -3.8, 13.6, 0, 10, 3.8, 5, 4.4, 0, 3.6),
		blob("skin", 0, 2*sign, 3, 6.4*sign, 7, 8*sign, 7.6, 5.6*sign, 5, 2*sign),
	}
}

func stretched(s shape) shape { s.long = true; return s }
