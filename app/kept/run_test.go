package kept

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"limber/app/player"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

func TestRunIsResumableForADay(t *testing.T) {
	r := Run{Session: did("2026-11-22", min5("bridge", both)), Saved: noon}
	r.Session.Ended = session.Unfinished
	if !r.Resumable(noon.Add(23*time.Hour)) || r.Resumable(noon.Add(25*time.Hour)) {
		t.Error("a run can be resumed for a day")
	}
	if s, ok := r.Abandoned(); !ok || s.Ended != session.Stopped || s.Worked() != 5*time.Minute {
		t.Errorf("after that it is %v, %v", s, ok)
	}
	r.Session.Done = nil
	if _, ok := r.Abandoned(); ok {
		t.Error("nothing was done and a session came of it")
	}
}

// paused is a run of each kind of segment, in the middle of counted work.
func paused() Run {
	const s = time.Second
	beats := []timeline.Beat{
		{At: 0, Length: 4 * s, Name: "Over", Tone: exercises.ToneOut, Side: left, Rep: 1}, {At: 4 * s, Length: 3500 * time.Millisecond, Name: "Back", Tone: exercises.ToneIn, Side: right, Rep: 1},
		{At: 7500 * time.Millisecond, Length: 4 * s, Name: "Over", Tone: exercises.ToneOut, Side: left, Rep: 2}, {At: 11500 * time.Millisecond, Length: 3500 * time.Millisecond, Name: "Back", Tone: exercises.ToneIn, Side: right, Rep: 2},
	}
	r := Run{Session: did("2026-11-22"), Saved: noon}
	r.Session.Ended, r.Session.Mode = session.Unfinished, "limber"
	r.Session.Extended, r.Session.Skipped = 15*s, 1
	r.Session.Routine.Steps = []exercises.Step{{Exercise: "knee-hug", Dose: exercises.Dose{Hold: 30 * s, Sets: 1}}, {Exercise: "knee-rocking", Dose: exercises.Dose{Count: 2}}}
	r.State = player.State{
		Timeline: timeline.Timeline{
			Routine: exercises.Routine{ID: "daily", Name: "Daily", Cues: exercises.Full, Steps: r.Session.Routine.Steps},
			Segments: []timeline.Segment{
				{Kind: timeline.Ready, Length: 15 * s, Exercise: "knee-hug", Side: left, Set: 1, Sets: 1},
				{Kind: timeline.Work, Start: 15 * s, Length: 30 * s, Exercise: "knee-hug", Side: left, Set: 1, Sets: 1},
				{Kind: timeline.Change, Start: 45 * s, Length: 8 * s, Exercise: "knee-hug", Side: right, Set: 1, Sets: 1},
				{Kind: timeline.Work, Start: 53 * s, Length: 30 * s, Exercise: "knee-hug", Side: right, Set: 1, Sets: 1},
				{Kind: timeline.Rest, Start: 83 * s, Length: 10 * s, Step: 1, Exercise: "knee-rocking", Set: 1, Sets: 1},
				{Kind: timeline.Work, Start: 93 * s, Length: 15 * s, Step: 1, Exercise: "knee-rocking", Set: 1, Sets: 1, Beats: beats},
				{Kind: timeline.Rise, Start: 108 * s, Length: 10 * s, Step: 1, Way: "up", Beats: []timeline.Beat{{Length: 4 * s, Name: "Sit."}, {At: 4 * s, Length: 6 * s, Name: "Stand up."}}},
			},
		},
		Waits: true, Phase: player.Paused, Why: player.Slept, Position: 96250 * time.Millisecond, Begun: true,
		Did: []time.Duration{15 * s, 30 * s, 8 * s, 0, 10 * s, 3250 * time.Millisecond, 0}, Extended: 15 * s, Skipped: 1, Eased: []int{0},
	}
	r.State.Ways = []string{"down"}
	r.Session.Done, r.Session.Ways, r.Session.Between = session.Parts(r.State.Timeline, r.State.Did), r.State.Ways, session.Between(r.State.Timeline, r.State.Did)
	return r
}

