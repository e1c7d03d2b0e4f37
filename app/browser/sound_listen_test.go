//go:build !js

package browser

import (
	"math"
	"os"
	"slices"
	"testing"
	"time"

	"limber/app/cue"
	"limber/app/timeline"
)

// A machine with other work to do drops a buffer of sound now and then, so that
// what follows is later; how exact it can be is measured by the soak test.
const near = 100 * ms

// listening returns a stage for tests that record what comes out. They are worth
// something only where nothing else keeps the machine busy.
func listening(t *testing.T) *stage {
	t.Helper()
	if os.Getenv("LIMBER_LISTEN") == "" && os.Getenv("LIMBER_SOAK") == "" {
		t.Skip("needs a quiet machine: set LIMBER_LISTEN=1")
	}
	s := newStage(t)
	if s.ear == nil {
		t.Skip("nothing to listen with: pulseaudio and parec are needed")
	}
	s.forget()
	return s
}

func listenInBothModes(t *testing.T, f func(t *testing.T, s *stage, mode cue.Mode)) {
	for name, mode := range sounding {
		t.Run(name, func(t *testing.T) { f(t, listening(t), mode) })
	}
}

func TestCuesAreHeardWhenThePlanSays(t *testing.T) {
	listenInBothModes(t, func(t *testing.T, s *stage, mode cue.Mode) {
		plan := ticks(6 * time.Second)
		s.prepare(mode, plan)
		s.rendered(mode)
		s.tap("sound.unlock(); sound.play(0, 0); follow(100)")
		time.Sleep(7500 * ms)

		samples, began := s.heard()
		heard := onsets(samples)
		if len(heard) != len(plan) {
			t.Fatalf("%d sounds at %v, want %d", len(heard), heard, len(plan))
		}
		if late, lost := lateness(heard, plan); lost > 0 || most(late) > near {
			t.Errorf("want none lost, none more than %v late: %s", near, describe(late, lost))
		}
		tapped := time.UnixMicro(int64(1000 * value[float64](s, "tappedAt")))
		if first := began.Add(heard[0]).Sub(tapped); first > 500*ms {
			t.Errorf("the first sound came %v after the tap", first)
		}

		// The clock at a cue's moment, by the two readings around it.
		readings := value[[][3]float64](s, "readings")
		for i, h := range heard {
			at := float64(began.Add(h).UnixMicro()) / 1000
			n := slices.IndexFunc(readings, func(r [3]float64) bool { return r[0] > at })
			if n < 1 || readings[n-1][1] == 0 {
				continue // before the clock was first read
			}
			a, b := readings[n-1], readings[n]
			shown := a[2] + (b[2]-a[2])*(at-a[0])/(b[0]-a[0])
			if off := shown - float64(plan[i].At.Milliseconds()); math.Abs(off) > 120 {
				t.Errorf("cue %d was heard with the clock %.0f ms off", i, off)
			}
		}
	})
}

func TestHushIsSoftAndSoon(t *testing.T) {
	listenInBothModes(t, func(t *testing.T, s *stage, mode cue.Mode) {
		s.prepare(mode, []cue.Cue{{At: 0, Kind: cue.Done}, {At: 2 * time.Second, Kind: cue.Done}})
		s.rendered(mode)
		s.tap("sound.unlock(); sound.play(0, 0); setTimeout(() => sound.hush(), 1000)")
		time.Sleep(3500 * ms)

		samples, _ := s.heard()
		heard := onsets(samples)
		if len(heard) == 0 {
			t.Fatal("nothing was heard")
		}
		from := int(heard[0].Seconds() * heardRate)
		for i := from + 13*heardRate/10; i < len(samples); i++ {
			if samples[i] > 60 || samples[i] < -60 {
				t.Fatalf("still heard %v after it was hushed", position(i-from)-time.Second)
			}
		}
		// What the sound itself changes from one sample to the next, and what
		// the cut does.
		own, cut := steepest(samples[from:from+8*heardRate/10]), steepest(samples[from+8*heardRate/10:])
		if cut > own {
			t.Errorf("a click: a step of %d, in the sound itself %d", cut, own)
		}
	})
}

func steepest(samples []int16) (most int) {
	for i := 1; i < len(samples); i++ {
		d := int(samples[i]) - int(samples[i-1])
		most = max(most, d, -d)
	}
	return most
}

