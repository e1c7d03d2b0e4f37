package cue

import (
	"math"
	"time"
)

// Rate is how many samples a second the sounds have: enough for every partial,
// half of what music needs.
const Rate = 22050

// Grain is what every sample is a multiple of. The three bits given up lie 78 dB
// below full scale, where no phone is heard, and a track takes half the room.
const Grain = 8

const (
	attack  = 6 * time.Millisecond  // from silence to full: soft, yet the ear hears one moment
	release = 40 * time.Millisecond // the end of what rings, eased to nothing
)

// SampleAt returns the index of the sample that sounds at d.
func SampleAt(d time.Duration) int {
	return int((int64(d)*Rate + int64(time.Second)/2) / int64(time.Second))
}

// Samples renders the sound of one kind, mono, Rate samples a second. It begins
// and ends in silence, so that it can be mixed in anywhere without a click. A
// kind without notes is silent.
func Samples(k Kind) []int16 {
	mix := make([]float64, Length(k))
	for _, n := range notes[k] {
		for _, p := range n.timbre {
			strike(mix[SampleAt(n.at):], n, p)
		}
	}
	out := make([]int16, len(mix))
	for i, v := range mix {
		out[i] = Grain * int16(math.Round(v*math.MaxInt16/Grain))
	}
	return out
}

// Length is how many samples the sound of one kind has.
func Length(k Kind) int {
	var end time.Duration
	for _, n := range notes[k] {
		end = max(end, n.at+n.rings)
	}
	return SampleAt(end)
}

// strike adds one partial of a note to what sounds already.
func strike(mix []float64, n note, p partial) {
	length := min(SampleAt(n.rings), len(mix))
	// A decaying sine is its last two values, weighed: no sine to work out for
	// each sample. It is 60 dB down when the note has rung out.
	turn := 2 * math.Pi * n.pitch * p.ratio / Rate
	decay := math.Exp(-math.Ln10 * 3 * p.fades / float64(length))
	a, b := 2*decay*math.Cos(turn), decay*decay
	y, last := 0.0, -math.Sin(turn)/decay
	rise, fall := SampleAt(attack), SampleAt(release)
	for i := range length {
		v := y * n.loud * p.share
		if i < rise {
			v *= ease(float64(i) / float64(rise))
		}
		if left := length - 1 - i; left < fall {
			v *= ease(float64(left) / float64(fall))
		}
		mix[i] += v
		y, last = a*y-b*last, y
	}
}

// ease goes from 0 to 1 with no corner at either end.
func ease(x float64) float64 { return (1 - math.Cos(math.Pi*x)) / 2 }
