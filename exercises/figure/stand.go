package figure

import (
	"math"
	"strings"
)

// Who stands in a pose could fall, or hurt a knee, in these.
const (
	tips   = 3.0 // units the weight may be outside of what carries it
	past   = 2.0 // units a bent knee may be before the toes of its foot
	behind = 4.0 // units the heel reaches behind where it is pinned
)

// weights is how heavy the pieces of the body are, in hundredths of it, after
// Dempster; the trunk's lie where its bones are.
var weights = map[string]float64{
	"trunk": 11, "waist": 9, "low-ribs": 8, "mid-ribs": 8, "top-ribs": 8, "shoulders": 6, "head": 8,
	"leg": 10, "shin": 4.5, "foot": 1.5, "arm": 2.7, "forearm": 1.6, "hand": 0.6,
}

// weight is where the middle of the body's weight is.
func (b *body) weight(at []placed) vec {
	var sum vec
	all := 0.0
	for i, x := range b.bones {
		name := strings.TrimSuffix(strings.TrimSuffix(x.name, "-left"), "-right")
		w := weights[name]
		mid := at[i].locate(vec{x: x.length / 2})
		sum = vec{sum.x + w*mid.x, sum.y + w*mid.y, sum.z + w*mid.z}
		all += w
	}
	return vec{sum.x / all, sum.y / all, sum.z / all}
}

// standing finds poses in profile that no one could stay in: weight beside what
// carries it, knees before the toes. Who moves on may be between two steps; key
// poses may not.
func (r *reader) standing(s *sampler, stills map[string]still) {
	if r.script.View != "side" {
		return
	}
	for name, at := range stills {
		placed := s.body.place(at.values, nil)
		left, right, floor := math.Inf(1), math.Inf(-1), false
		for _, p := range at.pins {
			if p.on != "" || !p.fixed[1] {
				continue
			}
			floor = floor || p.place.y == 0
			x := s.body.spot(p.spot, placed).x
			left, right = min(left, x), max(right, x)
			side, flat := strings.CutPrefix(p.point, "heel-")
			if !flat || p.place.y != 0 {
				continue
			}
			tip, knee := s.body.spot(s.body.points["tiptoe-"+side], placed).x, s.body.spot(s.body.points["knee-"+side], placed).x
			left, right = min(left, tip), max(right, x+behind)
			if tip < x && knee < tip-past {
				r.wrong(r.line("pose."+name, ""), "in pose %q the %s knee is %.0f before its toes", name, side, tip-knee)
			}
		}
		if x := s.body.weight(placed).x; floor && (x < left-tips || x > right+tips) {
			r.wrong(r.line("pose."+name, ""), "in pose %q the weight is at %.0f, what carries it from %.0f to %.0f", name, x, left, right)
		}
	}
}
