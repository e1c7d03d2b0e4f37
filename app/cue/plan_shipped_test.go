package cue

import (
	"testing"
	"time"

	"limber/app/timeline"
	"limber/exercises"
	"limber/exercises/golden"
	"limber/exercises/source"
)

func TestGoldenCues(t *testing.T) {
	c, familiar := shipped(t)
	for _, r := range c.Routines {
		t.Run(r.ID, func(t *testing.T) {
			golden.Same(t, r.ID+".cues.txt", list(Plan(compile(t, c, r, timeline.Options{Done: familiar, Ways: familiar}), r.Cues, false)))
		})
	}
}

func TestShippedRoutinesSoundOneThingAtATime(t *testing.T) {
	c, familiar := shipped(t)
	for _, r := range c.Routines {
		for _, p := range exercises.Profiles {
			for _, o := range []timeline.Options{{}, {Done: familiar, Ways: familiar}, {Pace: timeline.Brisk}, {Done: familiar, Ways: familiar, Pace: timeline.Unhurried}} {
				line := compile(t, c, r, o)
				plan := Plan(line, p, false)
				for i, cue := range plan[1:] {
					if gap := cue.At - plan[i].At; gap < 100*time.Millisecond {
						t.Errorf("%s, %s: %s %v after %s at %v", r.ID, p, cue.Kind, gap, plan[i].Kind, plan[i].At)
					}
				}
				count(t, line, p, plan)
			}
		}
	}
}

// count checks how often each kind sounds against what there is to sound for.
func count(t *testing.T, line timeline.Timeline, p exercises.Profile, plan []Cue) {
	t.Helper()
	got, want := map[Kind]int{}, map[Kind]int{Done: 1}
	for _, c := range plan {
		got[c.Kind]++
	}
	for _, s := range line.Segments {
		pause := s.Kind != timeline.Work && !s.Kind.IsWay()
		still := s.Kind == timeline.Work && len(s.Beats) == 0
		switch s.Kind {
		case timeline.Ready, timeline.Lower, timeline.Rise:
			want[Ready]++
		case timeline.Work:
			want[Start]++
		case timeline.Change:
			want[Change]++
		case timeline.Rest:
			want[Rest]++
		}
		for _, b := range s.Beats[min(1, len(s.Beats)):] {
			if b.Tone != exercises.NoTone {
				want[Kind(b.Tone)]++
			}
		}
		if still && p != exercises.Soft && s.Length >= 20*time.Second {
			want[Half]++
		}
		if s.Length >= 8*time.Second && (pause && p != exercises.Soft || still && p == exercises.Full) {
			want[Last] += 3
		}
	}
	for _, k := range Kinds {
		if got[k] != want[k] {
			t.Errorf("%s, %s: %d x %s, want %d", line.Routine.ID, p, got[k], k, want[k])
		}
	}
}

func BenchmarkPlan(b *testing.B) {
	c, _ := shipped(b)
	r, ok := c.Routine("full-eight")
	if !ok {
		b.Fatal("no routine full-eight")
	}
	line := compile(b, c, r, timeline.Options{})
	b.ReportAllocs()
	for b.Loop() {
		Plan(line, exercises.Full, false)
	}
}

// shipped returns the catalog that comes with Limber, and the history of
// someone who knows all of it.
func shipped(t testing.TB) (c *exercises.Catalog, familiar map[string]int) {
	t.Helper()
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	familiar = map[string]int{}
	for _, e := range c.Exercises {
		familiar[e.ID] = timeline.Familiar
	}
	for _, w := range c.Ways {
		familiar[w.ID] = timeline.Familiar
	}
	return c, familiar
}
