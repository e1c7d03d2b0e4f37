package timeline

import (
	"strings"
	"testing"
)

// A plan is written a letter a segment: r ready, w work, c change, d the way down,
// u the way up. A ready begins another step.
func planOf(letters string) (t Timeline) {
	step := -1
	for _, l := range letters {
		kind := map[rune]Kind{'r': Ready, 'w': Work, 'c': Change, 'd': Lower, 'u': Rise}[l]
		if kind == Ready {
			step++
		}
		s := Segment{Kind: kind, Step: step}
		if kind.IsWay() {
			s.Step++ // that comes
		}
		t.Segments = append(t.Segments, s)
	}
	return t
}

func TestAJumpGoesTheWayFirst(t *testing.T) {
	const twice = "rwdrwcwrwurwdrwu" // steps 0 | 1 2 | 3 | 4: up, down, up, down
	for name, c := range map[string]struct {
		plan       string
		from, step int
		way, first int
	}{
		"standing to standing":                  {"rwrwrw", 1, 2, -1, 4},
		"to the step under way: its first side": {twice, 6, 1, -1, 3},
		"down to the step after the way":        {twice, 1, 1, 2, 3},
		"down to one further on":                {twice, 1, 2, 2, 7},
		"lying to lying":                        {twice, 4, 2, -1, 7},
		"back, lying to lying":                  {twice, 8, 1, -1, 3},
		"up to the step after the way":          {twice, 4, 3, 9, 10},
		"back up: by the way that comes":        {twice, 8, 0, 9, 0},
		"down again: by its own way":            {twice, 1, 4, 12, 13},
		"from one floor to another":             {twice, 4, 4, -1, 13},
		"back down from standing":               {twice, 11, 1, 2, 3},
		"in a way down one is still up":         {twice, 2, 2, 2, 7},
		"in a way down, back to standing":       {twice, 2, 0, -1, 0},
		"in a way up one is still down":         {twice, 9, 3, 9, 10},
		"in bed from the start, no way down":    {"rwrwurw", 6, 0, -1, 0},
		"in bed from the start, up":             {"rwrwurw", 1, 2, 4, 5},
		"no such step":                          {"rwrw", 0, 5, -1, -1},
	} {
		t.Run(name, func(t *testing.T) {
			if way, first := planOf(c.plan).Into(c.from, c.step); way != c.way || first != c.first {
				t.Errorf("%s: way %d, first %d; want %d, %d", strings.ToUpper(c.plan), way, first, c.way, c.first)
			}
		})
	}
}
