package kept

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"limber/app/mine"
	"limber/exercises"
)

// Whatever is found where a routine should be: it is refused, or it is read and
// can be written and read again.
func FuzzRoutine(f *testing.F) {
	text, err := EncodeRoutine(mine.Routine{ID: "a", Name: "Mine", Made: noon, Changed: noon, Cues: exercises.Soft, Bed: true, Steps: []exercises.Step{
		{Exercise: "bridge", Dose: exercises.Dose{Count: 5, Sets: 2, Rest: 5 * time.Second}, Rest: time.Second, First: exercises.Right, Note: "slowly"},
	}})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Add([]byte(`{"id":"a","made":"2026-11-22T07:05:00Z","changed":"2026-11-22T07:05:00Z","name":"","steps":[]}`))
	f.Add([]byte(`{"id":"a","steps":[{"exercise":"x","holdSeconds":1e99}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		r, err := DecodeRoutine(text)
		if err != nil {
			return
		}
		again, err := EncodeRoutine(r)
		if err != nil {
			t.Fatalf("%s is read and can't be written: %v", text, err)
		}
		if r2, err := DecodeRoutine(again); err != nil || !cmp.Equal(r, r2, same) {
			t.Fatalf("%s became %s: %v", text, again, err)
		}
	})
}

func TestARoutineOfAnotherFormIsRefused(t *testing.T) {
	for text, want := range map[string]string{
		`{"id":"","made":"2026-11-22T07:05:00Z","changed":"2026-11-22T07:05:00Z","name":"x","steps":[]}`:                                                                             "id: missing",
		`{"id":"a","changed":"2026-11-22T07:05:00Z","name":"x","steps":[]}`:                                                                                                          "made: missing",
		`{"id":"a","made":"2026-11-22T07:05:00Z","changed":"2026-11-22T07:05:00Z","name":"x","steps":[{"exercise":""}]}`:                                                             "steps[0].exercise: missing",
		`{"id":"a","made":"2026-11-22T07:05:00Z","changed":"2026-11-22T07:05:00Z","name":"x","steps":[{"exercise":"b","first":"up"}]}`:                                               `steps[0].first: not-allowed up (left, right)`,
		`{"id":"a","made":"2026-11-22T07:05:00Z","changed":"2026-11-22T07:05:00Z","name":"x","cues":"loud","steps":[]}`:                                                              `cues: not-allowed loud (soft, spoken, full)`,
		`{"id":"a","made":"2026-11-22T07:05:00Z","changed":"2026-11-22T07:05:00Z","name":"x","steps":[{"exercise":"b","holdSeconds":-1}]}`:                                           "steps[0].holdSeconds: range -1 (0–86400)",
		`{"id":"a","made":"2026-11-22T07:05:00Z","changed":"2026-11-22T07:05:00Z","name":"x","steps":[],"owner":"me"}`:                                                               `unknown owner`,
		`{"id":"a","made":"2026-11-22T07:05:00Z","changed":"2026-11-22T07:05:00Z","name":"x","steps":[{"exercise":"b"}` + strings.Repeat(`,{"exercise":"b"}`, mine.MostSteps) + `]}`: "steps: range 51 (0–50)",
	} {
		if _, err := DecodeRoutine([]byte(text)); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
}