func TestRunComesBackAsItWasSaved(t *testing.T) {
	plain := Run{Session: did("2026-11-22", min5("bridge", both)), State: player.State{Phase: player.Paused}, Saved: noon} // without a plan
	plain.State.Timeline.Routine = exercises.Routine{ID: "daily", Name: "Daily"}
	over := paused()
	over.State.Phase, over.State.Stopped, over.State.Why = player.Done, true, player.Asked
	led := paused()
	led.State.Position, led.State.Goal = 110*time.Second, 2 // up, and back to the first step
	for name, r := range map[string]Run{"paused": paused(), "without a plan": plain, "over": over, "on a way that leads elsewhere": led} {
		text, err := EncodeRun(r)
		if err != nil {
			t.Fatal(err)
		}
		back, err := DecodeRun(text)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(r, back, same, cmpopts.IgnoreUnexported(player.State{})); d != "" {
			t.Errorf("%s: %s", name, d)
		}
	}
}

// Where a way leads is in the plan, or the run is none.
func TestAWayLeadsSomewhere(t *testing.T) {
	r := paused()
	r.State.Position = 110 * time.Second
	for goal, ok := range map[int]bool{-1: false, 0: true, 7: true, 8: false} {
		r.State.Goal = goal
		if _, err := EncodeRun(r); (err == nil) != ok || err != nil && !strings.Contains(err.Error(), "goal") {
			t.Errorf("to %d: %v", goal, err)
		}
	}
	r.State.Position, r.State.Goal = 118*time.Second-time.Microsecond, 2 // its end, as it is written
	if _, err := EncodeRun(r); err != nil {
		t.Error(err)
	}
}

// Runs that a version 1 left, paused and begun again, are still gone on with.
func TestRunsOfTheFirstVersionAreStillResumed(t *testing.T) {
	for name, c := range map[string]struct {
		segments int
		at       time.Duration
		worked   time.Duration
	}{
		"run.json":         {25, 4*time.Minute + 20750*time.Millisecond, 2*time.Minute + 43750*time.Millisecond},
		"run-counted.json": {25, 4*time.Minute + 20750*time.Millisecond, 2*time.Minute + 50750*time.Millisecond},
	} {
		text, err := os.ReadFile(filepath.Join("testdata/v1", name))
		if err != nil {
			t.Fatal(err)
		}
		r, err := DecodeRun(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := len(r.State.Timeline.Segments); got != c.segments || r.State.Position != c.at || r.Session.Worked() != c.worked {
			t.Errorf("%s: %d segments, at %v, worked %v", name, got, r.State.Position, r.Session.Worked())
		}
		again, err := EncodeRun(r)
		if err != nil {
			t.Fatal(err)
		}
		back, err := DecodeRun(again)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(r, back, same, cmpopts.IgnoreUnexported(player.State{})); d != "" {
			t.Errorf("%s: kept in the form of today it is another: %s", name, d)
		}
		t.Logf("%s: %d bytes in version 1, %d now", name, len(text), len(again))
	}
}

// A state that Go changed since is no reason to lose what was done.
func TestARunOfTheFirstVersionWithoutItsStateIsASession(t *testing.T) {
	text := `{"session":{"id":"a","started":"2026-11-22T07:05:00+01:00","routine":{"id":"evening","name":"Evening"},"done":[{"exercise":"cat-cow","seconds":40}]},"state":"eyJwaGFzZSI6InBsYXlpbmcifQ==","saved":"2026-11-22T07:06:00+01:00"}`
	r, err := DecodeRun([]byte(text))
	if err != nil || len(r.State.Timeline.Segments) != 0 {
		t.Fatalf("%+v, %v", r, err)
	}
	if s, counts := r.Abandoned(); !counts || s.Worked() != 40*time.Second {
		t.Errorf("it became %+v, %v", s, counts)
	}
}

func TestARunKeepsWhatWasAddedAndTakenAway(t *testing.T) {
	r := Run{State: player.New(timeline.Timeline{Segments: []timeline.Segment{
		{Kind: timeline.Ready, Length: 30 * time.Second, Added: 15 * time.Second},
		{Kind: timeline.Rest, Start: 30 * time.Second, Length: 5 * time.Second, Added: -7 * time.Second},
	}}, false), Saved: time.Date(2026, 11, 26, 8, 0, 0, 0, time.UTC)}
	r.Session.ID, r.Session.Started, r.Session.Routine.ID = "a", r.Saved, "daily"
	text, err := EncodeRun(r)
	if err != nil {
		t.Fatal(err)
	}
	again, err := DecodeRun(text)
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range again.State.Timeline.Segments {
		if want := r.State.Timeline.Segments[i].Added; s.Added != want {
			t.Errorf("segment %d: %v, want %v", i, s.Added, want)
		}
	}
}
