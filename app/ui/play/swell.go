package play

import (
	"time"

	"limber/app/timeline"
	"limber/exercises"
)

// cycleOf is the length of the first breath of a segment: all are alike.
func cycleOf(seg timeline.Segment) (d time.Duration) {
	for _, b := range seg.Beats {
		if b.Rep == 1 {
			d = b.At + b.Length
		}
	}
	return d
}

// swell is one breath as keyframes of the circle: it grows as the breath goes
// in, shrinks as it goes out, and stays as it is in between.
func swell(seg timeline.Segment) []any {
	const small, large = "scale(0.5)", "scale(1)"
	var frames []any
	frame := func(at time.Duration, size string) {
		frames = append(frames, map[string]any{
			"transform": size, "offset": float64(at) / float64(cycleOf(seg)), "easing": "cubic-bezier(0.37, 0, 0.63, 1)",
		})
	}
	size := small
	if len(seg.Beats) > 0 && seg.Beats[0].Tone == exercises.ToneOut {
		size = large
	}
	frame(0, size)
	for _, b := range seg.Beats {
		switch b.Tone {
		case exercises.ToneIn:
			size = large
		case exercises.ToneOut:
			size = small
		}
		if b.Rep == 1 {
			frame(b.At+b.Length, size)
		}
	}
	return frames
}
