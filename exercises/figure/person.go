package figure

import "limber/exercises"

// person is who is drawn, whatever the view: all that makes one body another.
// Lengths are units of the drawing, about a centimetre each; feet, hands and
// necks are as long on everybody.
type person struct {
	id exercises.Person

	// Proportions: lengths from joint to joint, and half the widths between the
	// joints of the two sides.
	thigh, shin           float64
	upperArm, forearm     float64
	spine                 [6]float64 // from the hip joints to the root of the neck: pelvis, two of the waist, two of the ribs, the shoulders
	hipHalf, shoulderHalf float64

	// How far joints bend forward, in degrees, where there is more in the way.
	hip, bend float64

	// Build, seen from the side: half the depth of the trunk at the joints of the
	// spine, and outlines in the frames of their bones, in which x goes up and y
	// to the back.
	depth        [6]float64
	pelvis       []float64
	paunch, bust []float64 // before the low and the middle ribs; nil for none
	belly, chest float64   // how far their fronts are from the spine
	breath       float64   // how much of a breath the belly shows
	give         float64   // how far flesh gives where it rests

	// Build, seen from the front: outlines of which x goes across and y up.
	hips, middle, ribs, collar []float64

	// How thick pieces are, as a share of the first person's.
	girth, seat, legs, arms, throat float64

	// The head: from the side, and from the front what is behind the face that
	// turns, and that face.
	profile, behindFace, face func() []shape

	cloth string // colours, as in tokens.css, where they are others than the first person's
}

// Of everybody.
const (
	ankleHeight = 7.0
	ball, toe   = 14.0, 6.5 // ankle to the ball of the foot, ball to the end of the toes
	hand        = 13.0
	neck        = 8.0
)

// personOf returns the data of who is drawn.
func personOf(id exercises.Person) person {
	switch id {
	case exercises.Woman:
		return woman()
	case exercises.Elder:
		return elder()
	}
	return slim()
}

// slimWaist is half the depth of the first person's waist, for which places beside
// a waist are given.
const slimWaist = 10.9

// slim is the person of printed pages, 170 tall, his legs a little longer than
// average so that knees and feet read well when small.
func slim() person {
	return person{
		thigh: 43, shin: 42, upperArm: 29, forearm: 26,
		spine:   [6]float64{11, 9, 9, 10, 10, 8},
		hipHalf: 8.5, shoulderHalf: 18,
		hip: 135, bend: 22,

		depth:  [6]float64{11.5, slimWaist, 10.7, 11.8, 11.6, 8.2},
		pelvis: []float64{-11, 2, -8, -8.5, 0, -11.5, 9, -11, 14, -8, 14.5, 8.5, 9, 12, 0, 15, -8, 12.5},
		belly:  10.4, chest: 11.2, breath: 1,

		hips:   []float64{-17, 2, -15, -6, -7, -10, 0, -11, 7, -10, 15, -6, 17, 2, 14, 12, 0, 14, -14, 12},
		middle: []float64{-15.4, -6, -14, 4, -13.6, 14, -14.5, 22, 0, 24, 14.5, 22, 13.6, 14, 14, 4, 15.4, -6, 0, -8.5},
		ribs:   []float64{-13.6, -4, -15, 6, -17, 14, -20.5, 21, -18.5, 25.5, -9, 27.6, 0, 28, 9, 27.6, 18.5, 25.5, 20.5, 21, 17, 14, 15, 6, 13.6, -4, 0, -6},
		collar: []float64{0, 12, -17, 19, -15, 24, -6.5, 26, 0, 24, 6.5, 26, 15, 24, 17, 19},
		girth:  1, seat: 1, legs: 1, arms: 1, throat: 1,

		profile: cropped, behindFace: croppedBehind, face: plainFace,
	}
}

