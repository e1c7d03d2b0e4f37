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
// beside a timer as it is mostly written, with the page's thread free, busy half
// of the time, and with the page hidden.
func TestLatenessBesideAPlainTimer(t *testing.T) {
	soak(t)
	plan := ticks(time.Minute)
	moments := make([]int64, len(plan))
	for i, c := range plan {
		moments[i] = c.At.Milliseconds()
	}
	players := []struct {
		name  string
		mode  cue.Mode
		start string
	}{
		{"track", cue.LimberOnly, "sound.unlock(); sound.play(0, 0)"},
		{"audio clock", cue.WithMusic, "sound.unlock(); sound.play(0, 0)"},
		{"plain timer", cue.NoSound, "yardstick(" + list(t, moments) + ", " + list(t, cue.Samples(cue.Last)) + ")"},
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
				s := listening(t)
				s.prepare(p.mode, plan)
				s.rendered(p.mode)
				s.tap(p.start)
				c.set(s)
				time.Sleep(63 * time.Second)
				samples, _ := s.heard()
				late, lost := lateness(onsets(samples), plan)
				fmt.Fprintf(&table, "%-7s %-12s %s\n", c.name, p.name, describe(late, lost))
				if p.mode != cue.NoSound && (lost > 0 || most(late) > 10*ms) {
					t.Errorf("want none lost and none more than 10 ms late: %s", describe(late, lost))
				}
			})
		}
	}
	t.Log("\n" + table.String())
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
	time.Sleep(total + 3*time.Second)
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
