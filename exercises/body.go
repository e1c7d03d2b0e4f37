package exercises

// Side is one half of the body.
type Side string

const (
	NoSide Side = ""
	Left   Side = "left"
	Right  Side = "right"
)

// Other returns the opposite side; no side has none.
func (s Side) Other() Side {
	switch s {
	case Left:
		return Right
	case Right:
		return Left
	}
	return NoSide
}

// Sides says how an exercise uses the two sides of the body.
type Sides string

const (
	Both      Sides = "both"      // one dose, the body even
	Each      Sides = "each"      // the full dose on one side, then on the other
	Alternate Sides = "alternate" // a rep to one side, a rep to the other, the count for each
)

// AllSides lists every way of using the sides.
var AllSides = []Sides{Both, Each, Alternate}

// Position is what the body rests on while an exercise is done.
type Position string

const (
	Standing Position = "standing"
	AllFours Position = "all-fours"
	OnFront  Position = "on-front"
	OnBack   Position = "on-back"
	OnSide   Position = "on-side"
	Seated   Position = "seated"
	Kneeling Position = "kneeling" // upright, on one knee or both

	FloorSitting Position = "floor-sitting"
)

// Positions lists every position.
var Positions = []Position{Standing, Kneeling, AllFours, OnFront, OnBack, OnSide, FloorSitting, Seated}

// Lying reports whether one lies: on the floor or, who is in bed, there.
func (p Position) Lying() bool { return p == OnFront || p == OnBack || p == OnSide }

// OnFloor reports whether the position is taken on the floor.
func (p Position) OnFloor() bool { return p.OverKnees() || p.Lying() }

// Kneels reports whether the position rests on a knee.
func (p Position) Kneels() bool { return p == AllFours || p == Kneeling }

// OverKnees reports whether nobody comes into the position who can't kneel: it rests
// on a knee, or is on the floor where those who lie have a bed.
func (p Position) OverKnees() bool { return p.Kneels() || p == FloorSitting }

// Direction is a way a movement takes the body: what a week should have of each.
type Direction string

const (
	Forward  Direction = "forward" // the back bends forward
	Backward Direction = "back"    // the back bends back
	Sideways Direction = "side"    // the back bends to a side
	Turning  Direction = "turn"    // the back turns
	OfHip    Direction = "hip"     // a hip opens or bends
	OfLeg    Direction = "leg"     // thigh or calf
	OfNeck   Direction = "neck"    // neck or shoulders
)

// Directions lists every direction.
var Directions = []Direction{Forward, Backward, Sideways, Turning, OfHip, OfLeg, OfNeck}

// Place is where a body may be tight. An exercise's areas say in its language
// what it moves; its places are what a person can ask for.
type Place string

const (
	AtNeck      Place = "neck"
	AtUpperBack Place = "upper-back"
	AtLowerBack Place = "lower-back"
	AtHips      Place = "hips"
	AtSeat      Place = "seat" // the buttocks
	AtThighs    Place = "thighs"
)

// Places lists every place, from above.
var Places = []Place{AtNeck, AtUpperBack, AtLowerBack, AtHips, AtSeat, AtThighs}

// Need is a thing an exercise can't do without, or that makes it easier.
type Need string

const (
	Mat        Need = "mat"
	Wall       Need = "wall"
	Chair      Need = "chair"
	Bed        Need = "bed"
	Counter    Need = "counter"
	ClearFloor Need = "clear-floor"
	Cushion    Need = "cushion"
	Doorway    Need = "doorway"
	Towel      Need = "towel"
	LowStep    Need = "step"
)

// AllNeeds lists every need.
var AllNeeds = []Need{Mat, Wall, Chair, Bed, Counter, ClearFloor, Cushion, Doorway, Towel, LowStep}

// Condition is a state of health in which a clinician has the first word.
type Condition string

const (
	RecentInjury   Condition = "recent-injury"   // of the back, or surgery on it, or a birth
	HipReplacement Condition = "hip-replacement" // while movement is restricted
	Osteoporosis   Condition = "osteoporosis"
	Pregnancy      Condition = "pregnancy"   // of 16 weeks or more: lying flat on the back, or standing on one leg
	PelvicPain     Condition = "pelvic-pain" // in pregnancy, at the front or the back
	Unsteady       Condition = "unsteady"    // falls or dizziness
)

// Conditions lists every condition.
var Conditions = []Condition{RecentInjury, HipReplacement, Osteoporosis, Pregnancy, PelvicPain, Unsteady}
