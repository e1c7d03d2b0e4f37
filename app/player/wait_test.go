package player

import "testing"

func TestWaitForMe(t *testing.T) {
	play := line{at(0), Play{}, do{Awake{true}, Enter{0}, sound(0, 10), Keep{}}, Playing, 0}
	near := line{at(0), Seek{s_(8)}, do{Enter{0}, sound(8, 10), Keep{}}, Playing, 8}
	soon := line{at(2.1), Tick{}, do{Hush{}, Keep{}}, Waiting, 10}
	tests := map[string]script{
		"at the end of a ready, until I'm ready": {play,
			{at(5), Tick{}, nil, Playing, 5},
			{at(9.9), Tick{}, nil, Playing, 9.9},
			{at(10.2), Tick{}, do{Hush{}, Keep{}}, Waiting, 10},
			{at(300), Tick{}, nil, Waiting, 10},
			{at(301), Next{}, do{Enter{1}, sound(10, 48), Keep{}}, Playing, 10},
			{at(302), Tick{}, nil, Playing, 11}},
		"play says so as well": {play, near, soon,
			{at(30), Play{}, do{Enter{1}, sound(10, 48), Keep{}}, Playing, 10}},
		"a ready left early doesn't wait": {play,
			{at(4), Next{}, do{Enter{1}, sound(10, 48), Keep{}}, Playing, 10}},
		"at the end of a change and of a rest": {
			{at(0), Seek{s_(47)}, do{Enter{2}, Keep{}}, Paused, 47},
			{at(0), Play{}, do{Awake{true}, Enter{2}, sound(47, 48), Keep{}}, Playing, 47},
			{at(2), Tick{}, do{Hush{}, Keep{}}, Waiting, 48},
			{at(3), Next{}, do{Enter{3}, sound(48, 90), Keep{}}, Playing, 48},
			{at(4), Seek{s_(89)}, do{Enter{4}, sound(89, 90), Keep{}}, Playing, 89},
			{at(6), Tick{}, do{Hush{}, Keep{}}, Waiting, 90},
			{at(7), Next{}, do{Enter{5}, sound(90, 0), Keep{}}, Playing, 90}},
		"even when the sound went on": {play,
			{at(30).hears(1, 29), Tick{}, do{Hush{}, Keep{}}, Waiting, 10}},
		"in a frozen page that heard the sound to its end": {
			{at(0), Seek{s_(12)}, do{Enter{1}, Keep{}}, Paused, 12},
			{at(0), Play{}, do{Awake{true}, Enter{1}, Count{}, Keep{}}, Counting, 12},
			{at(3), Tick{}, do{sound(12, 48)}, Playing, 12},
			{at(900).hears(1, 48), Tick{}, do{Hush{}, Enter{2}, Keep{}}, Waiting, 48}},
		"paused, the ready is over: it goes on into the work": {play, near, soon,
			{at(5), Pause{}, do{Hush{}, Awake{false}, Enter{1}, Keep{}}, Paused, 10},
			{at(9), Play{}, do{Awake{true}, Count{}, Keep{}}, Counting, 10},
			{at(12), Tick{}, do{sound(10, 48)}, Playing, 10}},
		"back begins the ready anew": {play, near, soon,
			{at(5), Back{}, do{Enter{0}, sound(0, 10), Keep{}}, Playing, 0}},
		"undo of a skip out of waiting waits again": {play, near, soon,
			{at(5), Jump{5}, do{Enter{5}, sound(90, 0), Keep{}}, Playing, 90},
			{at(6), Undo{}, do{Hush{}, Enter{0}, Keep{}}, Waiting, 10}},
		"undo of a skip out of waiting, paused since, stays paused": {play, near, soon,
			{at(5), Jump{5}, do{Enter{5}, sound(90, 0), Keep{}}, Playing, 90},
			{at(6), Pause{}, paused, Paused, 91},
			{at(7), Undo{}, do{Enter{1}, Keep{}}, Paused, 10}},
		"seek leaves it": {play, near, soon,
			{at(5), Seek{s_(60)}, do{Enter{3}, sound(60, 90), Keep{}}, Playing, 60}},
		"extend gives the ready more time, then waits again": {play, near, soon,
			{at(5), Extend{}, do{longer(15), Replan{}, sound(10, 25), Keep{}}, Playing, 10},
			{at(9), Tick{}, nil, Playing, 14},
			{at(13), Tick{}, nil, Playing, 18},
			{at(17), Tick{}, nil, Playing, 22},
			{at(21), Tick{}, do{Hush{}, Keep{}}, Waiting, 25}},
		"an interruption finds nothing to interrupt": {play, near, soon,
			{at(5), Interrupt{}, nil, Waiting, 10}},
		"switched off, it goes on": {play, near, soon,
			{at(5), Wait{false}, do{Replan{}, Enter{1}, sound(10, 0), Keep{}, Keep{}}, Playing, 10}},
		"switched off before, it never waits": {play,
			{at(4), Wait{false}, do{Replan{}, sound(4, 0), Keep{}}, Playing, 4},
			{at(5), Wait{false}, nil, Playing, 5},
			{at(9), Tick{}, nil, Playing, 9},
			{at(11), Tick{}, do{Enter{1}, Keep{}}, Playing, 11}},
		"ended while it waits": {play, near, soon,
			{at(5), End{}, do{Hush{}, Awake{false}, Finish{}}, Done, 10}},
	}
	for name, s := range tests {
		t.Run(name, func(t *testing.T) { s.play(t, New(stretch(), true)) })
	}
}

func TestBetweenTicksAWaitingRunNeverShowsTheWork(t *testing.T) {
	run, _ := Update(New(stretch(), true), Seek{s_(8)}, at(0))
	run, _ = Update(run, Play{}, at(0))
	for _, c := range []struct {
		now  Now
		want float64
	}{{at(1.5), 9.5}, {at(2), 10}, {at(2.9), 10}, {at(2.9).hears(1, 10.7), 10}} {
		if got, i := run.Elapsed(c.now), run.Index(c.now); got != s_(c.want) || i != 0 {
			t.Errorf("%v after play: %v in segment %d, want %v s in the ready", c.now.Mono, got, i, c.want)
		}
	}
	run, _ = Update(run, Tick{}, at(2.9))
	if i := run.Index(at(60)); run.Phase != Waiting || i != 0 {
		t.Errorf("%s in segment %d, want waiting in the ready", run.Phase, i)
	}
	run, _ = Update(run, Next{}, at(60))
	if i := run.Index(at(60)); i != 1 {
		t.Errorf("segment %d after I'm ready, want the work", i)
	}
}
