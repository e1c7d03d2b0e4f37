// Package track writes a whole run into one sound file. A phone that is locked
// stops every timer of a page but lets a media element play on, so the file
// holds everything that will be heard, and its position is the clock of the
// run. It is pure: cues in, FLAC out, in steps small enough not to be noticed.
package track

import (
	"slices"
	"time"

	"limber/app/cue"
	"limber/app/timeline"
)

const (
	// CountAt is where in the file the 3-2-1 stands, ahead of the plan.
	CountAt = 200 * time.Millisecond
	// QuietAt is a place in it where nothing is heard for a while.
	QuietAt = 10 * time.Second

	// The plan begins long after the 3-2-1 has been heard, and each pause for a
	// person is as long as a page may be slow to take hold: what comes next must
	// not sound before somebody asked for it. Silence costs 60 bytes a second.
	planAt = 20 * time.Second
	pause  = time.Minute

	// tail is what follows the plan: the last sound rings out.
	tail = 4 * time.Second
)

// Layout says where in the file each moment of the plan stands.
type Layout struct {
	total time.Duration
	holds []time.Duration // positions in the plan at which a pause stands in the file
}

// Lay returns the layout of a timeline. When the run waits for the person,
// there is a pause wherever the player holds.
func Lay(t timeline.Timeline, waits bool) Layout {
	l := Layout{total: t.Total()}
	for _, s := range t.Segments {
		if waits && s.Waits() {
			l.holds = append(l.holds, s.End())
		}
	}
	return l
}

// Equal reports whether two layouts put every moment at the same place.
func (l Layout) Equal(m Layout) bool { return l.total == m.total && slices.Equal(l.holds, m.holds) }

// File is where in the file a position of the plan stands. Where the player
// holds, that is behind the pause, with what is heard when it goes on.
func (l Layout) File(plan time.Duration) time.Duration {
	file := planAt + min(max(0, plan), l.total)
	for _, h := range l.holds {
		if plan >= h {
			file += pause
		}
	}
	return file
}

// Plan is the position in the plan that sounds at a place in the file. In a
// pause the plan stands still.
func (l Layout) Plan(file time.Duration) time.Duration {
	plan := file - planAt
	for _, h := range l.holds {
		if plan <= h {
			break
		}
		plan = max(h, plan-pause)
	}
	return min(max(0, plan), l.total)
}

// Total is the length of the plan.
func (l Layout) Total() time.Duration { return l.total }

// Length is the length of the file.
func (l Layout) Length() time.Duration { return l.File(l.total) + tail }

// sound is a cue at its place in the file: its first sample, and the one after
// its last.
type sound struct {
	kind    cue.Kind
	at, end int
}

func soundAt(at time.Duration, k cue.Kind) sound {
	n := cue.SampleAt(at)
	return sound{kind: k, at: n, end: n + cue.Length(k)}
}

// sounds lists what is heard in the file, in order.
func (l Layout) sounds(cues []cue.Cue) []sound {
	var all []sound
	for n := range time.Duration(3) {
		all = append(all, soundAt(CountAt+n*time.Second, cue.Last))
	}
	for _, c := range cues {
		all = append(all, soundAt(l.File(c.At), c.Kind))
	}
	return all
}
