package player

import (
	"testing"
	"time"
)

// paused is what a run that was playing does to pause.
var paused = do{Hush{}, Awake{false}, Keep{}}

func TestClocks(t *testing.T) {
	play := line{at(0), Play{}, begun, Playing, 0}
	tests := map[string]struct {
		script
		why Reason
	}{
		"a busy page is looked at late, and loses nothing": {script{play,
			{at(4.9), Tick{}, nil, Playing, 4.9},
			{at(9.8), Tick{}, nil, Playing, 9.8}}, Asked},
		"a hidden page with no sound is looked at once a minute: nobody followed": {script{play,
			{at(1), Tick{}, nil, Playing, 1},
			{at(61), Tick{}, paused, Paused, 1}}, Slept},
		"a hidden page with sound is looked at once a minute: the sound was followed": {script{play,
			{at(1).hears(1, 0.9), Tick{}, nil, Playing, 0.9},
			{at(61).hears(1, 60.9), Tick{}, do{Enter{3}, Keep{}}, Playing, 60.9},
			{at(121).hears(1, 120.9), Tick{}, do{Enter{6}, Keep{}}, Playing, 120.9}}, Asked},
		"locked at once, and the track went on": {script{play,
			{at(61).hears(1, 60.7), Tick{}, do{Enter{3}, Keep{}}, Playing, 60.7}}, Asked},
		"a device that slept, its monotonic clock too": {script{play,
			{at(2), Tick{}, nil, Playing, 2},
			{at(2.1).slept(time.Hour), Tick{}, paused, Paused, 2}}, Slept},
		"a device that slept, its monotonic clock not": {script{play,
			{at(2), Tick{}, nil, Playing, 2},
			{at(3602), Tick{}, paused, Paused, 2}}, Slept},
		"a device that slept while the sound went on for a minute": {script{play,
			{at(2).hears(1, 2), Tick{}, nil, Playing, 2},
			{at(62).hears(1, 62).slept(time.Hour), Tick{}, append(do{Enter{3}, Keep{}}, paused...), Paused, 62}}, Slept},
		"what wakes a device is looked at after it was paused": {script{play,
			{at(2), Tick{}, nil, Playing, 2},
			{at(3602), Next{}, append(paused[:3:3], Enter{1}, Keep{}), Paused, 10}}, Slept},
		"a wall clock set an hour forward can't be told from sleep": {script{play,
			{at(2), Tick{}, nil, Playing, 2},
			{at(2.5).slept(time.Hour), Tick{}, paused, Paused, 2},
			{at(3).slept(time.Hour), Play{}, do{Awake{true}, sound(2, 0), Keep{}}, Playing, 2},
			{at(4).slept(time.Hour), Tick{}, nil, Playing, 3}}, Asked},
		"a wall clock set an hour back changes nothing": {script{play,
			{at(2), Tick{}, nil, Playing, 2},
			{at(3).slept(-time.Hour), Tick{}, nil, Playing, 3},
			{at(4).slept(-time.Hour), Tick{}, nil, Playing, 4}}, Asked},
		"a wall clock set an hour back doesn't hide a sleep by the monotonic one": {script{play,
			{at(2), Tick{}, nil, Playing, 2},
			{at(30).slept(-time.Hour), Tick{}, paused, Paused, 2}}, Slept},

		"a sound that starts late is waited for": {script{play,
			{at(0.5), Tick{}, nil, Playing, 0.5},
			{at(1).hears(1, 0.2), Tick{}, nil, Playing, 1}, // not known to move yet
			{at(1.5).hears(1, 0.7), Tick{}, nil, Playing, 1},
			{at(2).hears(1, 1.2), Tick{}, nil, Playing, 1.2}}, Asked},
		"a sound that starts very late is waited for, and nothing counts as lost": {script{play,
			{at(4), Tick{}, nil, Playing, 4},
			{at(8).hears(1, 0), Tick{}, nil, Playing, 8},
			{at(9).hears(1, 1), Tick{}, nil, Playing, 8},
			{at(12).hears(1, 4), Tick{}, nil, Playing, 8},
			{at(15).hears(1, 7), Tick{}, nil, Playing, 8},
			{at(17).hears(1, 9), Tick{}, nil, Playing, 9}}, Asked},
		"a sound that never moves doesn't stop the timer": {script{play,
			{at(3).hears(1, 0), Tick{}, nil, Playing, 3},
			{at(6).hears(1, 0), Tick{}, nil, Playing, 6},
			{at(9).hears(1, 0), Tick{}, nil, Playing, 9}}, Asked},
		"a sound that freezes leads no more after two seconds": {script{play,
			{at(1).hears(1, 1), Tick{}, nil, Playing, 1},
			{at(2).hears(1, 1), Tick{}, nil, Playing, 1},
			{at(3).hears(1, 1), Tick{}, nil, Playing, 1},
			{at(4).hears(1, 1), Tick{}, nil, Playing, 2},
			{at(5).hears(1, 1), Tick{}, nil, Playing, 3},
			{at(10).hears(1, 1), Tick{}, nil, Playing, 8},
			{at(15).hears(1, 1), Tick{}, do{Enter{1}, Keep{}}, Playing, 13}}, Asked},
		"a sound that moves again leads again": {script{play,
			{at(1).hears(1, 1), Tick{}, nil, Playing, 1},
			{at(4).hears(1, 1), Tick{}, nil, Playing, 4},
			{at(5).hears(1, 2), Tick{}, nil, Playing, 4},
			{at(8).hears(1, 5), Tick{}, nil, Playing, 5}}, Asked},
		"a sound made anew after it froze is waited for": {script{play,
			{at(1).hears(1, 1), Tick{}, nil, Playing, 1},
			{at(3).hears(1, 1), Tick{}, nil, Playing, 1},
			{at(4).hears(2, 1), Tick{}, nil, Playing, 2},
			{at(5).hears(2, 1.8), Tick{}, nil, Playing, 2},
			{at(6).hears(2, 2.8), Tick{}, nil, Playing, 2.8}}, Asked},
		"a sound that froze with its page was not followed": {script{play,
			{at(1).hears(1, 1), Tick{}, nil, Playing, 1},
			{at(90).hears(1, 1), Tick{}, paused, Paused, 1}}, Slept},
		"a sound that dies leaves the page's clock": {script{play,
			{at(1).hears(1, 0.8), Tick{}, nil, Playing, 0.8},
			{at(2), Tick{}, nil, Playing, 1.8},
			{at(3), Tick{}, nil, Playing, 2.8}}, Asked},
		"a sound that appears ahead leads at once": {script{play,
			{at(1), Tick{}, nil, Playing, 1},
			{at(2).hears(1, 2.2), Tick{}, nil, Playing, 2.2}}, Asked},
		"a sound made anew by the page is followed from where it is": {script{play,
			{at(1).hears(1, 1), Tick{}, nil, Playing, 1},
			{at(2).hears(2, 1.4), Tick{}, nil, Playing, 1.4},
			{at(3).hears(2, 2.4), Tick{}, nil, Playing, 2.4}}, Asked},
		"a sound that goes back is waited for": {script{play,
			{at(4).hears(1, 4), Tick{}, nil, Playing, 4},
			{at(4.5).hears(1, 3.5), Tick{}, nil, Playing, 4},
			{at(5).hears(1, 4), Tick{}, nil, Playing, 4},
			{at(5.5).hears(1, 4.5), Tick{}, nil, Playing, 4.5}}, Asked},
		"a sound past the end of the plan is its end": {script{play,
			{at(150).hears(1, 151), Tick{}, do{Awake{false}, Finish{}}, Done, 144}}, Asked},
		"a sound that was replaced leads no more": {script{play,
			{at(4).hears(1, 4), Next{}, do{Enter{1}, sound(10, 0), Keep{}}, Playing, 10},
			{at(4.1).hears(1, 42), Tick{}, nil, Playing, 10.1},
			{at(5).hears(2, 10.9), Tick{}, nil, Playing, 10.9}}, Asked},

		"an interrupted sound pauses": {script{play,
			{at(3).hears(1, 3), Interrupt{}, paused, Paused, 3}}, Interrupted},
	}
	for name, c := range tests {
		t.Run(name, func(t *testing.T) {
			if run := c.play(t, New(stretch(), false)); run.Why != c.why {
				t.Errorf("why: %q, want %q", run.Why, c.why)
			}
		})
	}
}

