package cue

import (
	"cmp"
	"slices"
	"time"

	"limber/app/timeline"
	"limber/exercises"
)

// lastFrom is the shortest segment of which the last seconds are counted.
const lastFrom = 8 * time.Second

// Plan lists every cue of a timeline under a profile, in order of time. The
// first beat of counted work, or of a way, has no cue of its own: it is the start. A run that
// waits for the person is not counted into what it waits before.
func Plan(t timeline.Timeline, p exercises.Profile, waits bool) []Cue {
	var cues []Cue
	add := func(at time.Duration, k Kind) { cues = append(cues, Cue{At: at, Kind: k}) }
	count := func(s timeline.Segment) {
		for n := 3 * time.Second; n > 0 && s.Length >= lastFrom; n -= time.Second {
			add(s.End()-n, Last)
		}
	}
	inner := func(s timeline.Segment) {
		for _, b := range s.Beats {
			if k, ok := beats[b.Tone]; ok && b.At > 0 {
				add(s.Start+b.At, k)
			}
		}
	}
	for _, s := range t.Segments {
		add(s.Start, opening[s.Kind])
		switch s.Kind {
		case timeline.Work:
			if half, ok := s.Half(); ok && p != exercises.Soft {
				add(half, Half)
			}
			inner(s)
			if p == exercises.Full && len(s.Beats) == 0 {
				count(s)
			}
		case timeline.Lower, timeline.Rise:
			inner(s)
		}
		if s.Waits() && !waits && p != exercises.Soft {
			count(s)
		}
	}
	add(t.Total(), Done)
	return cues
}

// opening is the sound a segment begins with.
var opening = map[timeline.Kind]Kind{
	timeline.Ready:  Ready,
	timeline.Work:   Start,
	timeline.Change: Change,
	timeline.Rest:   Rest,
	timeline.Lower:  Ready,
	timeline.Rise:   Ready,
}

var beats = map[exercises.Tone]Kind{
	exercises.ToneIn:  In,
	exercises.ToneOut: Out,
}

// Between returns the part of a plan from a position on and before another; an
// until of 0 means to the end.
func Between(plan []Cue, from, until time.Duration) []Cue {
	at := func(c Cue, d time.Duration) int { return cmp.Compare(c.At, d) }
	i, _ := slices.BinarySearchFunc(plan, from, at)
	if until <= 0 {
		return plan[i:]
	}
	j, _ := slices.BinarySearchFunc(plan, until, at)
	return plan[i:max(i, j)]
}

// CountIn is the plan of the 3-2-1 that precedes going on into a hold.
var CountIn = []Cue{{0, Last}, {time.Second, Last}, {2 * time.Second, Last}}
