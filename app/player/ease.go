package player

import "limber/app/timeline"

// ease makes less of the work; what was done of it counts.
func (u *update) ease() {
	i := u.Index(u.now)
	s := u.Timeline.Segments[i]
	u.Timeline = u.Timeline.Ease(i, u.Position-s.Start)
	u.Eased = append(u.Eased[:len(u.Eased):len(u.Eased)], s.Step)
	u.undo = undo{} // its position may not be the same moment any more
	u.effect(Replan{})
	if u.Phase == Playing {
		u.run()
	}
	u.effect(Keep{})
}

// IsEased reports whether the step of a segment was made easier.
func (s State) IsEased(g timeline.Segment) bool {
	for _, step := range s.Eased {
		if step == g.Step && !g.Kind.IsWay() {
			return true
		}
	}
	return false
}
