package figure

// frontView is the person seen from the front, as in a mirror: the left side is
// at the left edge of the picture. Limbs turn outward from hanging straight
// down, and rise toward the viewer.
func frontView(who person) *body {
	b := newBuilder(who)
	b.mirrored = true
	b.face(19, 1)
	b.order = []string{"leg-right", "leg-left", "trunk", "arm-right", "arm-left"}
	return &b.body
}

// aboveView is the person on their back, seen from above with the feet at the
// top, as one sees one's own body: the left side is at the left edge of the
// picture, and truly the left. Heights above the floor are toward the viewer.
func aboveView(who person) *body {
	b := newBuilder(who)
	b.mirrored, b.fromAbove = true, true
	b.face(18, -1)
	b.order = []string{"arm-right", "arm-left", "trunk", "leg-right", "leg-left"}
	return &b.body
}

// face adds a body that is seen from its front, the head up the picture (1) or
// down it (-1). Its trunk turns about its own axis: the pelvis by roll, the ribs by
// turn, the waist half as much as the one that its view is about; the head looks
// where it looks.
func (b *builder) face(footLength, up float64) {
	who, girth := &b.who, b.who.girth
	leanStiff, mid := 2.0, "turn"
	if b.fromAbove {
		leanStiff, mid = rigid, "roll" // who lies does not tip over
	}
	lean := b.variable("lean", -90, 90, leanStiff)
	roll := b.variable("roll", -90, 90, 2)
	turn := b.variable("turn", -60, 60, 2)
	look := b.variable("look", -80, 80, rigid)
	breath := b.variable("breath", -60, 60, 1)

	pelvis := b.part(bone{name: "trunk", parent: -1, from: -1, rest: -90 * up, turn: lean, sign: -up, length: 11, free: true})
	b.across("hips", pelvis, roll, 1, blob("near", who.hips...))
	bend := b.variable("bend-1", -25, 25, 5)
	waist := b.part(bone{name: "waist", parent: pelvis, from: pelvis, at: vec{x: 11}, turn: bend, sign: -up, length: 18})
	b.across("middle", waist, b.body.variable(mid), 0.5, blob("body", who.middle...))
	bend = b.variable("bend-2", -25, 25, 5)
	ribs := b.part(bone{name: "ribs", parent: waist, from: waist, at: vec{x: 18}, turn: bend, sign: -up, length: 22})
	b.across("shirt", ribs, turn, 1, blob("body", who.ribs...))
	b.part(bone{name: "chest", parent: waist, from: waist, at: vec{x: 18}, rest: 90, swell: breath, share: 0.2, length: 16, shapes: []shape{
		stretched(ellipse("body", 0, -6, 15.2*girth, 13))}})
	tip := b.variable("neck", -40, 40, 1)
	n := b.part(bone{name: "neck", parent: ribs, from: ribs, at: vec{x: 25}, turn: tip, sign: -up, length: 9, shapes: []shape{limb("skin", 6, 6*who.throat, 5*who.throat, 0, 0)}})
	tip = b.variable("head", -35, 35, 1)
	h := b.part(bone{name: "head", parent: n, from: n, at: vec{x: 6}, turn: tip, sign: -up, length: 24, shapes: who.behindFace()})
	b.part(bone{name: "face", parent: h, from: h, at: vec{x: 9, z: 4.5}, orbit: look, raise: up, shapes: who.face()})
	b.part(bone{name: "nose", parent: h, from: h, at: vec{x: 8.6, z: 9.5}, orbit: look, raise: up, shapes: []shape{ellipse("mark", 0, 0, 3, 1.7)}})
	b.part(bone{name: "collar", parent: ribs, from: ribs, rest: -90, cross: turn, share: 1, thick: 0.6, shapes: []shape{
		stretched(blob("body", who.collar...))}})

	b.points["seat"] = point{pelvis, vec{}, 11 * who.seat}
	b.points["back"] = point{ribs, vec{x: 14}, 11 * girth}
	b.points["hip-center"] = point{pelvis, vec{}, 0}
	b.marks["neck-left"] = []mark{{n, 3, -4 * up, 5, 2.6}}
	b.marks["neck-right"] = []mark{{n, 3, 4 * up, 5, 2.6}}
	b.marks["chest-left"] = []mark{{ribs, 17, -6.5 * up * girth, 7, 6}}
	b.marks["chest-right"] = []mark{{ribs, 17, 6.5 * up * girth, 7, 6}}
	b.marks["side-left"] = []mark{{waist, 8, -9 * up * girth, 13, 5 * girth}}
	b.marks["side-right"] = []mark{{waist, 8, 9 * up * girth, 13, 5 * girth}}
	for _, side := range sides {
		b.frontLeg(side, pelvis, roll, footLength, up)
		b.frontArm(side, ribs, turn, up)
	}
}

