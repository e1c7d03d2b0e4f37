package figure

import (
	"math"
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/timeline"
	"limber/exercises"
)

// Motion moves one figure by the browser's own animations, one for each joint
// that turns. Show starts them once for a segment and then only corrects them:
// between calls nothing of ours runs.
type Motion struct {
	id     string
	figure *exercises.Figure
	root   app.Value

	animations []app.Value
	segment    timeline.Segment // the one they were made for
	playing    bool

	wanted func() // what was last asked for, for a figure that comes after it
}

// Tolerance is how far a drawing may be from the run before it is brought there.
const Tolerance = 30 // milliseconds

// Show brings the figure to a moment of a segment, at from its start, and lets
// it go on from there or stand still.
func (m *Motion) Show(s timeline.Segment, at time.Duration, playing bool) {
	m.wanted = func() { m.Show(s, at, playing) }
	if m.figure == nil || s.Exercise != "" && s.Exercise != m.id {
		return
	}
	fresh := !same(m.segment, s) || len(m.animations) == 0
	if fresh {
		m.start(s)
	}
	now := milliseconds(at)
	if !fresh && m.playing == playing && (len(m.animations) == 0 || math.Abs(milliseconds(m.At())-now) < Tolerance) {
		return
	}
	m.playing = playing
	for _, a := range m.animations {
		a.Set("currentTime", now)
		if playing {
			a.Call("play")
		} else {
			a.Call("pause")
		}
	}
}

// At is how far into its segment the figure is.
func (m *Motion) At() time.Duration {
	if len(m.animations) == 0 {
		return 0
	}
	return time.Duration(m.animations[0].Get("currentTime").Float() * float64(time.Millisecond))
}

// same reports whether two segments look the same: more time in a hold does not
// change how it moves.
func same(a, b timeline.Segment) bool {
	if a.Kind == timeline.Work && b.Kind == timeline.Work {
		a.Length, b.Length = 0, 0
	}
	return a.Kind == b.Kind && a.Start == b.Start && a.Length == b.Length && a.Exercise == b.Exercise && a.Side == b.Side && len(a.Beats) == len(b.Beats)
}

// attach takes over the groups of a figure that was mounted.
func (m *Motion) attach(id string, f *exercises.Figure, root app.Value) {
	m.stop()
	m.id, m.figure, m.root = id, f, root
	if m.wanted != nil {
		m.wanted()
	}
}

func (m *Motion) detach(id string) {
	if m.id == id {
		m.stop()
		m.id, m.figure, m.root = "", nil, nil
	}
}

func (m *Motion) stop() {
	for _, a := range m.animations {
		a.Call("cancel")
	}
	m.animations = nil
}

// start makes the animations of a segment. A part that stands still throughout
// is put where it belongs.
func (m *Motion) start(seg timeline.Segment) {
	m.stop()
	m.segment = seg
	s := scored(m.figure, seg)
	frames := s.frames(m.figure)
	offsets, easings := make([]any, len(frames)), make([]any, len(frames))
	for i, x := range frames {
		offsets[i], easings[i] = x.offset, x.easing
	}
	timing := app.ValueOf(map[string]any{
		"duration": milliseconds(s.cycle), "delay": milliseconds(s.delay), "iterations": math.Inf(1), "fill": "both",
	})
	shared := map[string]any{"offset": app.ValueOf(offsets), "easing": app.ValueOf(easings)}
	animate := func(e app.Value, still string, values []any) {
		if uniform(values) {
			e.Call("setAttribute", "transform", still)
			return
		}
		shared["transform"] = values
		m.animations = append(m.animations, e.Call("animate", shared, timing))
	}

	groups := m.root.Call("querySelectorAll", "[data-part]")
	for n := range groups.Length() {
		e := groups.Index(n)
		part, _ := strconv.Atoi(e.Call("getAttribute", "data-part").String())
		still, values := turning(m.figure, part, frames)
		animate(e, still, values)
	}
	longs := m.root.Call("querySelectorAll", "[data-long]")
	for n := range longs.Length() {
		e := longs.Index(n)
		part, _ := strconv.Atoi(e.Call("getAttribute", "data-long").String())
		still, values := stretching(m.figure, part, frames)
		animate(e, still, values)
	}
	if m.figure.Alternate == exercises.Mirror {
		values := make([]any, len(frames))
		for i, x := range frames {
			values[i] = "scale(1,1)"
			if x.leg.side == exercises.Right {
				values[i] = "scale(-1,1)"
			}
		}
		animate(m.root.Call("querySelector", "[data-whole]"), "scale(1 1)", values)
	}
}

// turning is how a part turns from frame to frame, and how it stands in the first.
func turning(f *exercises.Figure, part int, frames []frame) (still string, values []any) {
	values = make([]any, len(frames))
	for i, x := range frames {
		values[i] = style(x.stance(f, part))
	}
	return attribute(frames[0].stance(f, part)), values
}

// stretching is how long a part is from frame to frame, and in the first.
func stretching(f *exercises.Figure, part int, frames []frame) (still string, values []any) {
	values = make([]any, len(frames))
	for i, x := range frames {
		values[i] = "scale(" + short(x.stance(f, part).Long) + ",1)"
	}
	return "scale(" + short(frames[0].stance(f, part).Long) + " 1)", values
}

// Rehearse works out how a figure moves in a segment, for nobody: see ui.Model.Rehearse.
func Rehearse(b *Book, id string, seg timeline.Segment) {
	f, ok := b.figureOf(id)
	if !ok {
		return
	}
	frames := scored(f, seg).frames(f)
	for part := range f.Parts {
		turning(f, part, frames)
		_, values := stretching(f, part, frames)
		uniform(values)
	}
}

func uniform(values []any) bool {
	for _, v := range values {
		if v != values[0] {
			return false
		}
	}
	return true
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
