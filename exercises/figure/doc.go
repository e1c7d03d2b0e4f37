// Package figure makes drawings that move out of text: key poses of a person,
// with hands, feet and back pinned to floor, wall or chair, are solved into
// joint angles and sampled finely enough that nothing slides when a browser
// turns the joints. It runs natively only; what it makes is an
// exercises.Figure.
//
// A figure.toml says from where the person is seen, which poses lead into the
// position (enter) and where each beat of the exercise ends (beats; none for a
// hold), and then the poses:
//
//	view  = "side"             # side, front, above (on the back, feet at the top)
//	marks = ["buttock-left"]   # areas that are stretched
//	enter = ["lying", "ready"]
//	beats = ["lifted", "lifted", "ready"]
//	still = "lifted"           # for thumbnails; the last pose if not said
//
//	[props]
//	mat = true                 # or chair = 104, the x where it stands
//
//	[pins]                     # in every pose
//	back = [150, 0]            # x, and y up the picture: from the floor, or from where the seat lies
//
//	[pose.ready]
//	lean = -90                 # degrees: 0 upright, 90 bent forward, -90 on the back
//	hip  = 52                  # both sides, or hip-left and hip-right
//	knee = 100
//	pins = { foot = [70, 0], head = { y = 0 }, palm-left = "hamstring-left" }
//
// Degrees are a wish: the nearest pose that holds the pins is taken. In profile
// the person faces left and is drawn for the left side, which is nearest; limbs
// held out to the side are shortened ("thigh-out-left = 40", toward the viewer). In
// the other views limbs turn outward from hanging down ("thigh = 20") and rise
// toward the viewer ("thigh-up = 60"), and pins may have a third number, their
// height toward the viewer. Feet and hands that move to another place on the
// floor step there unless the pose says slides = ["foot-left"]. Alternating
// exercises say alternate = "swap" (the legs change places), "swap-arms" (the arms,
// too) or "mirror". Without
// it the right side is the mirror image of the whole; for who lies in profile
// that would be head for feet, so that holds there say "swap", too. What is
// painted behind what, order says, and order-right where the legs' changing
// places changes that; both may name bones that else are painted with the one
// they hang on, like "foot-left".
// Who walks on the spot says in each pose how far the "ground" has gone by.
// One figure.toml serves everybody: poses are written for the first person of
// person.go, and solved anew for each of the others, who bend as far as they do.
// Wrong names are answered with the right ones. "limber figure -page" shows a
// figure while it is written.
package figure
