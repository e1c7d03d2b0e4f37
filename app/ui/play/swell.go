package play

import (
	"math"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/timeline"
	"limber/app/ui/figure"
	"limber/app/ui/part"
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

// look is what of a circle changes with the breath, and how it is at both ends.
type look struct{ property, out, in string }

// tide is how the circle moves that fills the screen. Where motion is to be less
// it stays, and fades.
func tide() look {
	if part.Calm() {
		return look{"opacity", "0.1", "1"}
	}
	return look{"transform", "scale(0.3)", "scale(1)"}
}

// swell is one breath as keyframes of a circle: it grows as the breath goes in,
// shrinks as it goes out, and stays as it is in between.
func (l look) swell(seg timeline.Segment) []any {
	small, large := l.out, l.in
	var frames []any
	frame := func(at time.Duration, size string) {
		frames = append(frames, map[string]any{
			l.property: size, "offset": float64(at) / float64(cycleOf(seg)), "easing": "cubic-bezier(0.37, 0, 0.63, 1)",
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

// circle moves with the breath by an animation of the browser's own: between
// calls nothing of ours runs.
type circle struct {
	element, animation app.Value
	seg                timeline.Segment // the one it was made for
}

// show brings an element, if it is there, to a moment of a segment, and lets it go
// on from there or stand still.
func (c *circle) show(element app.Value, l look, seg timeline.Segment, at time.Duration, going bool) {
	if !element.Truthy() {
		c.element = nil
		return
	}
	if c.element == nil || !c.element.Equal(element) || c.seg.Start != seg.Start {
		if c.element != nil {
			c.animation.Call("cancel")
		}
		c.element, c.seg = element, seg
		c.animation = element.Call("animate", l.swell(seg), map[string]any{
			"duration": cycleOf(seg).Seconds() * 1000, "iterations": math.Inf(1),
		})
	}
	if now := at.Seconds() * 1000; math.Abs(c.animation.Get("currentTime").Float()-now) > figure.Tolerance {
		c.animation.Set("currentTime", now)
	}
	if going {
		c.animation.Call("play")
	} else {
		c.animation.Call("pause")
	}
}
