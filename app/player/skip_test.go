package player

import "testing"

func TestSkips(t *testing.T) {
	play := line{at(0), Play{}, begun, Playing, 0}
	seek := func(to float64, i int) line {
		return line{at(0), Seek{s_(to)}, do{Enter{i}, sound(to, 0), Keep{}}, Playing, to}
	}
	tests := map[string]struct {
		script
		skipped int
	}{
		"next in a ready: I'm ready, which is no skip": {script{play,
			{at(2), Next{}, do{Enter{1}, sound(10, 0), Keep{}}, Playing, 10},
			{at(3), Undo{}, nil, Playing, 11}}, 0},
		"next in work is a skip, and can be undone": {script{play, seek(20, 1),
			{at(2), Next{}, do{Enter{2}, sound(40, 0), Keep{}}, Playing, 40},
			{at(3), Undo{}, do{Enter{1}, sound(22, 0), Keep{}}, Playing, 22},
			{at(4), Undo{}, nil, Playing, 23}}, 0},
		"next twice by accident: undo goes back to the work": {script{play, seek(20, 1),
			{at(2), Next{}, do{Enter{2}, sound(40, 0), Keep{}}, Playing, 40},
			{at(2.2), Next{}, do{Enter{3}, sound(48, 0), Keep{}}, Playing, 48},
			{at(3), Undo{}, do{Enter{1}, sound(22, 0), Keep{}}, Playing, 22}}, 0},
		"undo after five seconds is too late": {script{play, seek(20, 1),
			{at(2), Next{}, do{Enter{2}, sound(40, 0), Keep{}}, Playing, 40},
			{at(7), Undo{}, nil, Playing, 45}}, 1},
		"undo after pausing stays paused": {script{play, seek(20, 1),
			{at(2), Next{}, do{Enter{2}, sound(40, 0), Keep{}}, Playing, 40},
			{at(3), Pause{}, do{Hush{}, Awake{false}, Keep{}}, Paused, 41},
			{at(4), Undo{}, do{Enter{1}, Keep{}}, Paused, 22}}, 0},
		"undo after extending takes that back, not the skip": {script{play, seek(20, 1),
			{at(2), Next{}, do{Enter{2}, sound(40, 0), Keep{}}, Playing, 40},
			{at(3), Extend{}, do{longer(15), Replan{}, sound(41, 0), Keep{}}, Playing, 41},
			{at(3), Undo{}, do{Replan{}, sound(41, 0), Keep{}}, Playing, 41},
			{at(3), Undo{}, nil, Playing, 41}}, 1},
		"next in the last segment ends the run, with its last sound": {script{play, seek(120, 6),
			{at(1), Next{}, do{sound(144, 0), Awake{false}, Finish{}}, Done, 144}}, 0},
		"next in the last segment while paused is silent": {script{
			{at(0), Jump{6}, do{Enter{6}, Keep{}}, Paused, 114},
			{at(1), Next{}, do{Awake{false}, Finish{}}, Done, 144}}, 0},
		"back goes to the start of the segment": {script{play, seek(20, 1),
			{at(1), Back{}, do{Enter{1}, sound(10, 0), Keep{}}, Playing, 10}}, 0},
		"back in its first three seconds goes to the one before": {script{play, seek(50.9, 3),
			{at(0), Back{}, do{Enter{2}, sound(40, 0), Keep{}}, Playing, 40}}, 0},
		"back just after them does not": {script{play, seek(51, 3),
			{at(0), Back{}, do{Enter{3}, sound(48, 0), Keep{}}, Playing, 48}}, 0},
		"back at the very start stays there": {script{play,
			{at(1), Back{}, do{Enter{0}, sound(0, 0), Keep{}}, Playing, 0}}, 0},
		"back can be undone": {script{play, seek(20, 1),
			{at(1), Back{}, do{Enter{1}, sound(10, 0), Keep{}}, Playing, 10},
			{at(2), Undo{}, do{Enter{1}, sound(21, 0), Keep{}}, Playing, 21}}, 0},
		"a jump to where there is nothing is none": {script{play,
			{at(1), Jump{-1}, nil, Playing, 1},
			{at(2), Jump{7}, nil, Playing, 2}}, 0},
		"a seek stays within the plan": {script{play,
			{at(1), Seek{s_(-3)}, do{Enter{0}, sound(0, 0), Keep{}}, Playing, 0},
			{at(2), Seek{s_(999)}, do{Enter{6}, sound(143.999, 0), Keep{}}, Playing, 143.999},
			{at(3), Tick{}, do{Awake{false}, Finish{}}, Done, 144}}, 0},
		"a jump out of work counts as a skip, a seek within it does not": {script{play, seek(20, 1),
			{at(1), Seek{s_(35)}, do{Enter{1}, sound(35, 0), Keep{}}, Playing, 35},
			{at(2), Jump{5}, do{Enter{5}, sound(90, 0), Keep{}}, Playing, 90}}, 1},
	}
	for name, c := range tests {
		t.Run(name, func(t *testing.T) {
			if run := c.play(t, New(stretch(), false)); run.Skipped != c.skipped {
				t.Errorf("skipped %d, want %d", run.Skipped, c.skipped)
			}
		})
	}
}

func TestNextInALastHoldEndsTheRunAndCountsAsASkip(t *testing.T) {
	hold := stretch()
	hold.Segments = hold.Segments[:2]
	run := script{
		{at(0), Seek{s_(20)}, do{Enter{1}, Keep{}}, Paused, 20},
		{at(1), Play{}, do{Awake{true}, Enter{1}, Count{}, Keep{}}, Counting, 20},
		{at(2), Next{}, do{sound(40, 0), Awake{false}, Finish{}}, Done, 40},
	}.play(t, New(hold, false))
	if run.Skipped != 1 || run.Stopped {
		t.Errorf("skipped %d, stopped %v", run.Skipped, run.Stopped)
	}
}

func TestCanUndo(t *testing.T) {
	run, _ := Update(New(stretch(), false), Play{}, at(0))
	if run.CanUndo(at(0)) {
		t.Error("something to undo at the start")
	}
	run, _ = Update(run, Jump{3}, at(1))
	for _, c := range []struct {
		at   float64
		want bool
	}{{1, true}, {5.9, true}, {6, false}} {
		if got := run.CanUndo(at(c.at)); got != c.want {
			t.Errorf("%v s after the jump: %v", c.at-1, got)
		}
	}
	run, _ = Update(run, End{}, at(2))
	if run.CanUndo(at(2)) {
		t.Error("something to undo in a run that is over")
	}
}
