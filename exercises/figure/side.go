package figure

import (
	"fmt"
	"strings"
)

// sideView is the person in profile, facing the left edge of the picture when
// upright, the left side nearest. In the frames of the trunk x points to the
// head and y to the back; in those of the limbs x points to hand or foot and y
// to the front.
func sideView(who person) *body {
	b := newBuilder(who)
	lean := b.variable("lean", -180, 180, 2)

	pelvis := b.part(bone{name: "trunk", parent: -1, from: -1, rest: -90, turn: lean, sign: -1, length: who.spine[0], free: true,
		shapes: []shape{blob("near", who.pelvis...)}})
	trunk := b.trunk(pelvis)
	for _, side := range sides {
		b.leg(side, pelvis)
	}
	for _, side := range sides {
		b.arm(side, trunk)
	}
	b.passing()
	b.order = []string{"arm-right", "leg-right", "trunk", "leg-left", "arm-left"}
	return &b.body
}

// stride is after how many units what goes by looks the same again.
const stride = 54

// passing adds what goes by while the person walks on the spot: the floor, and a
// rail at the height of a counter, its posts a stride apart. It reaches beyond
// every view, and no view shows more for it.
func (b *builder) passing() {
	gone := b.variable("ground", 0, stride, rigid)
	const left, long = -4*stride - 10, 10 * stride
	post := fmt.Sprintf("h4v86h-4zm%d 0", stride)
	b.part(bone{name: "ground", parent: -1, from: -1, along: gone, free: true, shapes: []shape{
		{class: "prop", path: fmt.Sprintf("m%d-86%s", left, strings.Repeat(post, long/stride))},
		{class: "prop", path: fmt.Sprintf("m%d-90h%dv5h%dz", left, long, -long)},
		{class: "floor", path: fmt.Sprintf("m%d 0h%dv3h%dz", left, long, -long)},
	}})
}

// trunk adds the spine, neck and head, and returns the topmost part.
func (b *builder) trunk(pelvis int) int {
	who := &b.who
	spine, radius := who.spine, who.depth
	breath := b.variable("breath", -60, 60, 1)
	names := [6]string{"pelvis", "waist", "low-ribs", "mid-ribs", "top-ribs", "shoulders"}
	parent := pelvis
	for i := 1; i < len(spine); i++ {
		turn := b.variable("spine-"+string(rune('0'+i)), -14, who.bend, 5)
		shirt := []shape{limb("body", spine[i], radius[i-1], radius[i], 0, 0)}
		x := bone{name: names[i], parent: parent, from: parent, at: vec{x: spine[i-1]}, turn: turn, sign: -1, length: spine[i], shapes: shirt}
		if i == 3 && who.bust != nil {
			x.shapes = append(x.shapes, blob("body", who.bust...))
		}
		if i == 5 {
			x.shapes = nil // the collar, which lies over the neck
		}
		parent = b.part(x)
		switch i {
		case 2:
			front := swelling(who.belly, 25)
			if who.paunch != nil {
				front = stretched(blob("body", who.paunch...))
			}
			b.part(bone{name: "belly", parent: parent, from: parent, rest: -90, swell: breath, share: who.breath, length: who.belly + 0.6,
				shapes: []shape{front}})
		case 4:
			b.part(bone{name: "chest", parent: parent, from: parent, rest: -90, swell: breath, length: who.chest + 0.8, share: 0.1,
				shapes: []shape{swelling(who.chest, 14)}})
		}
	}
	turn := b.variable("neck", -40, 45, 1)
	n := b.part(bone{name: "neck", parent: parent, from: parent, at: vec{spine[5] - 1, 0.5, 0}, rest: -14, turn: turn, sign: -1, length: neck,
		shapes: []shape{limb("skin", neck, 5.6*who.throat, 5*who.throat, 0, 0)}})
	turn = b.variable("head", -35, 35, 1)
	h := b.part(bone{name: "head", parent: n, from: n, at: vec{x: neck}, rest: 12, turn: turn, sign: -1, length: 22, shapes: who.profile()})
	b.part(bone{name: "collar", parent: parent, from: parent,
		shapes: []shape{limb("body", 4.5, radius[4]-0.2, 7.2*who.throat, 0, 0)}})

	b.points["back"] = point{b.bone("top-ribs"), vec{x: 2}, radius[3]}
	b.points["low-back"] = point{b.bone("waist"), vec{x: 5}, radius[1]}
	b.points["seat"] = point{pelvis, vec{x: -1, y: 2.5}, 12 * who.seat}
	b.points["head"] = point{h, vec{x: 12.5, y: 0.5}, 12.7}
	b.points["seat-bones"] = point{pelvis, vec{x: -2}, 8.8 * who.seat}
	b.points["waist-side"] = point{pelvis, vec{x: 11, y: 1}, who.depth[1] - slimWaist}
	b.points["belly"] = point{b.bone("belly"), vec{x: who.belly + 1.1}, 0}
	if who.paunch != nil {
		b.points["low-belly"] = point{b.bone("belly"), vec{who.belly, -7, 0}, 0}
		b.points["high-belly"] = point{b.bone("belly"), vec{who.belly + 1, 6, 0}, 0}
	}
	b.points["chest"] = point{b.bone("chest"), vec{x: who.chest + 0.8}, 0}
	b.points["nape"] = point{h, vec{x: 5, y: 11}, 0}
	b.points["brow"] = point{h, vec{x: 15, y: -10.5}, 0}
	b.points["hip-bone"] = point{pelvis, vec{x: 1}, 11 * who.seat}
	b.points["crown"] = point{h, vec{x: 24}, 0}
	girth := who.girth
	b.marks["low-back"] = []mark{{b.bone("low-ribs"), 1, 5.5 * girth, 11, 5 * girth}}
	b.marks["upper-back"] = []mark{{b.bone("top-ribs"), 1, 6 * girth, 11, 5 * girth}}
	b.marks["neck"] = []mark{{n, 2, 3, 6, 3.4}}
	b.marks["chest"] = []mark{{b.bone("top-ribs"), 1, -6 * girth, 9, 4.5 * girth}}
	b.marks["side"] = []mark{{b.bone("mid-ribs"), 2, -1 * girth, 14, 5 * girth}}
	b.marks["belly"] = []mark{{b.bone("low-ribs"), 1, -5 * girth, 9, 5.5 * girth}}
	b.marks["buttock"] = []mark{{pelvis, -1, 6 * girth, 8, 7 * girth}}
	b.marks["hip"] = []mark{{pelvis, 3, -5 * girth, 7, 5 * girth}}
	return parent
}

