package figure

import (
	"strings"
	"testing"
	"time"

	"limber/exercises"
)

// A part and its twin, painted before and behind another: which of them is seen
// changes between two moves, in no time.
func TestAPartChangesPlacesWithItsTwinInNoTime(t *testing.T) {
	f := &exercises.Figure{
		Parts: []exercises.Part{{Parent: -1}, {Parent: -1}, {Parent: -1}}, Twins: map[int]int{2: -2},
		Beats: []exercises.Move{{Hidden: []int{2}, Turn: map[int][]float64{0: {0, 40}}}, {Hidden: []int{0}, Turn: map[int][]float64{0: {40, 0}}}},
	}
	var s score
	s.add(&f.Beats[0], time.Second, false)
	s.add(&f.Beats[1], time.Second, false)
	frames := s.frames(f)
	for i, x := range frames {
		first, twin := style(x.stance(f, 0)), style(x.stance(f, 2))
		if strings.Contains(first, "scale(0)") == strings.Contains(twin, "scale(0)") {
			t.Errorf("at %g: the first is %s, its twin %s", x.offset, first, twin)
		}
		if strings.TrimSuffix(first, " scale(0)") != strings.TrimSuffix(twin, " scale(0)") {
			t.Errorf("at %g: the first is %s, its twin elsewhere, %s", x.offset, first, twin)
		}
		if i > 0 && frames[i-1].stance(f, 2).Hidden != x.stance(f, 2).Hidden && frames[i-1].offset != x.offset {
			t.Errorf("the twin grows from %g to %g", frames[i-1].offset, x.offset)
		}
	}
}
