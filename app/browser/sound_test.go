//go:build !js

package browser

import (
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/cue"
	"limber/app/timeline"
)

// ticks is a plan of short sounds, unevenly spaced.
func ticks(total time.Duration) []cue.Cue {
	var cues []cue.Cue
	for at := time.Duration(0); at < total; at += []time.Duration{700 * ms, 1130 * ms, 910 * ms}[len(cues)%3] {
		cues = append(cues, cue.Cue{At: at, Kind: cue.Last})
	}
	return cues
}

var sounding = map[string]cue.Mode{"as a track": cue.LimberOnly, "with music": cue.WithMusic}

func inBothModes(t *testing.T, f func(t *testing.T, s *stage, mode cue.Mode)) {
	for name, mode := range sounding {
		t.Run(name, func(t *testing.T) { f(t, newStage(t), mode) })
	}
}

// Whatever is done, and whenever: a position asked for is where the clock goes on
// from, a change of mode goes on where it was, and the clock never goes faster
// than time.
func TestAHundredPausesSkipsAndChangesKeepThePosition(t *testing.T) {
	s := newStage(t)
	s.prepare(cue.LimberOnly, ticks(2*time.Minute))
	s.rendered(cue.LimberOnly)
	s.tap("sound.unlock(); sound.play(20000, 0)")
	s.run(`wrong = []
		done = (async () => {
			const sleep = ms => new Promise(f => setTimeout(f, ms))
			const check = (what, at, want, most) => { if (at < want - 50 || at > want + 50 + most) wrong.push(what + ': ' + at + ', want ' + want + ' to ' + (want + most)) }
			const modes = ['music', 'limber']
			for (let i = 0; i < 100; i++) {
				await sleep(30 + Math.random() * 100)
				const began = performance.now()
				let [id, want] = sound.clock()
				const what = ['change', 'pause', 'skip'][i % 3]
				if (what === 'change') { modes.reverse(); prepare(modes[1]) }
				if (what === 'pause') { sound.hush(); sound.play(want, 0) }
				if (what === 'skip') { want = Math.random() * 100000; sound.play(want, 0) }
				const [after, at] = sound.clock()
				if (after === id) wrong.push(what + ' kept the name of the clock')
				check(what, at, want, performance.now() - began)
				await sleep(30)
				check(what + ', a moment later', sound.clock()[1], want, performance.now() - began)
			}
			return true
		})().then(() => { finished = true })
		finished = false`)
	s.until("finished")
	if wrong := value[[]string](s, "wrong"); len(wrong) > 0 {
		t.Errorf("%d times wrong:\n%s", len(wrong), strings.Join(wrong, "\n"))
	}
	if happened := value[[]string](s, "sound.happened"); len(happened) > 0 {
		t.Errorf("told of %v", happened)
	}
}

func TestTheClockRunsWithThePageAndStopsWhereTheRunWaits(t *testing.T) {
	inBothModes(t, func(t *testing.T, s *stage, mode cue.Mode) {
		const second = time.Second
		s.prepare(mode, []cue.Cue{{At: 0, Kind: cue.Last}, {At: 2 * second, Kind: cue.Last}},
			timeline.Segment{Kind: timeline.Ready, Length: 2 * second}, timeline.Segment{Kind: timeline.Work, Start: 2 * second, Length: 5 * second})
		s.rendered(mode)
		s.tap("sound.unlock(); sound.play(0, 2000); follow(50)")
		s.until("sound.clock()[1] === 2000")
		time.Sleep(300 * ms)
		if at := value[[]float64](s, "sound.clock()")[1]; at != 2000 {
			t.Errorf("it went on to %.0f ms", at)
		}
		last := 0.0
		for _, r := range value[[][3]float64](s, "readings") {
			if r[2] < last {
				t.Fatalf("it went back from %.0f to %.0f ms", last, r[2])
			}
			last = r[2]
		}
		s.run("sound.hush(); sound.play(2000, 0)")
		s.until("sound.clock()[1] > 2500")
	})
}

func TestTheCountInIsOutsideThePlan(t *testing.T) {
	inBothModes(t, func(t *testing.T, s *stage, mode cue.Mode) {
		s.prepare(mode, ticks(5*time.Second))
		s.rendered(mode)
		s.tap("sound.unlock(); sound.countIn()")
		time.Sleep(500 * ms)
		if id := value[[]float64](s, "sound.clock()")[0]; id != 0 {
			t.Errorf("the clock of the plan runs: %v", id)
		}
		if mode == cue.LimberOnly {
			s.until("elements[0].currentTime > 0.5 && elements[0].currentTime < 15")
		}
	})
}

// What is hushed fades, and what is played at once instead must not.
func TestACountInAndThePlanAfterItAreAsLoudAsSet(t *testing.T) {
	s := newStage(t)
	s.prepare(cue.LimberOnly, ticks(5*time.Second))
	s.rendered(cue.LimberOnly)
	full := value[float64](s, "elements[0].volume")
	loud := func(what string) {
		t.Helper()
		if now := value[float64](s, "elements[0].volume"); now != full {
			t.Errorf("%s sounds at %.2f, not %.2f", what, now, full)
		}
	}
	s.tap("sound.unlock(); sound.countIn()")
	s.until("elements[0].currentTime > 0.5 && elements[0].currentTime < 15")
	loud("the count-in")
	s.run("sound.play(1000, 0)")
	s.until("elements[0].currentTime > 21.2")
	loud("the plan")
}

