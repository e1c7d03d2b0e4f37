//go:build js

package browser

import (
	"syscall/js"
	"time"

	"limber/app/cue"
)

// mix sounds a plan on the audio clock: every cue of it is handed over at once
// with the moment it is due, so that nothing the page does can make one late.
type mix struct {
	lost    func() // called when the device takes the audio clock away
	ctx     js.Value
	volume  js.Value // a gain node for everything
	loud    float64
	buffers map[cue.Kind]js.Value

	gate    js.Value   // a gain node for what sounds now
	sources []js.Value // each cue of it
	began   time.Duration
	on      bool
	times   int // it was started or stopped
}

const (
	lead    = 60 * time.Millisecond // from asking to the first sound; scheduling takes less
	fade    = 10 * time.Millisecond // to a third, when hushed
	idleFor = 30 * time.Second      // of silence, then the context is suspended to save the battery
)

func newMix(lost func()) *mix {
	return &mix{lost: lost, loud: 1, buffers: map[cue.Kind]js.Value{}}
}

// open makes the audio context, or wakes it. From nothing but a tap does it
// begin to run.
func (m *mix) open() {
	if m.ctx.Truthy() && m.ctx.Get("state").String() == "closed" {
		m.close()
	}
	if !m.ctx.Truthy() {
		ctx := js.Global().Get("AudioContext").New(map[string]any{"latencyHint": "interactive"})
		m.ctx, m.volume = ctx, ctx.Call("createGain")
		m.volume.Get("gain").Set("value", m.loud)
		m.volume.Call("connect", ctx.Get("destination"))
		listen(ctx, "statechange", func(js.Value) {
			if m.on && m.ctx.Equal(ctx) && ctx.Get("state").String() != "running" {
				m.lost()
			}
		})
	}
	if !m.on {
		m.suspendAfter(idleFor)
	}
	if m.ctx.Get("state").String() != "running" {
		settle(m.ctx.Call("resume"), func(_ js.Value, err error) { report(err) })
	}
}

// close gives the context up; the next open makes another.
func (m *mix) close() {
	m.hush()
	if ctx := m.ctx; ctx.Truthy() {
		m.ctx = js.Undefined()
		settle(ctx.Call("close"), func(js.Value, error) {})
	}
}

// buffer is the sound of a kind, rendered once.
func (m *mix) buffer(k cue.Kind) js.Value {
	if b, ok := m.buffers[k]; ok {
		return b
	}
	samples := cue.Samples(k)
	b := js.Global().Get("AudioBuffer").New(map[string]any{"length": len(samples), "sampleRate": cue.Rate})
	b.Call("copyToChannel", jsFloats(samples), 0)
	m.buffers[k] = b
	return b
}

// play sounds cues, the first moment of which is from.
func (m *mix) play(cues []cue.Cue, from time.Duration) {
	m.open()
	m.hush()
	m.gate = m.ctx.Call("createGain")
	m.gate.Call("connect", m.volume)
	m.began = seconds(m.ctx.Get("currentTime").Float()) + lead
	m.sources = m.sources[:0]
	last := from
	for _, c := range cues {
		source := m.ctx.Call("createBufferSource")
		source.Set("buffer", m.buffer(c.Kind))
		source.Call("connect", m.gate)
		source.Call("start", (m.began + c.At - from).Seconds())
		m.sources = append(m.sources, source)
		last = c.At
	}
	m.on = true
	m.times++
	m.suspendAfter(last - from + idleFor)
}

// hush stops what sounds, softly, and what was yet to come.
func (m *mix) hush() {
	if !m.on {
		return
	}
	m.on = false
	m.times++
	at := m.ctx.Get("currentTime").Float()
	m.gate.Get("gain").Call("setTargetAtTime", 0, at, fade.Seconds())
	for _, s := range m.sources {
		s.Call("stop", at+6*fade.Seconds())
	}
	m.sources = nil
	m.suspendAfter(idleFor)
}

func (m *mix) suspendAfter(d time.Duration) {
	times := m.times
	after(d, func() {
		if m.times == times && m.ctx.Truthy() {
			m.on = false
			settle(m.ctx.Call("suspend"), func(js.Value, error) {})
		}
	})
}

// clock is how long the cues have been sounding.
func (m *mix) clock() time.Duration {
	if !m.ctx.Truthy() {
		return 0
	}
	return seconds(m.ctx.Get("currentTime").Float()) - m.began
}

// late is how long it takes from the audio clock to the ear, which is much with
// wireless headphones. It changes, so it is no part of the clock: a frozen one
// would seem to move.
//
// Firefox is not asked, whose window alone has a mozInnerScreenX. It holds its audio
// graph while it asks the system; where the system wants samples at that moment, the
// two wait for each other, and the page stands still for good.
func (m *mix) late() time.Duration {
	if !m.ctx.Truthy() || js.Global().Get("mozInnerScreenX").Type() == js.TypeNumber {
		return 0
	}
	if l := m.ctx.Get("outputLatency"); l.Type() == js.TypeNumber {
		return seconds(l.Float())
	}
	return 0
}

// setVolume takes a share of full scale.
func (m *mix) setVolume(loud float64) {
	m.loud = loud
	if m.ctx.Truthy() {
		m.volume.Get("gain").Call("setTargetAtTime", loud, m.ctx.Get("currentTime"), fade.Seconds())
	}
}