// swelling is the front of belly or chest, which breathing moves.
func swelling(depth, width float64) shape {
	var p pen
	p.drawTo("M", 0, -width/2)
	p.drawTo("C", depth*0.8, -width/2, depth, -width*0.3, depth, 0)
	p.drawTo("C", depth, width*0.3, depth*0.8, width/2, 0, width/2)
	s := p.shape("body")
	s.long = true
	return s
}

// leg adds thigh, shin, foot and toes. Thigh, shin and foot can be held out to
// the side, which shortens them to the eye.
func (b *builder) leg(side string, pelvis int) {
	who, g := &b.who, b.who.legs
	thigh, shin := who.thigh, who.shin
	leggings, skin := "near", "skin"
	if side == "right" {
		leggings, skin = "far", "far"
	}
	turn := b.variable("hip-"+side, -32, who.hip, 0.3)
	out := b.variable("thigh-out-"+side, -80, 80, rigid)
	t := b.part(bone{name: "leg-" + side, parent: pelvis, from: pelvis, rest: 180, turn: turn, sign: 1, tilt: out, length: thigh, free: true,
		shapes: []shape{limb(leggings, thigh, 10.4*g, 7*g, 1.2, 0.6)},
		tilted: []shape{disc(leggings, 0, 0, 10.4*g), sheath(leggings, thigh, 10.4*g, 7*g, 0.9)}})
	turn = b.variable("knee-"+side, 0, 152, 0.3)
	out = b.variable("shin-out-"+side, -80, 80, rigid)
	s := b.part(bone{name: "shin-" + side, parent: t, from: t, at: vec{x: thigh}, turn: turn, sign: -1, tilt: out, length: shin,
		shapes: []shape{limb(leggings, shin-4, 6.9*g, 4.3*g, -0.4, 2)},
		tilted: []shape{disc(leggings, 0, 0, 7*g), sheath(leggings, shin-4, 6.9*g, 4.3*g, 0.8), stretched(disc(leggings, shin-4, 0, 4.3*g))}})
	turn = b.variable("ankle-"+side, -65, 35, 0.1)
	out = b.variable("foot-out-"+side, -80, 80, rigid)
	f := b.part(bone{name: "foot-" + side, parent: s, from: s, at: vec{x: shin}, rest: 90, turn: turn, sign: 1, tilt: out, length: ball,
		shapes: []shape{foot(skin)}, tilted: []shape{stretched(foot(skin))}})
	turn = b.variable("toes-"+side, -30, 80, 0.7)
	e := b.part(bone{name: "toes-" + side, parent: f, from: f, at: vec{ball, -4.6, 0}, turn: turn, sign: 1, tilt: out, length: toe,
		shapes: []shape{limb(skin, toe, 2.4, 1.9, 0, 0)}, tilted: []shape{stretched(limb(skin, toe, 2.4, 1.9, 0, 0))}})

	b.points["ankle-"+side] = point{f, vec{}, 0}
	b.points["heel-"+side] = point{f, vec{-3, -3.5, 0}, ankleHeight - 3.5}
	b.points["ball-"+side] = point{f, vec{ball, -4.6, 0}, ankleHeight - 4.6}
	b.points["tiptoe-"+side] = point{e, vec{x: toe}, ankleHeight - 4.6}
	b.points["instep-"+side] = point{e, vec{toe - 1, 2, 0}, 0}
	b.points["knee-"+side] = point{t, vec{x: thigh}, 7 * g}
	b.points["shin-"+side] = point{s, vec{shin - 6, 4.4 * g, 0}, 0}
	b.points["mid-shin-"+side] = point{s, vec{shin * 0.55, 5 * g, 0}, 0}
	b.points["hamstring-"+side] = point{t, vec{thigh * 0.72, -8.5 * g, 0}, 0}
	b.points["lap-"+side] = point{t, vec{thigh * 0.62, 9 * g, 0}, 0}
	b.points["above-knee-"+side] = point{t, vec{thigh * 0.84, 9 * g, 0}, 0}
	b.points["top-of-knee-"+side] = point{s, vec{2, 7 * g, 0}, 0}
	b.groups["foot-"+side] = []group{{point: "heel-" + side}, {point: "ball-" + side, offset: vec{x: -3 - ball}}}
	b.flat("toes-"+side, "ball-"+side, "tiptoe-"+side, -toe)
	b.flat("kneel-"+side, "knee-"+side, "instep-"+side, shin)
	b.marks["thigh-front-"+side] = []mark{{t, thigh * 0.5, 3.5 * g, 13, 4.5 * g}}
	b.marks["thigh-back-"+side] = []mark{{t, thigh * 0.5, -3.5 * g, 13, 4.5 * g}}
	b.marks["hip-front-"+side] = []mark{{t, 3, 4.5 * g, 9, 5 * g}}
	b.marks["buttock-"+side] = []mark{{t, -1, -5 * g, 8, 6 * g}}
	b.marks["calf-"+side] = []mark{{s, 13, -3 * g, 9, 3.6 * g}}
}

