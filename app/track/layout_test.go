package track

import (
	"testing"
	"time"

	"limber/app/player"
	"limber/app/timeline"
)

func TestFileAndPlanAreTheSameMomentBothWays(t *testing.T) {
	for _, waits := range []bool{false, true} {
		l := Lay(short, waits)
		for plan := time.Duration(0); plan <= short.Total(); plan += 37 * time.Millisecond {
			if got := l.Plan(l.File(plan)); got != plan {
				t.Fatalf("waits %v: %v in the plan came back as %v", waits, plan, got)
			}
		}
	}
}

func TestThePlanNeverRunsBackwards(t *testing.T) {
	l := Lay(short, true)
	last := time.Duration(0)
	for file := time.Duration(0); file < l.Length(); file += 10 * time.Millisecond {
		plan := l.Plan(file)
		if plan < last || plan > last+10*time.Millisecond {
			t.Fatalf("at %v in the file the plan goes from %v to %v", file, last, plan)
		}
		last = plan
	}
	if last != short.Total() {
		t.Errorf("the file ends at %v of the plan, want %v", last, short.Total())
	}
}

func TestInAPauseThePlanStandsStill(t *testing.T) {
	const s = time.Second
	l := Lay(short, true)
	for _, c := range []struct{ file, plan time.Duration }{
		{0, 0},
		{planAt, 0},
		{planAt + 5*s, 5 * s},
		{planAt + 8*s, 8 * s},
		{planAt + 8*s + pause/2, 8 * s},
		{planAt + 8*s + pause, 8 * s},
		{planAt + 9*s + pause, 9 * s},
		{planAt + 36*s + pause, 36 * s},
		{planAt + 36*s + 2*pause, 36 * s},
		{planAt + 66*s + 2*pause, 66 * s},
		{l.Length(), 66 * s},
	} {
		if got := l.Plan(c.file); got != c.plan {
			t.Errorf("%v in the file is %v in the plan, want %v", c.file, got, c.plan)
		}
	}
}

// The player and the track must agree on where a waiting run holds, or the next
// sound is heard before anybody is ready for it.
func TestThereIsAPauseWhereverThePlayerHolds(t *testing.T) {
	tl := short
	tl.Segments = append([]timeline.Segment(nil), short.Segments...)
	tl.Segments[2].Kind = timeline.Rest
	for name, tl := range map[string]timeline.Timeline{"a change": short, "a rest": tl} {
		l, holds := Lay(tl, true), 0
		s := player.New(tl, true)
		var now player.Now
		s, effects := player.Update(s, player.Play{}, now)
		for s.Phase != player.Done {
			for _, e := range effects {
				if sound, ok := e.(player.Sound); ok && sound.Until > 0 {
					holds++
					before := l.File(sound.Until - time.Nanosecond)
					if gap := l.File(sound.Until) - before; gap < pause {
						t.Errorf("%s: the run holds at %v, the track goes on after %v", name, sound.Until, gap)
					}
				}
			}
			if now.Mono += time.Second; now.Mono > time.Hour {
				t.Fatalf("%s: the run does not end", name)
			}
			now.Wall = now.Wall.Add(time.Second)
			var event player.Event = player.Tick{}
			if s.Phase == player.Waiting {
				event = player.Play{}
			}
			s, effects = player.Update(s, event, now)
		}
		if holds != 2 {
			t.Errorf("%s: the run held %d times, want 2", name, holds)
		}
	}
}
