package player

import (
	"testing"

	"limber/app/timeline"
	"limber/exercises"
)

// lying is a routine on the floor: a way down of three beats, a hold, a way up.
//
//	0    0 s  lower  30 s  beats at 0, 10 and 20 s
//	1   30 s  ready   8 s
//	2   38 s  work   30 s
//	3   68 s  rise   30 s  beats at 0, 10 and 20 s
//	    98 s
func lying() timeline.Timeline {
	way := func(kind timeline.Kind) timeline.Segment {
		s := timeline.Segment{Kind: kind, Way: "w", Length: s_(30)}
		for i := range 3 {
			s.Beats = append(s.Beats, timeline.Beat{At: s_(float64(10 * i)), Length: s_(10), Name: "Go on.", Tone: exercises.ToneOut})
		}
		return s
	}
	return lay(way(timeline.Lower),
		timeline.Segment{Kind: timeline.Ready, Length: s_(8), Exercise: "hug"},
		timeline.Segment{Kind: timeline.Work, Length: s_(30), Exercise: "hug"},
		way(timeline.Rise))
}

func TestEachBeatOfAWayIsToldAsItBegins(t *testing.T) {
	run := script{
		{at(0), Play{}, begun, Playing, 0},
		{at(5), Tick{}, nil, Playing, 5},
		{at(10), Tick{}, do{Beat{0, 1}}, Playing, 10},
		{at(14), Tick{}, nil, Playing, 14},
		{at(18), Tick{}, nil, Playing, 18},
		{at(20.5), Tick{}, do{Beat{0, 2}}, Playing, 20.5},
		{at(25), Tick{}, nil, Playing, 25},
		{at(30), Tick{}, do{Enter{1}, Keep{}}, Playing, 30},
	}.play(t, New(lying(), false))
	if run.Skipped != 0 {
		t.Errorf("%d skipped", run.Skipped)
	}
}

// Entering tells the beat under way, so that none is told twice.
func TestALateTickIntoAWayTellsItOnce(t *testing.T) {
	script{
		{at(0), Seek{s_(60)}, do{Enter{2}, Keep{}}, Paused, 60},
		{at(1), Play{}, do{Awake{true}, Enter{2}, Count{}, Keep{}}, Counting, 60},
		{at(4), Tick{}, do{sound(60, 0)}, Playing, 60},
		{at(4).hears(1, 60), Tick{}, nil, Playing, 60},
		{at(24).hears(1, 80), Tick{}, do{Enter{3}, Keep{}}, Playing, 80},
		{at(33).hears(1, 89), Tick{}, do{Beat{3, 2}}, Playing, 89},
	}.play(t, New(lying(), false))
}

func TestGoingOnTellsTheBeatAgain(t *testing.T) {
	script{
		{at(0), Play{}, begun, Playing, 0},
		{at(4), Tick{}, nil, Playing, 4},
		{at(8), Pause{}, do{Hush{}, Awake{false}, Keep{}}, Paused, 8},
		{at(60), Play{}, do{Awake{true}, Beat{0, 0}, sound(8, 0), Keep{}}, Playing, 8},
	}.play(t, New(lying(), false))
}

func TestAWayIsLeftGoneBackToAndMadeLonger(t *testing.T) {
	run := script{
		{at(0), Play{}, begun, Playing, 0},
		{at(4), Tick{}, nil, Playing, 4},
		{at(8), Tick{}, nil, Playing, 8},
		{at(12), Extend{}, do{Beat{0, 1}, longer(15), Replan{}, sound(12, 0), Keep{}}, Playing, 12},
		{at(13), Next{}, do{Enter{1}, sound(45, 0), Keep{}}, Playing, 45},
		{at(14), Undo{}, do{Enter{0}, sound(13, 0), Keep{}}, Playing, 13},
		{at(15), Next{}, do{Enter{1}, sound(45, 0), Keep{}}, Playing, 45},
		{at(16), Back{}, do{Enter{0}, sound(0, 0), Keep{}}, Playing, 0},
	}.play(t, New(lying(), false))
	if b := run.Timeline.Segments[0].Beats; b[1].Length != s_(25) || b[2].At != s_(35) {
		t.Errorf("its beats are %+v", b)
	}
	if run.Skipped != 0 {
		t.Errorf("%d moves skipped", run.Skipped)
	}
}

// What was led to its end makes a way familiar: not two first halves, and not
// an end alone.
func TestAWayIsGoneWhenItWasLedToItsEnd(t *testing.T) {
	happens := map[rune]Event{
		'.': Tick{}, 'n': Next{}, 'b': Back{}, 'u': Undo{}, 's': Seek{s_(15)}, 'x': Extend{}, 'p': Pause{}, 'r': Play{},
	}
	for name, c := range map[string]struct {
		does string // "." lets a second pass
		gone int
	}{
		"from its start to its end":                 {".............................. .", 1},
		"left as soon as all was said":              {"..................... n", 1},
		"left while the last beat is said":          {".................... n", 0},
		"a half, and a half again":                  {"................ n b ................ n", 0},
		"left, and back to it at once":              {"........ n u ......................", 1},
		"a half, then all of it":                    {"................ n b ..............................", 1},
		"its end alone":                             {"s ................", 0},
		"paused half way":                           {"........ p r ......................", 1},
		"all of it, then all of it once more":       {".............................. b ..............................", 2},
		"made longer, and left when all was said":   {"..................... x n", 1},
		"left, undone after all was said, and left": {"...................... n u n", 1},
	} {
		run, _ := Update(New(lying(), false), Play{}, at(0))
		second := 0.0
		for _, what := range c.does {
			if what == ' ' {
				continue
			}
			if what == '.' {
				second++
			}
			run, _ = Update(run, happens[what], at(second))
		}
		if len(run.Ways) != c.gone {
			t.Errorf("%s: gone are %v, want %d", name, run.Ways, c.gone)
		}
	}
}

// A way of an older Limber has no name, and can't be known by it.
func TestAWayWithoutANameIsNotCounted(t *testing.T) {
	line := lying()
	line.Segments[0].Way = ""
	run, _ := Update(New(line, false), Play{}, at(0))
	for second := range 32 {
		run, _ = Update(run, Tick{}, at(float64(second)))
	}
	if len(run.Ways) > 0 {
		t.Errorf("gone are %q", run.Ways)
	}
}

// A page that is reloaded in a way goes on in it.
func TestAWayIsGoneAcrossAReload(t *testing.T) {
	run, _ := Update(New(lying(), false), Play{}, at(0))
	for second := range 15 {
		run, _ = Update(run, Tick{}, at(float64(second)))
	}
	run = reload(t, run)
	run, _ = Update(run, Play{}, at(100))
	for second := range 20 {
		run, _ = Update(run, Tick{}, at(float64(100+second)))
	}
	if len(run.Ways) != 1 || len(reload(t, run).Ways) != 1 {
		t.Errorf("gone are %v, after a reload %v", run.Ways, reload(t, run).Ways)
	}
}

// Who has the run wait is not held in a way: the ready after it holds.
func TestAWaitingRunGoesThroughAWay(t *testing.T) {
	script{
		{at(0), Play{}, do{Awake{true}, Enter{0}, sound(0, 38), Keep{}}, Playing, 0},
		{at(30).hears(1, 30), Tick{}, do{Enter{1}, Keep{}}, Playing, 30},
		{at(39).hears(1, 38), Tick{}, do{Hush{}, Keep{}}, Waiting, 38},
	}.play(t, New(lying(), true))
}