// foot is the foot from heel to ball.
func foot(class string) shape {
	var p pen
	p.drawTo("M", -4.6, 4)
	p.drawTo("C", -5.6, 1, -8.4, -2, -6.8, -5.4)
	p.drawTo("C", -6.2, -6.7, -5, -7, -3.6, -7)
	p.drawTo("L", 14, -7)
	p.arc(2.4, 14, -2.2)
	p.drawTo("C", 9.6, -1.2, 6, 1.4, 4.6, 4)
	s := p.shape(class)
	return s
}

// arm adds upper arm, forearm and hand. Arm and forearm can be held out to the
// side, which shortens them to the eye.
func (b *builder) arm(side string, chest int) {
	g, upperArm, forearm := b.who.arms, b.who.upperArm, b.who.forearm
	sleeve, skin := "body", "skin"
	if side == "right" {
		sleeve, skin = "far", "far"
	}
	turn := b.variable("shoulder-"+side, -65, 185, 0.2)
	out := b.variable("arm-out-"+side, -80, 80, rigid)
	u := b.part(bone{name: "arm-" + side, parent: chest, from: chest, at: vec{0, -0.5, 0}, rest: 180, turn: turn, sign: 1, tilt: out, length: upperArm, free: true,
		shapes: []shape{sheath(skin, upperArm, 6*g, 4.8*g, 0.3), disc(sleeve, 0, 0, 7.4*g), sheath(sleeve, 14, 7.4*g, 6.2*g, 0)}})
	turn = b.variable("elbow-"+side, -5, 150, 0.2)
	out = b.variable("forearm-out-"+side, -80, 80, rigid)
	f := b.part(bone{name: "forearm-" + side, parent: u, from: u, at: vec{x: upperArm}, turn: turn, sign: 1, tilt: out, length: forearm,
		shapes: []shape{disc(skin, 0, 0, 4.8*g), sheath(skin, forearm, 4.8*g, 3.3*g, 0.5)}})
	turn = b.variable("wrist-"+side, -80, 100, 0.05)
	out = b.variable("hand-out-"+side, -80, 80, rigid)
	h := b.part(bone{name: "hand-" + side, parent: f, from: f, at: vec{x: forearm}, turn: turn, sign: 1, tilt: out, length: hand,
		shapes: []shape{stretched(blob(skin, -3, 0, -0.5, -3.3, 5, -3.5, 11, -2.6, 14, -0.3, 11.5, 1.8, 5, 3.4, -0.5, 3.3))}})

	b.points["elbow-"+side] = point{f, vec{}, 5 * g}
	b.points["wrist-"+side] = point{h, vec{}, 0}
	b.points["palm-"+side] = point{h, vec{4, -3.4, 0}, 0}
	b.points["fingers-"+side] = point{h, vec{11, -2.8, 0}, 0}
	b.points["grip-"+side] = point{h, vec{6, -1, 0}, 0}
	b.flat("hand-"+side, "palm-"+side, "fingers-"+side, -7)
}