func TestASkipSoundsFromThereOn(t *testing.T) {
	listenInBothModes(t, func(t *testing.T, s *stage, mode cue.Mode) {
		s.prepare(mode, []cue.Cue{{At: 0, Kind: cue.Last}, {At: 10 * time.Second, Kind: cue.Last}, {At: 11 * time.Second, Kind: cue.Last}, {At: 30 * time.Second, Kind: cue.Last}})
		s.rendered(mode)
		s.tap("sound.unlock(); sound.play(0, 0); setTimeout(() => sound.play(10000, 0), 1500)")
		time.Sleep(4 * time.Second)
		samples, _ := s.heard()
		heard := onsets(samples)
		if len(heard) != 3 {
			t.Fatalf("%d sounds at %v, want 3", len(heard), heard)
		}
		for i, want := range []time.Duration{1500 * ms, time.Second} {
			if d := heard[i+1] - heard[i] - want; d > 2*near || d < -near {
				t.Errorf("sound %d came %v after the one before, want %v", i+1, heard[i+1]-heard[i], want)
			}
		}
		if at := value[[]float64](s, "sound.clock()")[1]; at < 11500 || at > 13000 {
			t.Errorf("the clock shows %.0f ms, want about 12300", at)
		}
	})
}

func TestTheCountInIsThreeSoundsAndNoMore(t *testing.T) {
	listenInBothModes(t, func(t *testing.T, s *stage, mode cue.Mode) {
		s.prepare(mode, ticks(5*time.Second))
		s.rendered(mode)
		s.tap("sound.unlock(); sound.countIn()")
		time.Sleep(5 * time.Second)
		samples, _ := s.heard()
		if heard := onsets(samples); len(heard) != 3 {
			t.Errorf("%d sounds at %v, want 3", len(heard), heard)
		}
		if id := value[[]float64](s, "sound.clock()")[0]; id != 0 {
			t.Errorf("the clock of the plan runs: %v", id)
		}
	})
}

func TestNothingIsHeardPastWhereTheRunWaits(t *testing.T) {
	listenInBothModes(t, func(t *testing.T, s *stage, mode cue.Mode) {
		const second = time.Second
		s.prepare(mode, []cue.Cue{{At: 0, Kind: cue.Last}, {At: second, Kind: cue.Last}, {At: 2 * second, Kind: cue.Last}},
			timeline.Segment{Kind: timeline.Ready, Length: 2 * second}, timeline.Segment{Kind: timeline.Work, Start: 2 * second, Length: 5 * second})
		s.rendered(mode)
		s.tap("sound.unlock(); sound.play(0, 2000)")
		time.Sleep(4 * second)
		samples, _ := s.heard()
		if heard := onsets(samples); len(heard) != 2 {
			t.Errorf("%d sounds at %v, want 2", len(heard), heard)
		}
		if at := value[[]float64](s, "sound.clock()")[1]; at != 2000 {
			t.Errorf("the clock shows %.0f ms, want 2000", at)
		}
		s.run("sound.hush(); sound.play(2000, 0)")
		time.Sleep(second)
		samples, _ = s.heard()
		if heard := onsets(samples); len(heard) != 3 {
			t.Errorf("after going on, %d sounds at %v, want 3", len(heard), heard)
		}
	})
}

func TestAPlanIsHeardBeforeItsTrackIsRendered(t *testing.T) {
	s := listening(t)
	plan := ticks(15 * time.Minute)
	s.prepare(cue.LimberOnly, plan)
	s.tap("sound.unlock(); sound.play(0, 0)")
	time.Sleep(8 * time.Second)
	if !value[bool](s, "!elements[0].paused && elements[0].duration > 900") {
		t.Error("the track has not taken over")
	}
	samples, _ := s.heard()
	heard := onsets(samples)
	late, lost := lateness(heard, plan[:8])
	if lost > 0 || most(late) > 2*near {
		t.Errorf("heard at %v: %s", heard, describe(late, lost))
	}
	if len(heard) > 9 {
		t.Errorf("%d sounds, some of them twice: %v", len(heard), heard)
	}
}

func TestEachSoundCanBeTriedAndTheVolumeIsHeard(t *testing.T) {
	listenInBothModes(t, func(t *testing.T, s *stage, mode cue.Mode) {
		s.prepare(mode, ticks(5*time.Second))
		s.tap("sound.unlock(); sound.try('start'); setTimeout(() => { sound.volume(0.5); sound.try('start') }, 2500)")
		time.Sleep(5 * time.Second)
		samples, _ := s.heard()
		heard := onsets(samples)
		if len(heard) != 2 {
			t.Fatalf("%d sounds at %v, want 2", len(heard), heard)
		}
		level := func(at time.Duration) float64 {
			from := int(at.Seconds() * heardRate)
			return loudest(samples[from : from+heardRate/2])
		}
		if ratio := level(heard[1]) / level(heard[0]); ratio < 0.25 || ratio > 0.37 {
			t.Errorf("half way up it is %.2f as loud, want 0.31", ratio)
		}
	})
}

func loudest(samples []int16) (most float64) {
	for _, s := range samples {
		most = max(most, math.Abs(float64(s)))
	}
	return most
}