func TestTheAudioClockStandsInUntilTheTrackIsRendered(t *testing.T) {
	s := newStage(t)
	s.prepare(cue.LimberOnly, ticks(15*time.Minute))
	s.tap("sound.unlock(); sound.play(0, 0); follow(100)")
	s.until("!elements[0].paused && elements[0].duration > 900 && readings.length > 5 && readings.at(-1)[1] > readings[0][1]")
	from, to := value[[3]float64](s, "readings[0]"), value[[3]float64](s, "readings.at(-1)")
	if off := to[2] - from[2] - (to[0] - from[0]); off > 150 || off < -5000 { // a busy machine starts late
		t.Errorf("the track went on %.0f ms from where the plan was", off)
	}
}

func TestATrackIsRenderedWhileNobodyTaps(t *testing.T) {
	s := newStage(t)
	s.run("tapping = true")
	s.prepare(cue.LimberOnly, ticks(5*time.Second))
	s.tap("sound.unlock(); sound.play(0, 0)")
	s.until("sound.clock()[1] > 1000")
	if value[bool](s, "elements[0].duration > 4") {
		t.Error("it was rendered meanwhile")
	}
	s.run("tapping = false")
	s.until("elements[0].duration > 4 && !elements[0].paused")
}

// In WebKitGTK it hangs the page for good.
func TestAFileIsNotTakenAwayWhileItIsOpened(t *testing.T) {
	s := newStage(t)
	s.run(`window.changes = []
		src = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'src')
		given = ''
		Object.defineProperty(elements[0], 'src', { get: () => given, set(url) {
			changes.push(this.networkState === HTMLMediaElement.NETWORK_LOADING && this.readyState === 0 ? 'opening' : 'open')
			given = url
			src.set.call(this, changes.length === 1 ? 'slow.flac' : url)
		} })`)
	s.tap("sound.unlock()")
	s.prepare(cue.LimberOnly, ticks(5*time.Second))
	s.run("sound.play(0, 0)")
	s.until("elements[0].duration > 4 && !elements[0].paused && sound.clock()[1] > 500")
	if changes := strings.Join(value[[]string](s, "changes"), ", "); changes != "open, open" {
		t.Errorf("it was given a file while it was: %s", changes)
	}
	if happened := value[[]string](s, "sound.happened"); len(happened) > 0 {
		t.Errorf("told of %v", happened)
	}
}

func TestWhatTheSystemStopsIsTold(t *testing.T) {
	inBothModes(t, func(t *testing.T, s *stage, mode cue.Mode) {
		s.prepare(mode, ticks(time.Minute))
		s.rendered(mode)
		s.tap("sound.unlock(); sound.play(0, 0)")
		s.until("sound.clock()[1] > 700")
		s.run("sound.clock(); elements[0].pause(); contexts[0].suspend()")
		s.until("sound.happened.length > 0")
		at := value[[]float64](s, "sound.clock()")
		if at[0] == 0 || at[1] < 700 {
			t.Errorf("the clock shows %v, want where the sound stopped", at)
		}
		s.run("sound.hush(); elements[0].play()")
		s.until("elements[0].paused") // what the system starts by itself is stopped
		s.tap("sound.unlock(); sound.play(5000, 0)")
		s.until("sound.clock()[1] > 5500")
		if happened := value[[]string](s, "sound.happened"); !slices.Equal(happened, []string{"interrupted"}) {
			t.Errorf("told of %v, want one interruption", happened)
		}
	})
}

func TestAFrozenContextIsBuiltAnewOnce(t *testing.T) {
	s := newStage(t)
	s.prepare(cue.WithMusic, ticks(time.Minute))
	s.tap("sound.unlock(); sound.play(0, 0); follow(100)")
	s.until("sound.clock()[1] > 700")
	s.run("freeze = c => { const t = c.currentTime; Object.defineProperty(c, 'currentTime', {get: () => t}) }; at = sound.clock()[1]; freeze(contexts[0])")
	s.until("contexts.length === 2 && sound.clock()[1] > at + 500")
	if happened := value[[]string](s, "sound.happened"); len(happened) > 0 {
		t.Errorf("told of %v", happened)
	}
	if skipped := value[float64](s, "Math.max(...readings.slice(1).map((r, i) => r[2] - readings[i][2]))"); skipped > 1000 {
		t.Errorf("%.0f ms that nobody heard were skipped", skipped)
	}
	// One that freezes again at once is gone.
	s.run("freeze(contexts[1]); const C = AudioContext; AudioContext = function (...a) { const c = new C(...a); freeze(c); return c }")
	s.until("sound.happened.includes('interrupted')")
}

func TestTheLockScreenShowsTheRunAndItsButtonsArrive(t *testing.T) {
	s := newStage(t)
	s.run("sound.now('Figure four, left side', 'Evening', 61000, 600000, true)")
	s.run("sound.now('Figure four, left side', 'Evening', 700000, 600000, true)") // past the end is no error
	shown := value[string](s, "[navigator.mediaSession.metadata.title, navigator.mediaSession.metadata.artist, navigator.mediaSession.playbackState, navigator.mediaSession.metadata.artwork.length].join()")
	if want := "Figure four, left side,Evening,playing,1"; shown != want {
		t.Errorf("shown: %q, want %q", shown, want)
	}
	s.run("actions.play(); actions.pause(); actions.nexttrack(); actions.previoustrack(); actions.seekto({seekTime: 12.5})")
	if got, want := strings.Join(value[[]string](s, "sound.happened"), ", "), "play, pause, next, back, seek 12.5s"; got != want {
		t.Errorf("arrived: %s, want %s", got, want)
	}
}
