package figure

import (
	"time"

	"limber/app/timeline"
	"limber/exercises"
)

// How long a figure takes where the exercise does not say.
const (
	perMove   = 2500 * time.Millisecond // each move into the position
	rewinding = 1500 * time.Millisecond // all of them back, before showing them again
	staying   = 3 * time.Second         // in the position, before that
	breathing = 4 * time.Second         // a breath in, or out
)

// leg is one move of a score.
type leg struct {
	move   *exercises.Move
	at     time.Duration // from the start of the cycle
	length time.Duration
	back   bool           // from its end to its start
	side   exercises.Side // where it goes
}

// score is what a figure does in a segment: a cycle of legs, over and over.
type score struct {
	legs  []leg
	cycle time.Duration
	delay time.Duration // before the first cycle, in the pose that it starts from
	side  exercises.Side
}

func (s *score) add(m *exercises.Move, length time.Duration, back bool) {
	s.legs = append(s.legs, leg{move: m, at: s.cycle, length: length, back: back, side: s.side})
	s.cycle += length
}

// scored writes the score of a segment. Work follows its beats, a hold breathes;
// before it the way into the position is shown as often as there is time for,
// ending in it.
func scored(f *exercises.Figure, seg timeline.Segment) score {
	switch {
	case seg.Kind == timeline.Work && len(seg.Beats) >= len(f.Beats) && len(seg.Beats) > 0:
		return inBeats(f, seg.Beats)
	case seg.Kind == timeline.Work:
		s := score{side: seg.Side}
		s.add(&f.Beats[0], breathing, false)
		s.add(&f.Beats[0], breathing, true)
		return s
	}
	return wayIn(f, seg)
}

// inBeats follows one rep, or one to each side. Every rep is as long as the
// first, so one cycle is enough.
func inBeats(f *exercises.Figure, beats []timeline.Beat) score {
	n := len(f.Beats)
	reps := 1
	if beats[0].Side != exercises.NoSide && len(beats) >= 2*n {
		reps = 2
	}
	var s score
	for i, b := range beats[:reps*n] {
		s.legs = append(s.legs, leg{move: &f.Beats[i%n], at: b.At, length: b.Length, side: b.Side})
		s.cycle = b.At + b.Length
	}
	return s
}

func wayIn(f *exercises.Figure, seg timeline.Segment) score {
	s, length := score{side: seg.Side}, seg.Length
	n := time.Duration(len(f.Enter))
	for i := range f.Enter {
		s.add(&f.Enter[len(f.Enter)-1-i], rewinding/n, true)
	}
	for i := range f.Enter {
		s.add(&f.Enter[i], perMove, false)
	}
	s.cycle += staying
	if length < s.cycle {
		return s.squeezed(length)
	}
	s.delay = length % s.cycle
	return s
}

// squeezed fits a score into less time.
func (s score) squeezed(length time.Duration) score {
	ratio := float64(length) / float64(s.cycle)
	for i := range s.legs {
		s.legs[i].at = time.Duration(float64(s.legs[i].at) * ratio)
		s.legs[i].length = time.Duration(float64(s.legs[i].length) * ratio)
	}
	s.cycle = length
	return s
}

// frame is one keyframe of a score, the same for every part.
type frame struct {
	offset float64 // of the cycle, 0 to 1
	easing string  // of the way to the next
	leg    leg
	way    float64 // of the leg's move
}

// frames cuts the legs into as many pieces as their moves were sampled in.
func (s score) frames(f *exercises.Figure) []frame {
	var all []frame
	for _, l := range s.legs {
		for _, x := range stops(f.Steps(l.move)) {
			at := float64(l.at) + x.at*float64(l.length)
			k := frame{offset: min(at/float64(s.cycle), 1), easing: x.easing, leg: l, way: x.way}
			if l.back {
				k.way = 1 - x.way
			}
			all = append(all, k)
		}
	}
	if last := all[len(all)-1]; last.offset < 1 {
		last.offset = 1
		all = append(all, last)
	}
	return all
}

// stance says how a part stands in a frame; on the other side of an exercise
// that exchanges legs, it does what its counterpart does.
func (x frame) stance(f *exercises.Figure, part int) exercises.Stance {
	return f.On(x.leg.side, x.leg.move, part, x.way)
}
