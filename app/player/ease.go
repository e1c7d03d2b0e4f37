package player

import "limber/app/timeline"

// Ease makes the work under way about half as long, and what is still to come
// of its step with it; before work, the work that comes.
type Ease struct{}

func (Ease) event() {}

func (u *update) ease() {
	i := u.Index(u.now)
	s := u.Timeline.Segments[i]
	u.Timeline = u.Timeline.Ease(i, u.Position-s.Start)
	u.Eased = append(u.Eased[:len(u.Eased):len(u.Eased)], s.Step)
	u.undo = undo{} // its position may not be the same moment any more
	u.do(Replan{})
	if u.Phase == Playing {
		u.run()
	}
	u.do(Keep{})
}

// IsEased reports whether the step of a segment was made easier.
func (s State) IsEased(g timeline.Segment) bool {
	for _, step := range s.Eased {
		if step == g.Step && g.Kind != timeline.Rise {
			return true
		}
	}
	return false
}
