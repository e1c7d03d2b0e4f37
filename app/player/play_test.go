package player

import (
	"testing"
	"time"

	"limber/app/timeline"
)

var begun = do{Awake{true}, Enter{0}, sound(0, 0), Keep{}}

func TestARunFromStartToDone(t *testing.T) {
	run := script{
		{at(5), Tick{}, nil, Paused, 0},
		{at(7), Play{}, begun, Playing, 0},
		{at(8), Tick{}, nil, Playing, 1},
		{at(12), Tick{}, nil, Playing, 5},
		{at(17), Tick{}, do{Enter{1}, Keep{}}, Playing, 10},
		{at(21.9), Tick{}, nil, Playing, 14.9},
		{at(26.9), Tick{}, nil, Playing, 19.9},
		{at(31.9), Tick{}, do{Passed{1, Third}}, Playing, 24.9},
		{at(32), Tick{}, do{Passed{1, Half}}, Playing, 25},
		{at(37), Tick{}, nil, Playing, 30},
		{at(42), Tick{}, do{Passed{1, LastFive}}, Playing, 35},
		{at(47), Tick{}, do{Enter{2}, Keep{}}, Playing, 40},
		{at(52), Tick{}, nil, Playing, 45},
		{at(55.25), Tick{}, do{Enter{3}, Keep{}}, Playing, 48.25},
		{at(56), Seek{s_(143)}, do{Enter{6}, sound(143, 0), Keep{}}, Playing, 143},
		{at(57.5), Tick{}, do{Awake{false}, Finish{}}, Done, 144},
		{at(58), Tick{}, nil, Done, 144},
	}.play(t, New(stretch(), false))

	want := []time.Duration{s_(10), s_(30), s_(8), s_(1), 0, 0, s_(1)}
	for i, d := range run.Did {
		if d != want[i] {
			t.Errorf("did %v of segment %d, want %v", d, i, want[i])
		}
	}
	if run.Stopped {
		t.Error("a run that was played to its end counts as stopped")
	}
}

func TestPauseKeepsPosition(t *testing.T) {
	script{
		{at(0), Play{}, begun, Playing, 0},
		{at(3.217), Pause{}, do{Hush{}, Awake{false}, Keep{}}, Paused, 3.217},
		{at(400), Tick{}, nil, Paused, 3.217},
		{at(4000), Play{}, do{Awake{true}, sound(3.217, 0), Keep{}}, Playing, 3.217},
		{at(4001), Tick{}, nil, Playing, 4.217},
		{at(4001.5).hears(1, 4.75), Pause{}, do{Hush{}, Awake{false}, Keep{}}, Paused, 4.75},
	}.play(t, New(stretch(), false))
}

func TestResumingIntoWorkCountsThreeOutsideThePlan(t *testing.T) {
	counting := do{Awake{true}, Count{}, Keep{}}
	seek := line{at(0), Seek{s_(20)}, do{Enter{1}, Keep{}}, Paused, 20}
	start := line{at(1), Play{}, do{Awake{true}, Enter{1}, Count{}, Keep{}}, Counting, 20}
	tests := map[string]script{
		"to its end": {seek, start,
			{at(2.5), Tick{}, nil, Counting, 20},
			{at(4), Tick{}, do{sound(20, 0)}, Playing, 20},
			{at(5), Tick{}, nil, Playing, 21}},
		"late, because the page was busy": {seek, start,
			{at(5.5), Tick{}, do{sound(20, 0)}, Playing, 20},
			{at(6), Tick{}, nil, Playing, 20.5}},
		"paused and taken up again": {seek, start,
			{at(3.9), Pause{}, do{Hush{}, Awake{false}, Keep{}}, Paused, 20},
			{at(5), Play{}, counting, Counting, 20},
			{at(7.9), Tick{}, nil, Counting, 20},
			{at(8), Tick{}, do{sound(20, 0)}, Playing, 20}},
		"asleep on the way": {seek, start,
			{at(3).slept(time.Hour), Tick{}, do{Hush{}, Awake{false}, Keep{}}, Paused, 20}},
		"frozen on the way": {seek, start,
			{at(60), Tick{}, do{Hush{}, Awake{false}, Keep{}}, Paused, 20}},
		"cut short by seeking": {seek, start,
			{at(2), Seek{s_(5)}, do{Enter{0}, sound(5, 0), Keep{}}, Playing, 5},
			{at(4.1), Tick{}, nil, Playing, 7.1}},
		"from the first moment of the work": {
			{at(0), Jump{3}, do{Enter{3}, Keep{}}, Paused, 48},
			{at(1), Play{}, do{Awake{true}, Enter{3}, Count{}, Keep{}}, Counting, 48}},
		"into reps too": {
			{at(0), Seek{s_(95)}, do{Enter{5}, Keep{}}, Paused, 95},
			{at(1), Play{}, do{Awake{true}, Enter{5}, Count{}, Keep{}}, Counting, 95}},
		"not into a rest": {
			{at(0), Seek{s_(80)}, do{Enter{4}, Keep{}}, Paused, 80},
			{at(1), Play{}, do{Awake{true}, Enter{4}, sound(80, 0), Keep{}}, Playing, 80}},
	}
	for name, s := range tests {
		t.Run(name, func(t *testing.T) { s.play(t, New(stretch(), false)) })
	}
}

