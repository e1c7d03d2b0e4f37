package exercises

import "slices"

// Family is a kind of movement: what can stand for one another.
type Family string

const (
	Bend    Family = "bend"    // the back rounds or lengthens
	Arch    Family = "arch"    // the back bends back
	ToSide  Family = "side"    // the back bends to a side
	Turn    Family = "turn"    // the back turns
	Neck    Family = "neck"    // the neck or the shoulders move, the back stays
	Leg     Family = "leg"     // the back of the leg lengthens
	Lift    Family = "lift"    // the hips are lifted
	Hip     Family = "hip"     // the outside of the hip opens
	Front   Family = "front"   // the front of the hip and thigh opens
	Walk    Family = "walk"    // the legs step
	Breathe Family = "breathe" // the breath, and nothing else moves
)

// Families lists every family.
var Families = []Family{Bend, Arch, ToSide, Turn, Neck, Leg, Lift, Hip, Front, Walk, Breathe}

// Instead says what may stand for an exercise, the ids by the reason for which
// it can't be done, each in order. A condition is a reason by its own name.
type Instead map[Reason][]string

// ForAny is what Instead calls the reasons that have no list of their own.
const ForAny Reason = "any"

// Reasons lists what Instead may know.
func Reasons() []Reason {
	all := []Reason{ForEase, ForAny, ForFloor, ForKneeling}
	for _, c := range Conditions {
		all = append(all, Reason(c))
	}
	return all
}

// Easier is the id of the gentler exercise, empty for none.
func (e Exercise) Easier() string {
	if ids := e.Instead[ForEase]; len(ids) > 0 {
		return ids[0]
	}
	return ""
}

// replacements are the ids that may stand for the exercise, each once, those
// for the first reason first.
func (e Exercise) replacements(against []Objection) (ids []string) {
	for _, o := range against {
		reason := o.Reason
		if reason == ForCondition {
			reason = Reason(o.Condition)
		}
		list, ok := e.Instead[reason]
		if !ok {
			list = e.Instead[ForAny]
		}
		for _, id := range list {
			if !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// akin reports whether two exercises are of one family.
func (e Exercise) akin(x Exercise) bool { return e.Family == x.Family }