// across adds a piece of the trunk that lies across the spine and narrows as a
// share of a variable turns it about the spine: it is deeper than a card.
func (b *builder) across(name string, spine, turn int, share float64, s shape) {
	b.part(bone{name: name, parent: spine, from: spine, rest: -90, cross: turn, share: share, thick: 0.62, shapes: []shape{stretched(s)}})
}

// frontLeg adds a leg with a light rim, so that one stands out from the other where
// they cross.
func (b *builder) frontLeg(side string, pelvis, roll int, footLength, up float64) {
	who, g := &b.who, b.who.legs
	thigh, shin := who.thigh, who.shin
	y, sign := -who.hipHalf*up, up
	if side == "right" {
		y, sign = -y, -sign
	}
	out, rise := b.variable("thigh-"+side, -100, 140, 0.5), b.variable("thigh-up-"+side, -30, 135, 0.5)
	t := b.part(bone{name: "leg-" + side, parent: pelvis, from: pelvis, at: vec{x: -1, y: y}, rest: 180, turn: out, sign: sign, tilt: rise, orbit: roll, raise: up, length: thigh, free: true,
		shapes: []shape{sheath("far", thigh, 9.6*g+0.8, 7.4*g+0.9, 0.6), disc("near", 0, 0, 9.6*g), sheath("near", thigh, 9.6*g, 7.4*g, 0.6)}})
	out, rise = b.variable("shin-"+side, -140, 140, 0.5), b.variable("shin-up-"+side, -120, 120, 0.5)
	s := b.part(bone{name: "shin-" + side, parent: t, from: pelvis, at: vec{x: thigh}, rest: 180, turn: out, sign: sign, tilt: rise, length: shin,
		shapes: []shape{disc("far", 0, 0, 7.4*g+0.9), sheath("far", shin-3, 7.3*g+0.9, 4.4*g+0.9, 0.9), disc("near", 0, 0, 7.4*g), sheath("near", shin-1, 7.3*g, 4.4*g, 0.9)}})
	toes := vec{z: footLength}
	if b.fromAbove {
		toes = vec{y: -footLength} // up the picture, away from the head
	}
	out, rise = b.variable("foot-"+side, -140, 140, 0.2), b.variable("foot-up-"+side, -120, 120, 0.2)
	f := b.part(bone{name: "foot-" + side, parent: s, from: pelvis, at: vec{x: shin}, rest: 180, turn: out, sign: sign, tilt: rise, length: footLength,
		shapes: []shape{disc("skin", 0, 0, 4.2), barefoot("skin", footLength, -sign)}})
	b.points["ankle-"+side] = point{s, vec{x: shin}, 5}
	b.points["toes-"+side] = point{f, vec{x: footLength}, 4}
	b.points["knee-"+side] = point{s, vec{}, 7 * g}
	b.points["above-knee-"+side] = point{t, vec{x: thigh - 9}, 0}
	b.points["mid-shin-"+side] = point{s, vec{x: shin * 0.6}, 0}
	b.points["hamstring-"+side] = point{t, vec{x: thigh * 0.6}, 0}
	b.groups["foot-"+side] = []group{{point: "ankle-" + side}, {point: "toes-" + side, offset: toes}}
	b.marks["buttock-"+side] = []mark{{t, -2, 3 * sign, 8, 7 * g}}
	b.marks["thigh-front-"+side] = []mark{{t, thigh / 2, 0, 13, 5 * g}}
	b.marks["hip-"+side] = []mark{{t, 4, 4 * sign, 8, 6 * g}}
}