func TestCountLeftRunsDown(t *testing.T) {
	run, _ := Update(New(stretch(), false), Seek{s_(20)}, at(0))
	run, _ = Update(run, Play{}, at(1))
	for _, c := range []struct{ at, left float64 }{{1, 3}, {2.5, 1.5}, {4, 0}, {9, 0}} {
		if got := run.CountLeft(at(c.at)); got != s_(c.left) {
			t.Errorf("at %v s: %v left, want %v s", c.at, got, c.left)
		}
	}
	run, _ = Update(run, Pause{}, at(2))
	if got := run.CountLeft(at(2)); got != 0 {
		t.Errorf("paused: %v left of a count that is over", got)
	}
}

func TestOneTickAcrossSeveralSegmentsCountsThemAll(t *testing.T) {
	// A page frozen in a locked phone, while the track sounded on.
	run := script{
		{at(0), Play{}, begun, Playing, 0},
		{at(0.5).hears(1, 0.4), Tick{}, nil, Playing, 0.4},
		{at(85.5).hears(1, 85.4), Tick{}, do{Enter{4}, Keep{}}, Playing, 85.4},
		{at(99).hears(1, 98.9), Tick{}, do{Enter{5}, Keep{}}, Playing, 98.9},
		{at(1800).hears(1, 144), Tick{}, do{Awake{false}, Finish{}}, Done, 144},
	}.play(t, New(stretch(), false))
	for i, s := range run.Timeline.Segments {
		if run.Did[i] != s.Length {
			t.Errorf("did %v of segment %d, want %v", run.Did[i], i, s.Length)
		}
	}
}

func TestEndStopsWhereItIs(t *testing.T) {
	run := script{
		{at(0), Play{}, begun, Playing, 0},
		{at(4), End{}, do{Hush{}, Awake{false}, Finish{}}, Done, 4},
		{at(5), Play{}, nil, Done, 4},
	}.play(t, New(stretch(), false))
	if !run.Stopped || run.Did[0] != s_(4) {
		t.Errorf("stopped %v, did %v; want stopped after 4 s", run.Stopped, run.Did[0])
	}
}

func TestAnEmptyTimelineDoesNothing(t *testing.T) {
	run := New(timeline.Timeline{}, false)
	for _, e := range events {
		if after, effects := Update(run, e, at(1)); effects != nil || after.Phase != Paused {
			t.Errorf("%T: %s, %v", e, after.Phase, effects)
		}
	}
	if i, s := run.Index(at(1)), run.Segment(at(1)); i != -1 || s.Kind != "" {
		t.Errorf("segment %d, %q under way in nothing", i, s.Kind)
	}
}

// Counted work is led by its own beats: it lasts until the reps are done, and
// half of its time means nothing.
func TestCountedWorkTellsNoPoints(t *testing.T) {
	script{
		{at(0), Play{}, begun, Playing, 0},
		{at(0), Seek{s_(90)}, do{Enter{5}, sound(90, 0), Keep{}}, Playing, 90},
		{at(4), Tick{}, nil, Playing, 94},
		{at(8), Tick{}, nil, Playing, 98},
		{at(12), Tick{}, nil, Playing, 102},
		{at(16), Tick{}, nil, Playing, 106},
		{at(20), Tick{}, nil, Playing, 110},
		{at(24), Tick{}, do{Enter{6}, Keep{}}, Playing, 114},
	}.play(t, New(stretch(), false))
}
