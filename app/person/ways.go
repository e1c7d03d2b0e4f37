package person

import (
	"slices"
	"time"

	"limber/app/timeline"
	"limber/exercises"
)

// Way is how to get down or up in a segment. A run that was kept may name one
// that is gone, or none at all: then it is the first one that leads there, if
// there is one.
func (p Person) Way(s timeline.Segment) exercises.Way {
	if w, ok := p.Catalog.WayCalled(s.Way); ok {
		return w
	}
	i := slices.IndexFunc(p.Catalog.Ways, func(w exercises.Way) bool { return w.Down() == (s.Kind == timeline.Lower) })
	if i < 0 {
		return exercises.Way{}
	}
	return p.Catalog.Ways[i]
}

// WayPose is the beat of a way whose pose is shown at a moment of a segment.
// Coming out of the exercise before may be a beat of its own, ahead of the way's.
func (p Person) WayPose(s timeline.Segment, at time.Duration) exercises.WayBeat {
	beats := p.Way(s).Beats
	if len(beats) == 0 {
		return exercises.WayBeat{}
	}
	i := s.BeatAt(at) - (len(s.Beats) - len(beats))
	if len(s.Beats) == 0 {
		i = int(at * time.Duration(len(beats)) / max(s.Length, 1))
	}
	return beats[min(max(i, 0), len(beats)-1)]
}

// Needed is what a routine needs, a bed in place of the mat where it leads to
// one, and one thing to hold on to on the way down and up where it has none.
func (p Person) Needed(r exercises.Routine, t timeline.Timeline) []exercises.Need {
	needs := p.Catalog.Needs(r)
	has := func(n exercises.Need) bool { return slices.Contains(needs, n) }
	inBed := func() {
		if i := slices.Index(needs, exercises.Mat); i >= 0 {
			needs[i] = exercises.Bed
		}
	}
	if r.Bed {
		inBed()
	}
	for _, s := range t.Ways() {
		any := p.Way(s).Needs
		if slices.Contains(any, exercises.Bed) {
			inBed()
		}
		if len(any) > 0 && !slices.ContainsFunc(any, has) {
			needs = append(needs, any[0])
		}
	}
	return needs
}