// barefoot is a foot of length l seen on its back, the big toe on the side of
// inner.
func barefoot(class string, l, inner float64) shape {
	var p pen
	p.drawTo("M", -1, -3.6*inner)
	p.drawTo("C", -7, -3, -7, 3, -1, 3.6*inner)
	p.drawTo("L", l-5, 4.9*inner)
	x, y := [6]float64{l - 1, l - 0.4, l - 1, l - 2.2, l - 3.6, l - 5.4}, [6]float64{4.9, 1.5, -0.3, -2, -3.6, -5.1}
	p.drawTo("L", x[0], y[0]*inner)
	for i := 1; i < len(x); i++ {
		bulge := 5.0
		if i > 1 {
			bulge = 3.4
		}
		p.drawTo("Q", max(x[i-1], x[i])+bulge, (y[i-1]+y[i])/2*inner, x[i], y[i]*inner)
	}
	return stretched(p.shape(class))
}

func (b *builder) frontArm(side string, ribs, twist int, up float64) {
	g, upperArm, forearm := b.who.arms, b.who.upperArm, b.who.forearm
	y, sign, sleeve := -b.who.shoulderHalf*up, up, "body"
	if side == "right" {
		y, sign = -y, -sign
	}
	out, rise := b.variable("arm-"+side, -100, 185, 0.3), b.variable("arm-up-"+side, -60, 120, 0.3)
	u := b.part(bone{name: "arm-" + side, parent: ribs, from: ribs, at: vec{x: 18.8, y: y}, rest: 180, turn: out, sign: sign, tilt: rise, orbit: twist, raise: up, length: upperArm, free: true,
		shapes: []shape{sheath("skin", upperArm, 5.8*g, 4.7*g, 0.2), disc(sleeve, 0, 0, 7.4*g), sheath(sleeve, 15, 7.4*g, 6.4*g, 0)}})
	out, rise = b.variable("forearm-"+side, -180, 185, 0.3), b.variable("forearm-up-"+side, -90, 120, 0.3)
	f := b.part(bone{name: "forearm-" + side, parent: u, from: ribs, at: vec{x: upperArm}, rest: 180, turn: out, sign: sign, tilt: rise, length: forearm,
		shapes: []shape{disc("skin", 0, 0, 4.7*g), sheath("skin", forearm, 4.7*g, 3.3*g, 0.5)}})
	out = b.variable("hand-"+side, -90, 90, 0.3)
	h := b.part(bone{name: "hand-" + side, parent: f, from: f, at: vec{x: forearm}, turn: out, sign: sign, length: hand, shapes: mitten(sign)})
	b.points["wrist-"+side] = point{h, vec{}, 3}
	b.points["palm-"+side] = point{h, vec{x: 5}, 3}
	b.points["hand-"+side] = point{h, vec{x: 5}, 3}
	b.points["shoulder-"+side] = point{u, vec{x: 2, z: 7}, 0}
}

// mitten is a hand seen flat, the thumb toward the head when arms are wide.
func mitten(sign float64) []shape {
	return []shape{
		blob("skin", -2.5, 0, 0, -3.6, 5, -4.4, 10, -3.8, 13.6, 0, 10, 3.8, 5, 4.4, 0, 3.6),
		blob("skin", 0, 2*sign, 3, 6.4*sign, 7, 8*sign, 7.6, 5.6*sign, 5, 2*sign),
	}
}

func stretched(s shape) shape { s.long = true; return s }
