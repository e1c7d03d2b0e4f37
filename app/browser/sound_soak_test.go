//go:build !js

package browser

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"limber/app/cue"
)

// How late cues are, from a recording of what came out: the two sounding modes
// beside two yardsticks, with the page's thread free, busy half of the time, and
// with the page hidden. One yardstick is a timer as it is mostly written. The
// other is a bare page with sounds scheduled ahead: where that is late, it is the
// browser or its device that is, not we.
//
// A device that is not fed in time stands still, and all that follows is later.
// Opening the tab that hides a page is work enough for that on a busy machine.
// It shows in the clock of what sounds, which falls behind the page's; such a
// recording says nothing about us and is made again, three times at most.
func TestLatenessBesideAPlainTimer(t *testing.T) {
	soak(t)
	plan := ticks(time.Minute)
	moments := make([]int64, len(plan))
	for i, c := range plan {
		moments[i] = c.At.Milliseconds()
	}
	own := list(t, moments) + ", " + list(t, cue.Samples(cue.Last))
	players := []struct {
		name  string
		mode  cue.Mode
		start string
	}{
		{"track", cue.LimberOnly, "sound.unlock(); sound.play(0, 0)"},
		{"audio clock", cue.WithMusic, "sound.unlock(); sound.play(0, 0)"},
		{"bare page", cue.NoSound, "bare(" + own + ")"},
		{"plain timer", cue.NoSound, "yardstick(" + own + ")"},
	}
	conditions := []struct {
		name string
		set  func(s *stage)
	}{
		{"free", func(*stage) {}},
		{"busy", func(s *stage) { s.run("busy()") }},
		{"hidden", (*stage).hide},
	}
	var table strings.Builder
	for _, c := range conditions {
		for _, p := range players {
			t.Run(c.name+"/"+p.name, func(t *testing.T) {
				var late []time.Duration
				var lost, again int
				for ; again < 4; again++ {
					s := listening(t)
					s.prepare(p.mode, plan)
					s.rendered(p.mode)
					s.tap(p.start)
					c.set(s)
					ends := time.Now().Add(63 * time.Second)
					early := s.ahead()
					time.Sleep(time.Until(ends.Add(-5 * time.Second)))
					stood := early - s.ahead()
					time.Sleep(time.Until(ends))
					samples, _ := s.heard()
					late, lost = lateness(onsets(samples), plan)
					if lost == 0 && most(late) <= exact || stood < exact || p.name == "plain timer" {
						break
					}
					t.Logf("the sound's clock fell %v behind the page's, again: %s", stood, describe(late, lost))
				}
				fmt.Fprintf(&table, "%-7s %-12s %s   made again %d times\n", c.name, p.name, describe(late, lost), again)
				if p.mode != cue.NoSound && (lost > 0 || most(late) > exact) {
					t.Errorf("want none lost and none more than %v late: %s", exact, describe(late, lost))
				}
			})
		}
	}
	t.Log("\n" + table.String())
}

// exact is how late a cue may be.
const exact = 10 * ms

// ahead is how far the clock of what sounds is ahead of the page's. It moves in
// the steps in which the device is fed, and unevenly, so the most of some
// seconds counts. Until it has moved twice, the device is still being opened.
func (s *stage) ahead() time.Duration {
	s.t.Helper()
	most, was, moved := -time.Hour, -1.0, -1
	for end := time.Now().Add(4 * time.Second); time.Now().Before(end); time.Sleep(10 * ms) {
		r := value[[2]float64](s, "reading()")
		if r[1] != was {
			was = r[1]
			moved++
		}
		if moved > 2 {
			most = max(most, time.Duration((r[1]-r[0])*float64(ms)))
		}
	}
	return most.Round(ms)
}

// A whole routine in a hidden tab with a busy thread, which is what a locked
// phone is like at its worst, ends when it should.
func TestALongTrackEndsOnTime(t *testing.T) {
	soak(t)
	const total = 12 * time.Minute
	s := listening(t)
	plan := []cue.Cue{{At: 0, Kind: cue.Last}, {At: total, Kind: cue.Last}}
	s.prepare(cue.LimberOnly, plan)
	s.rendered(cue.LimberOnly)
	s.tap("sound.unlock(); sound.play(0, 0)")
	s.run("busy()")
	s.hide()
	ends := time.Now().Add(total + 3*time.Second)
	early := s.ahead()
	time.Sleep(time.Until(ends.Add(-10 * time.Second)))
	t.Logf("the sound's clock, from which an estimate of the device's delay is taken, fell %v behind the page's", early-s.ahead())
	time.Sleep(time.Until(ends))
	samples, _ := s.heard()
	late, lost := lateness(onsets(samples), plan)
	t.Log(describe(late, lost))
	if lost > 0 || most(late) > 50*ms {
		t.Errorf("want within 50 ms of the plan")
	}
}

func soak(t *testing.T) {
	t.Helper()
	if os.Getenv("LIMBER_SOAK") == "" {
		t.Skip("takes minutes: set LIMBER_SOAK=1")
	}
}
