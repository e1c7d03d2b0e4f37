//go:build js

package browser

import (
	"syscall/js"
	"time"

	"limber/app/cue"
	"limber/app/player"
	"limber/app/track"
)

// Remote is what may happen to a run from outside the page. Each function is
// called on the page's thread and must not block.
type Remote struct {
	Play, Pause, Next, Back func() // the lock screen's buttons, or a headphone's
	Seek                    func(to time.Duration)
	Interrupted             func() // the sound was taken away, and stopped where the clock stands
	Failed                  func() // told once: the sound can't be had here
}

// Sound sounds a run: by its track, or on the audio clock.
type Sound struct {
	remote Remote
	quiet  func() bool
	tape   *tape
	mix    *mix

	mode   cue.Mode
	cues   []cue.Cue
	layout track.Layout
	volume float64 // as set, 0 to 1
	baked  bool    // into the track: the element's own can't be set
	url    string  // of the plan's track, when it is rendered
	made   int     // plans prepared

	voice  voice
	id     int           // of the reading of the clock
	laid   track.Layout  // of the plan that sounds
	from   time.Duration // where in it the voice began
	until  time.Duration // where it will be hushed
	last   time.Duration // what the clock showed
	steady steady
	again  bool // it was started anew because it had frozen
	gone   bool // it was taken away
	told   bool // that it doesn't work
}

// voice is what sounds at the moment.
type voice string

const (
	nothing voice = ""
	byTape  voice = "tape"
	byMix   voice = "mix"
)

const (
	// A clock that stands for so long although it should run is frozen; at first
	// a browser may still be opening its way to the loudspeaker.
	frozen  = 2 * time.Second
	opensIn = 6 * time.Second
	// A change from one voice to the other is made in a silence of this length.
	silence = 700 * time.Millisecond
)

// NewSound returns the sound of this page, at full volume. What it makes ahead it makes
// while the page is quiet: nobody has tapped in it for a moment.
func NewSound(r Remote, quiet func() bool) *Sound {
	s := &Sound{remote: r, quiet: quiet, volume: 1, mode: cue.LimberOnly}
	s.tape = newTape(s.interrupted, s.failed)
	s.mix = newMix(s.interrupted)
	return s
}

// Unlock gets leave to sound. It must run inside a tap.
func (s *Sound) Unlock() {
	s.try(func() {
		if s.mode == cue.NoSound {
			return
		}
		s.say()
		s.mix.open()
		if s.mode == cue.LimberOnly {
			s.tape.bless()
		}
	})
}

// Play sounds the plan from a position on, up to until, 0 for its end. While the
// track is still being rendered, the audio clock stands in for it.
func (s *Sound) Play(from, until time.Duration) {
	s.try(func() {
		if s.mode == cue.NoSound {
			return
		}
		s.again = false
		s.start(s.best(), from, until)
	})
}

// best is the voice of the mode, or what can stand in for it.
func (s *Sound) best() voice {
	if s.mode == cue.LimberOnly && s.url != "" {
		return byTape
	}
	return byMix
}

func (s *Sound) start(v voice, from, until time.Duration) {
	if s.voice != v {
		s.hush()
	}
	s.voice, s.laid, s.from, s.until, s.last = v, s.layout, from, until, from
	s.steady, s.gone = steady{}, false
	s.id++
	if v == byMix {
		s.mix.play(cue.Between(s.cues, from, until), from)
		return
	}
	if s.tape.url != s.url {
		s.tape.load(s.url)
	}
	s.tape.play(s.layout.File(from))
}

// CountIn sounds 3-2-1, outside the plan.
func (s *Sound) CountIn() {
	s.try(func() {
		if s.mode == cue.NoSound {
			return
		}
		s.hush()
		if s.best() == byTape {
			s.tape.play(track.CountAt)
			return
		}
		s.mix.play(cue.CountIn, 0)
	})
}

// Hush ends all sound.
func (s *Sound) Hush() { s.try(s.hush) }

func (s *Sound) hush() {
	s.voice = nothing
	s.tape.hush()
	s.mix.hush()
}

// Clock is where in the plan the sound is, at the ear.
func (s *Sound) Clock() (c player.Clock) {
	s.try(func() {
		if s.voice == nothing {
			return
		}
		now := pageClock()
		c = player.Clock{ID: s.id, At: s.position(s.steady.read(s.raw(), now))}
		still, limit := s.steady.still(now), opensIn
		if s.steady.runs {
			limit = frozen
		}
		if s.steady.runs && still < step {
			s.again = false
		}
		if still > limit && c.At < s.laid.Total() && !s.gone {
			s.thaw(c.At)
		}
	})
	return c
}

// raw is the clock of what sounds.
func (s *Sound) raw() time.Duration {
	if s.voice == byTape {
		return s.tape.file()
	}
	return s.mix.clock()
}

// position is what a reading of that clock is in the plan. It never goes back,
// even where the sound itself stumbles.
func (s *Sound) position(clock time.Duration) time.Duration {
	var at time.Duration
	if s.voice == byTape {
		at = s.laid.Plan(clock)
	} else {
		at = s.from + clock - s.mix.late()
	}
	if s.until > 0 {
		at = min(at, s.until)
	}
	s.last = min(max(s.last, at), s.laid.Total())
	return s.last
}

// thaw starts again what has frozen: an iPhone comes back from a call with an
// audio context that says it is running and is not. What freezes twice is gone.
func (s *Sound) thaw(at time.Duration) {
	if s.again {
		s.interrupted()
		return
	}
	s.again = true
	if s.voice == byMix {
		s.mix.close()
	}
	s.start(s.best(), at, s.until)
}

// interrupted tells of a sound that was taken away. The clock stands where it
// stopped until it is hushed.
func (s *Sound) interrupted() {
	s.gone = true
	spawn(s.remote.Interrupted)
}

// failed tells of a sound that can't be had.
func (s *Sound) failed(err error) {
	report(err)
	s.interrupted()
	if !s.told {
		s.told = true
		spawn(s.remote.Failed)
	}
}

// Try sounds one kind of cue now, the way the mode would.
func (s *Sound) Try(k cue.Kind) {
	s.try(func() {
		if s.mode == cue.WithMusic {
			s.mix.play([]cue.Cue{{Kind: k}}, 0)
			return
		}
		element := js.Global().Get("Audio").New(flacURL(js.Global().Get("Array").New(jsBytes(track.Single(k, s.loud())))))
		url := element.Get("src").String()
		settle(element.Call("play"), func(_ js.Value, err error) {
			if err != nil {
				s.failed(err)
			}
		})
		after(5*time.Second, func() { revoke(url) })
	})
}

// try does what a browser may refuse.
func (s *Sound) try(f func()) {
	if err := attempt(f); err != nil {
		s.failed(err)
	}
}
