package run

import (
	"strings"
	"testing"
	"time"

	"limber/app/player"
	"limber/app/timeline"
	"limber/exercises"
)

// A pacer is heard and felt once for each beat, and leaves nothing behind.
func TestThePacerLeadsBeatByBeat(t *testing.T) {
	p := NewPacer(timeline.Timeline{Segments: []timeline.Segment{
		{Kind: timeline.Ready, Length: PacerReady},
		{Kind: timeline.Work, Start: PacerReady, Length: 20 * s, Beats: []timeline.Beat{
			{Length: 4 * s, Tone: exercises.ToneIn, Rep: 1}, {At: 4 * s, Length: 6 * s, Tone: exercises.ToneOut, Rep: 1},
			{At: 10 * s, Length: 4 * s, Tone: exercises.ToneIn, Rep: 2}, {At: 14 * s, Length: 6 * s, Tone: exercises.ToneOut, Rep: 2},
		}},
	}})
	var told []string
	happens := func(e player.Event, now player.Now) {
		var effects []Effect
		p, effects = UpdatePacer(p, e, now)
		for _, e := range effects {
			w := word(e)
			if b, ok := e.(Breathe); ok {
				w = string(b.Tone) + " at " + now.Mono.String()
			}
			told = append(told, w)
		}
	}
	happens(player.Play{}, at(0).Clocks)
	for at_ := 0.25; at_ <= 16; at_ += 0.25 {
		now := at(at_).Clocks
		happens(player.Tick{}, now)
		if d := p.UntilChange(now); d <= 0 || d > time.Second+3*time.Millisecond {
			t.Errorf("after %v it looks again in %v", now.Mono, d)
		}
	}
	happens(player.End{}, at(16.5).Clocks)
	const want = "awake, sound 0, in at 4s, out at 8s, in at 14s, hush, asleep"
	if got := strings.Join(told, ", "); got != want || p.Breathes() {
		t.Errorf("%s, want %s", got, want)
	}
}
