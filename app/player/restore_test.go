package player

import (
	"encoding/json"
	"testing"
	"time"

	"limber/app/timeline"
)

func TestAKeptRunComesBackPausedWhereItWas(t *testing.T) {
	tests := map[string]struct {
		script
		position float64
	}{
		"playing": {script{
			{at(0), Play{}, do{Awake{true}, Enter{0}, sound(0, 10), Keep{}}, Playing, 0},
			{at(3.4), Tick{}, nil, Playing, 3.4}}, 3.4},
		"counting": {script{
			{at(0), Seek{s_(20)}, do{Enter{1}, Keep{}}, Paused, 20},
			{at(0), Play{}, do{Awake{true}, Enter{1}, Count{}, Keep{}}, Counting, 20}}, 20},
		"extended": {script{
			{at(0), Seek{s_(20)}, do{Enter{1}, Keep{}}, Paused, 20},
			{at(0), Extend{}, do{longer(15), Replan{}, Keep{}}, Paused, 20}}, 20},
		"waiting: the ready is over": {script{
			{at(0), Seek{s_(9)}, do{Enter{0}, Keep{}}, Paused, 9},
			{at(0), Play{}, do{Awake{true}, Enter{0}, sound(9, 10), Keep{}}, Playing, 9},
			{at(2), Tick{}, do{Hush{}, Keep{}}, Waiting, 10}}, 10},
	}
	for name, c := range tests {
		t.Run(name, func(t *testing.T) {
			run := c.play(t, New(stretch(), true))
			back := reload(t, run)
			want := run.Restored()
			if !same(back, want) {
				t.Errorf("after a reload\n got %+v\nwant %+v", back, want)
			}
			if back.Phase != Paused || back.Position != s_(c.position) || back.CanUndo(at(1)) {
				t.Errorf("%s at %v", back.Phase, back.Position)
			}
			// Its clocks are those of a page that is gone.
			back, _ = Update(back, Play{}, at(0))
			if back, _ = Update(back, Tick{}, at(4)); back.Phase == Paused {
				t.Errorf("paused again: %s", back.Why)
			}
		})
	}
}

func TestARunThatIsOverStaysOver(t *testing.T) {
	run, _ := Update(New(stretch(), false), End{}, at(3))
	if back := reload(t, run); back.Phase != Done || !back.Stopped {
		t.Errorf("%s, stopped %v", back.Phase, back.Stopped)
	}
}

func TestRestoredMendsWhatCannotBe(t *testing.T) {
	for name, s := range map[string]State{
		"past the end":         {Timeline: stretch(), Phase: Playing, Position: time.Hour},
		"before the start":     {Timeline: stretch(), Phase: Waiting, Position: -time.Hour},
		"in no phase":          {Timeline: stretch(), Phase: "dancing"},
		"knows too little":     {Timeline: stretch(), Did: make([]time.Duration, 2)},
		"nothing to do":        {},
		"a segment of nothing": {Timeline: timeline.Timeline{Segments: make([]timeline.Segment, 2)}, Waits: true},
	} {
		t.Run(name, func(t *testing.T) {
			s := s.Restored()
			if s.Phase != Paused || s.Position < 0 || s.Position > s.Timeline.Total() || len(s.Did) < len(s.Timeline.Segments) {
				t.Fatalf("restored as %+v", s)
			}
			for i := range 60 {
				for _, e := range []Event{Play{}, Tick{}, Extend{}, Next{}} {
					s, _ = Update(s, e, at(float64(i)))
				}
			}
			if len(s.Timeline.Segments) > 0 && s.Phase != Done {
				t.Errorf("never done: %s at %v of %v", s.Phase, s.Position, s.Timeline.Total())
			}
		})
	}
}

func reload(t *testing.T, s State) State {
	t.Helper()
	kept, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	var back State
	if err := json.Unmarshal(kept, &back); err != nil {
		t.Fatal(err)
	}
	return back.Restored()
}
