package play

import (
	"testing"
	"time"

	"limber/app/timeline"
)

func TestAHoldLetsGoFromAThirdToTheHalf(t *testing.T) {
	const s = time.Second
	hold := func(length time.Duration) timeline.Segment {
		return timeline.Segment{Kind: timeline.Work, Start: 10 * s, Length: length}
	}
	counted := hold(30 * s)
	counted.Beats = []timeline.Beat{{Length: 30 * s}}
	for name, c := range map[string]struct {
		seg  timeline.Segment
		at   time.Duration
		want bool
	}{
		"before a third":      {hold(30 * s), 20*s - 1, false},
		"at a third":          {hold(30 * s), 20 * s, true},
		"just before half":    {hold(30 * s), 25*s - 1, true},
		"at half":             {hold(30 * s), 25 * s, false},
		"at two thirds":       {hold(30 * s), 30 * s, false},
		"in a hold of 20 s":   {hold(20 * s), 18 * s, true},
		"in one of less":      {hold(19 * s), 18 * s, false},
		"in counted work":     {counted, 21 * s, false},
		"while getting ready": {timeline.Segment{Kind: timeline.Ready, Length: 30 * s}, 12 * s, false},
	} {
		if got := letsGo(c.seg, c.at); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