// woman has her hair tied up, out of the way of who lies on her back. Her limbs
// are a little shorter, her shoulders narrower and her hips wider.
func woman() person {
	return person{
		id:    exercises.Woman,
		thigh: 42, shin: 41, upperArm: 28, forearm: 25,
		spine:   [6]float64{11, 9, 9, 10, 10, 8},
		hipHalf: 8.8, shoulderHalf: 16.2,
		hip: 135, bend: 22,

		depth:  [6]float64{11.6, 10, 9.6, 10.4, 10.2, 7.4},
		pelvis: []float64{-11, 2, -8.4, -8.2, 0, -11, 9, -10.2, 13.8, -7.6, 14.2, 8.2, 9, 12.4, -0.5, 15.4, -8.4, 12.4},
		bust:   []float64{-5, -8.5, 0, -11.6, 5.5, -13.8, 10, -13, 15, -8.6, 9, -3, -1, -3},
		belly:  9.8, chest: 12.4, breath: 1,

		hips:   []float64{-18, 1, -15.6, -6.5, -7, -10, 0, -11, 7, -10, 15.6, -6.5, 18, 1, 13.4, 12, 0, 13.6, -13.4, 12},
		middle: []float64{-16.2, -6, -13.4, 4, -11.8, 13, -12.8, 22, 0, 24, 12.8, 22, 11.8, 13, 13.4, 4, 16.2, -6, 0, -8.5},
		ribs:   []float64{-11.9, -4, -13.4, 6, -15, 14, -18.4, 21, -16.8, 25.2, -8.2, 27.4, 0, 28, 8.2, 27.4, 16.8, 25.2, 18.4, 21, 15, 14, 13.4, 6, 11.9, -4, 0, -6},
		collar: []float64{0, 11, -15.2, 19, -13.4, 24, -5.8, 26, 0, 23, 5.8, 26, 13.4, 24, 15.2, 19},
		girth:  0.93, seat: 1, legs: 0.97, arms: 0.88, throat: 0.86,

		profile: tied, behindFace: tiedBehind, face: narrowFace,
		cloth: `.near{fill:light-dark(#2c2748,#ddd8f0)}.far{fill:light-dark(#a79fc6,#5b5387)}.body{fill:light-dark(#5a4f86,#8f86c9)}` +
			`.skin{fill:light-dark(#b9785a,#c98b6c)}.hair{fill:light-dark(#2e2420,#6d574b)}`,
	}
}

// elder is an older man with a belly, gray hair round a bald crown, and a short
// beard. He folds less deep.
func elder() person {
	return person{
		id:    exercises.Elder,
		thigh: 42.5, shin: 41.5, upperArm: 29, forearm: 26,
		spine:   [6]float64{11, 9, 9, 10, 10, 8},
		hipHalf: 9.6, shoulderHalf: 18.4,
		hip: 128, bend: 17,

		depth:  [6]float64{12.8, 12.8, 13, 13.4, 12.8, 9},
		pelvis: []float64{-11.6, 2, -9, -9.8, 0, -13.2, 9, -13.4, 14.4, -11, 15, 9.6, 9, 13, 0, 16, -8.8, 13.4},
		paunch: []float64{9, -15, 16, -10, 19, -2, 18, 7, 10, 18, 1, 2},
		belly:  18.4, chest: 12.6, breath: 0.7, give: 0.5,

		hips:   []float64{-19.4, 2, -17, -7, -8, -11, 0, -12, 8, -11, 17, -7, 19.4, 2, 17.6, 12, 0, 14.5, -17.6, 12},
		middle: []float64{-17.6, -6, -20.4, 2, -21, 10, -18.8, 22, 0, 24, 18.8, 22, 21, 10, 20.4, 2, 17.6, -6, 0, -10.5},
		ribs:   []float64{-19.2, -4, -18.2, 6, -18, 14, -20.8, 20.4, -18.6, 24.4, -9.6, 27, 0, 28, 9.6, 27, 18.6, 24.4, 20.8, 20.4, 18, 14, 18.2, 6, 19.2, -4, 0, -8},
		collar: []float64{0, 12, -17.6, 18.6, -15.4, 23, -7.4, 26, 0, 24, 7.4, 26, 15.4, 23, 17.6, 18.6},
		girth:  1.2, seat: 1.1, legs: 1.14, arms: 1.16, throat: 1.24,

		profile: fringed, behindFace: fringedBehind, face: beardedFace,
		cloth: `.near{fill:light-dark(#2d3640,#dde4ea)}.far{fill:light-dark(#9aa9b6,#4c5f72)}.body{fill:light-dark(#46607c,#8fa9c4)}` +
			`.skin{fill:light-dark(#e8b597,#eabd9f)}.hair{fill:light-dark(#85888a,#cdd0ce)}`,
	}
}
