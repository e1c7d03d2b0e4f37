package player

import (
	"testing"
	"time"

	"limber/app/timeline"
)

func TestEase(t *testing.T) {
	play := line{at(0), Play{}, begun, Playing, 0}
	tests := map[string]struct {
		script
		waits                      bool
		first, second, reps, total float64
	}{
		"a first side and the second with it, paused as one asks": {script{play,
			{at(0), Seek{s_(20)}, do{Enter{1}, sound(20, 0), Keep{}}, Playing, 20},
			{at(1), Pause{}, do{Hush{}, Awake{false}, Keep{}}, Paused, 21},
			{at(9), Ease{}, do{Replan{}, Keep{}}, Paused, 21},
			{at(9), Play{}, do{Awake{true}, Count{}, Keep{}}, Counting, 21},
			{at(12), Tick{}, do{sound(21, 0)}, Playing, 21},
			{at(16.5), Tick{}, nil, Playing, 25.5},
			{at(17.5), Tick{}, do{Enter{2}, Keep{}}, Playing, 26.5}}, false, 16, 16, 24, 116},
		"a second side: the first is over": {script{play,
			{at(0), Seek{s_(50)}, do{Enter{3}, sound(50, 0), Keep{}}, Playing, 50},
			{at(1), Ease{}, do{Replan{}, sound(51, 0), Keep{}}, Playing, 51}}, false, 30, 15, 24, 129},
		"counted work ends after the rep under way": {script{play,
			{at(0), Seek{s_(99)}, do{Enter{5}, sound(99, 0), Keep{}}, Playing, 99},
			{at(1), Ease{}, do{Replan{}, sound(100, 0), Keep{}}, Playing, 100}}, false, 30, 30, 16, 136},
		"while waiting, it goes on waiting": {script{
			{at(0), Seek{s_(85)}, do{Enter{4}, Keep{}}, Paused, 85},
			{at(0), Play{}, do{Awake{true}, Enter{4}, sound(85, 90), Keep{}}, Playing, 85},
			{at(5), Tick{}, do{Hush{}, Keep{}}, Waiting, 90},
			{at(6), Ease{}, do{Replan{}, Keep{}}, Waiting, 90}}, true, 30, 30, 16, 136},
		"a skip before it can't be undone: the place it came from is elsewhere now": {script{play,
			{at(0), Seek{s_(99)}, do{Enter{5}, sound(99, 0), Keep{}}, Playing, 99},
			{at(1), Ease{}, do{Replan{}, sound(100, 0), Keep{}}, Playing, 100},
			{at(1), Undo{}, nil, Playing, 100}}, false, 30, 30, 16, 136},
	}
	for name, c := range tests {
		t.Run(name, func(t *testing.T) {
			run := c.play(t, New(stretch(), c.waits))
			g := run.Timeline.Segments
			for what, lengths := range map[string][2]time.Duration{
				"first side":  {g[1].Length, s_(c.first)},
				"second side": {g[3].Length, s_(c.second)},
				"reps":        {g[5].Length, s_(c.reps)},
				"total":       {run.Timeline.Total(), s_(c.total)},
			} {
				if lengths[0] != lengths[1] {
					t.Errorf("%s: %v, want %v", what, lengths[0], lengths[1])
				}
			}
			if back := reload(t, run); !same(back, run.Restored()) {
				t.Error("it does not survive a reload")
			}
		})
	}
}

// Wherever somebody eases off, they are where they were, and what they did
// counts.
func TestEaseKeepsThePlace(t *testing.T) {
	whole := stretch().Total()
	for d := time.Duration(0); d < whole; d += 250 * time.Millisecond {
		run, _ := Update(New(stretch(), false), Seek{d}, at(0))
		eased, _ := Update(run, Ease{}, at(1))
		before, after := run.Segment(at(1)), eased.Segment(at(1))
		if eased.Position != d || after.Kind != before.Kind || after.Start != before.Start || eased.Timeline.Total() > whole {
			t.Fatalf("at %v: %s at %v, it was %s", d, after.Kind, eased.Position, before.Kind)
		}
		if g := eased.Timeline.Segments; d < g[1].End() && g[1].Length != g[3].Length {
			t.Fatalf("at %v: the sides get %v and %v", d, g[1].Length, g[3].Length)
		}
		if !eased.IsEased(after) && after.Kind != timeline.Rise {
			t.Fatalf("at %v: the step is not marked", d)
		}
	}
}

// Undo, a reload and a test go on from one state more than once. What comes of
// one future must not show in another.
func TestTwoFuturesOfOneRunShareNothing(t *testing.T) {
	run := New(stretch(), false)
	for range 8 {
		run, _ = Update(run, Ease{}, at(0))
		here, _ := Update(run, Ease{}, at(0))
		later, _ := Update(run, Jump{5}, at(0))
		later, _ = Update(later, Ease{}, at(0))
		if n := len(run.Eased); here.Eased[n] != 0 || later.Eased[n] != 1 {
			t.Fatalf("after %d times, step %d is eased in one future and %d in the other", n, here.Eased[n], later.Eased[n])
		}
	}
}