func TestElapsedIsSteadyAroundASkip(t *testing.T) {
	// The screen is drawn with the reading that Update was given: the sound in
	// it is the one before the skip.
	now := at(35).hears(1, 35)
	run, _ := Update(New(stretch(), false), Play{}, at(0))
	run, _ = Update(run, Tick{}, now)
	run, _ = Update(run, Jump{0}, now)
	if got := run.Elapsed(now); got != 0 {
		t.Errorf("elapsed %v right after a jump to the start", got)
	}
	if i := run.Index(now); i != 0 {
		t.Errorf("segment %d under way right after a jump to the start", i)
	}
}

func TestElapsedBetweenTicks(t *testing.T) {
	run, _ := Update(New(stretch(), false), Play{}, at(0))
	run, _ = Update(run, Tick{}, at(5).hears(1, 5))
	for _, c := range []struct {
		now  Now
		want float64
	}{
		{at(5).hears(1, 5), 5},
		{at(5.3).hears(1, 5.28), 5.28},
		{at(5.3).hears(1, 5), 5},     // media clocks move in steps
		{at(5.3), 5.3},               // the sound died
		{at(5.3).hears(2, 0), 5.3},   // another one is being made ready
		{at(5.3).hears(1, 4.9), 5},   // never back
		{at(300).hears(1, 300), 144}, // never past the end
	} {
		if got := run.Elapsed(c.now); got != s_(c.want) {
			t.Errorf("%+v: elapsed %v, want %v s", c.now.Sound, got, c.want)
		}
	}
}
