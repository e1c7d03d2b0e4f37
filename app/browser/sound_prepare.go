//go:build js

package browser

import (
	"math"
	"slices"
	"syscall/js"
	"time"

	"limber/app/cue"
	"limber/app/timeline"
	"limber/app/track"
)

// Prepare makes what a plan needs to sound, in the background. What sounds goes
// on until the next Play; only a change of mode takes hold at once.
func (s *Sound) Prepare(mode cue.Mode, t timeline.Timeline, cues []cue.Cue, waits bool) {
	s.try(func() {
		layout := track.Lay(t, waits)
		if !layout.Equal(s.layout) || !slices.Equal(cues, s.cues) {
			s.layout, s.cues = layout, slices.Clone(cues)
			s.spoil()
		}
		if mode != s.mode {
			at, sounding := s.Clock(), s.voice != nothing
			s.hush()
			s.mode = mode
			s.say()
			if sounding && mode != cue.NoSound {
				s.start(s.best(), at.At, s.until)
			}
		}
		s.render()
	})
}

// say tells the device how the sound is meant beside others.
func (s *Sound) say() {
	session := js.Global().Get("navigator").Get("audioSession")
	if !session.Truthy() {
		return
	}
	session.Set("type", map[cue.Mode]string{cue.LimberOnly: "playback", cue.WithMusic: "ambient", cue.NoSound: "auto"}[s.mode])
}

// spoil says that the track is of another plan than the one prepared.
func (s *Sound) spoil() {
	s.made++
	if s.url != s.tape.url {
		revoke(s.url)
	}
	s.url = ""
}

// render begins the track of the plan, or the buffers of its sounds.
func (s *Sound) render() {
	if s.mode == cue.NoSound || len(s.cues) == 0 {
		return
	}
	s.made++
	made := s.made
	wanted := func() bool { return s.made == made }
	spawn(func() {
		s.rests() // the screen first
		if s.mode == cue.WithMusic {
			for _, k := range cue.Kinds {
				s.mix.buffer(k)
				s.rests()
			}
			return
		}
		if s.url != "" {
			s.take()
			return
		}
		loud := 1.0
		if s.baked {
			loud = s.loud()
		}
		if url := render(track.Render(s.layout, s.cues, loud), s.rests, wanted); wanted() {
			s.url = url
			s.take()
		} else {
			revoke(url)
		}
	})
}

// rests lets the page go on, and leaves it alone for as long as it answers a tap.
func (s *Sound) rests() {
	time.Sleep(time.Millisecond)
	for !s.quiet() {
		time.Sleep(50 * time.Millisecond)
	}
}

// take puts the track into the element, unless the one before still sounds from
// it: then the next Play does.
func (s *Sound) take() {
	if s.mode != cue.LimberOnly || s.url == "" || s.tape.url == s.url || s.tape.on {
		return
	}
	s.tape.load(s.url)
	if s.voice == byMix {
		s.handOver(pageClock())
	}
}

// handOver lets the track go on with a plan that sounds on the audio clock, which
// a locked phone would stop: in the next silence, and when enough of the file has
// been read to begin at once. An iPhone reads nothing ahead.
func (s *Sound) handOver(since time.Duration) {
	at := s.Clock().At
	if s.silentAt(at) && (s.tape.primed() || pageClock()-since > 3*time.Second) {
		s.start(byTape, at, s.until)
		return
	}
	made, id := s.made, s.id
	after(50*time.Millisecond, func() {
		if s.made == made && s.id == id && s.voice == byMix {
			s.handOver(since)
		}
	})
}

// silentAt reports whether nothing is heard for a while from a position on.
func (s *Sound) silentAt(at time.Duration) bool {
	for _, c := range s.cues {
		ends := c.At + time.Duration(cue.Length(c.Kind))*time.Second/cue.Rate
		if c.At < at+silence && ends > at {
			return false
		}
	}
	return true
}

// SetVolume sets the volume, from 0 to 1.
func (s *Sound) SetVolume(v float64) {
	s.try(func() {
		v = min(max(v, 0), 1)
		if v == s.volume {
			return
		}
		s.volume = v
		s.mix.setVolume(s.loud())
		if s.tape.setVolume(s.loud()) {
			return
		}
		// An iPhone leaves the volume to its buttons, so the track itself is
		// made softer.
		s.baked = true
		s.spoil()
		if s.voice == byTape {
			s.start(byMix, s.Clock().At, s.until)
		}
		s.render()
	})
}

// loud is the volume as a share of full scale: half way up is to sound half as
// loud.
func (s *Sound) loud() float64 { return math.Pow(s.volume, 1.7) }
