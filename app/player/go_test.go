package player

import (
	"testing"

	"limber/app/timeline"
	"limber/exercises"
)

// between is a routine that goes down to the floor and up again, and ends standing:
//
//	0    0 s  ready   10 s  step 0
//	1   10 s  work    30 s
//	2   40 s  lower   20 s
//	3   60 s  ready    8 s  step 1
//	4   68 s  work    30 s  left
//	5   98 s  change   8 s
//	6  106 s  work    30 s  right
//	7  136 s  ready    8 s  step 2
//	8  144 s  work    30 s
//	9  174 s  rise    20 s
//	10 194 s  ready   10 s  step 3
//	11 204 s  work    30 s
//	   234 s
func between() timeline.Timeline {
	way := func(kind timeline.Kind, step int) timeline.Segment {
		return timeline.Segment{Kind: kind, Way: "w", Step: step, Length: s_(20), Beats: []timeline.Beat{{Length: s_(20), Name: "Go.", Tone: exercises.ToneOut}}}
	}
	seg := func(kind timeline.Kind, step int, seconds float64, side exercises.Side) timeline.Segment {
		return timeline.Segment{Kind: kind, Step: step, Length: s_(seconds), Side: side}
	}
	return lay(
		seg(timeline.Ready, 0, 10, ""), seg(timeline.Work, 0, 30, ""),
		way(timeline.Lower, 1),
		seg(timeline.Ready, 1, 8, exercises.Left), seg(timeline.Work, 1, 30, exercises.Left), seg(timeline.Change, 1, 8, exercises.Right), seg(timeline.Work, 1, 30, exercises.Right),
		seg(timeline.Ready, 2, 8, ""), seg(timeline.Work, 2, 30, ""),
		way(timeline.Rise, 3),
		seg(timeline.Ready, 3, 10, ""), seg(timeline.Work, 3, 30, ""),
	)
}

func TestAStepIsGoneToByItsWay(t *testing.T) {
	to := func(step int) Event { return Go{step} }
	play := line{at(0), Play{}, begun, Playing, 0}
	for name, c := range map[string]struct {
		script
		skipped int
	}{
		"down, and from there on to the step": {script{play,
			{at(2), to(2), do{Enter{2}, sound(40, 60), Keep{}}, Playing, 40},
			{at(7), Tick{}, nil, Playing, 45},
			{at(12), Tick{}, nil, Playing, 50},
			{at(17), Tick{}, nil, Playing, 55},
			{at(22), Tick{}, do{Enter{7}, sound(136, 0), Keep{}}, Playing, 136},
			{at(27), Tick{}, nil, Playing, 141}}, 3},
		"next leaves the way for the step": {script{play,
			{at(2), to(2), do{Enter{2}, sound(40, 60), Keep{}}, Playing, 40},
			{at(4), Next{}, do{Enter{7}, sound(136, 0), Keep{}}, Playing, 136},
			{at(5), Undo{}, do{Enter{2}, sound(42, 60), Keep{}}, Playing, 42}}, 3},
		"a pause on the way forgets nothing": {script{play,
			{at(2), to(2), do{Enter{2}, sound(40, 60), Keep{}}, Playing, 40},
			{at(4), Pause{}, do{Hush{}, Awake{false}, Keep{}}, Paused, 42},
			{at(5), Play{}, do{Awake{true}, Beat{2, 0}, sound(42, 60), Keep{}}, Playing, 42}}, 3},
		"back on the way goes by the plan": {script{play,
			{at(2), to(2), do{Enter{2}, sound(40, 60), Keep{}}, Playing, 40},
			{at(6), Back{}, do{Enter{2}, sound(40, 0), Keep{}}, Playing, 40}}, 3},
		"up, back to where one stood": {script{play,
			{at(1), Seek{s_(150)}, do{Enter{8}, sound(150, 0), Keep{}}, Playing, 150},
			{at(2), to(0), do{Enter{9}, sound(174, 194), Keep{}}, Playing, 174},
			{at(6), Tick{}, nil, Playing, 178},
			{at(11), Tick{}, nil, Playing, 183},
			{at(16), Tick{}, nil, Playing, 188},
			{at(20), Tick{}, nil, Playing, 192},
			{at(23), Tick{}, do{Enter{0}, sound(0, 0), Keep{}}, Playing, 0}}, 0},
		"a way that leads to the step leads on by itself": {script{play,
			{at(2), to(1), do{Enter{2}, sound(40, 0), Keep{}}, Playing, 40}}, 1},
		"from the second side to the step: its first": {script{play,
			{at(1), Seek{s_(110)}, do{Enter{6}, sound(110, 0), Keep{}}, Playing, 110},
			{at(2), to(1), do{Enter{3}, sound(60, 0), Keep{}}, Playing, 60}}, 0},
		"undo, also late": {script{play,
			{at(1), Seek{s_(110)}, do{Enter{6}, sound(110, 0), Keep{}}, Playing, 110},
			{at(2), to(2), do{Enter{7}, sound(136, 0), Keep{}}, Playing, 136},
			{at(6), Tick{}, nil, Playing, 140},
			{at(11), Undo{}, do{Enter{8}, Keep{}, Enter{6}, sound(111, 0), Keep{}}, Playing, 111}}, 0},
		"paused it stays": {script{
			{at(3), to(1), do{Enter{2}, Keep{}}, Paused, 40}}, 1},
		"no such step": {script{play, {at(1), to(9), nil, Playing, 1}}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			if run := c.play(t, New(between(), false)); run.Skipped != c.skipped {
				t.Errorf("skipped %d, want %d", run.Skipped, c.skipped)
			}
		})
	}
}

// A page that goes on the way to a step comes back on it.
func TestAWayToAStepOutlivesAReload(t *testing.T) {
	run := script{{at(0), Play{}, begun, Playing, 0}, {at(2), Go{2}, do{Enter{2}, sound(40, 60), Keep{}}, Playing, 40}, {at(6), Tick{}, nil, Playing, 44}}.play(t, New(between(), false))
	script{
		{at(0), Play{}, do{Awake{true}, Beat{2, 0}, sound(44, 60), Keep{}}, Playing, 44},
		{at(5), Tick{}, nil, Playing, 49},
		{at(10), Tick{}, nil, Playing, 54},
		{at(14), Tick{}, nil, Playing, 58},
		{at(17), Tick{}, do{Enter{7}, sound(136, 0), Keep{}}, Playing, 136},
	}.play(t, run.Restored())
}
