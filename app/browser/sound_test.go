//go:build !js

package browser

import (
	"testing"
	"time"

	"limber/app/cue"
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

func TestCuesAreHeardWhenThePlanSays(t *testing.T) {
	for name, mode := range sounding {
		t.Run(name, func(t *testing.T) {
			s := newStage(t)
			plan := ticks(6 * time.Second)
			s.prepare(mode, plan)
			s.rendered()
			s.tap("sound.unlock(); sound.play(0, 0)")
			time.Sleep(7500 * ms)
			samples, began := s.heard()
			late, lost := lateness(onsets(samples), plan)
			t.Log(describe(late, lost), onsets(samples))
			if lost > 0 || most(late) > 10*ms {
				t.Errorf("want none lost and none more than 10ms late")
			}
			tapped := time.UnixMicro(int64(1000 * value[float64](s, "tappedAt")))
			first := began.Add(onsets(samples)[0]).Sub(tapped)
			t.Logf("heard %v after the tap", first.Round(ms))
			if first > 400*ms {
				t.Errorf("the first sound came %v after the tap", first)
			}
		})
	}
}
