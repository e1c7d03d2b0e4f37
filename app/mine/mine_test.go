package mine

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"limber/exercises"
)

var (
	hold = exercises.Exercise{ID: "hold", Kind: exercises.Hold, Sides: exercises.Each, Position: exercises.OnBack, Dose: exercises.Dose{Hold: 30 * time.Second}}
	reps = exercises.Exercise{ID: "reps", Kind: exercises.Reps, Position: exercises.Standing, Dose: exercises.Dose{Count: 5}}
	all  = &exercises.Catalog{Exercises: []exercises.Exercise{hold, reps}}
)

// spelled is a routine as its steps, a letter each.
func spelled(r Routine) string {
	var b strings.Builder
	for _, s := range r.Steps {
		b.WriteString(s.Exercise)
	}
	return b.String()
}

func of(steps string) (r Routine) {
	for _, s := range steps {
		r.Steps = append(r.Steps, exercises.Step{Exercise: string(s)})
	}
	return r
}

func TestStepsAreAddedRemovedAndMoved(t *testing.T) {
	for _, x := range []struct {
		got  Routine
		want string
	}{
		{of("abc").With("d"), "abcd"},
		{of("abc").Without(0), "bc"},
		{of("abc").Without(3), "abc"},
		{of("abc").Without(-1), "abc"},
		{of("abc").Moved(0, 1), "bac"},
		{of("abc").Moved(2, -1), "acb"},
		{of("abc").Moved(0, 2), "bca"},
		{of("abc").Moved(0, -1), "abc"},
		{of("abc").Moved(2, 1), "abc"},
		{of(strings.Repeat("a", MostSteps)).With("b"), strings.Repeat("a", MostSteps)},
	} {
		if got := spelled(x.got); got != x.want {
			t.Errorf("%s, want %s", got, x.want)
		}
	}
}

// Whatever is moved: each step is where Place says.
func TestAStepThatMovesTakesTheOthersAlong(t *testing.T) {
	for from := range 5 {
		for to := range 5 {
			moved := spelled(of("abcde").Moved(from, to-from))
			for i := range 5 {
				if at := Place(i, from, to-from); moved[at] != "abcde"[i] {
					t.Errorf("%d to %d is %s, and %c at %d", from, to, moved, "abcde"[i], at)
				}
			}
		}
	}
}

// Whatever is changed: the routine before stays as it was, what comes of it may
// be asked of anybody, and undoing it all leads back.
func TestChangesCanAllBeUndone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		start := of("abc")
		start.Name = "Mine"
		now, past := start, Past{}
		n := rapid.IntRange(0, 30).Draw(t, "changes")
		for range n {
			step, way := rapid.IntRange(-1, 6).Draw(t, "step"), rapid.SampledFrom([]int{-1, 1}).Draw(t, "way")
			before := fmt.Sprintf("%+v", now)
			was := now
			past.Before(now, "")
			switch rapid.IntRange(0, 6).Draw(t, "what") {
			case 0:
				now = now.With("hold")
			case 1:
				now = now.Without(step)
			case 2:
				now = now.Moved(step, way)
			case 3:
				now = now.Renamed(rapid.String().Draw(t, "name"))
			case 4:
				now = now.Noted(step, rapid.String().Draw(t, "note"))
			case 5:
				now = now.Begun(step, exercises.Right)
			case 6:
				p := rapid.SampledFrom([]Part{Hold, Sets, Between, After}).Draw(t, "part")
				now = now.Dosed(step, p, rapid.IntRange(-5, 500).Draw(t, "n"))
			}
			if after := fmt.Sprintf("%+v", was); after != before {
				t.Fatalf("%s became %s by a change of another", before, after)
			}
			for _, s := range now.Steps {
				if !s.Dose.Fits(hold) || s.Rest > 3*time.Minute || len([]rune(s.Note)) > LongestNote {
					t.Fatalf("%+v is asked", s)
				}
			}
		}
		end := now
		for range n {
			now, _ = past.Undo(now)
		}
		if d := cmp.Diff(start, now); d != "" {
			t.Fatal("undone: " + d)
		}
		for range n {
			now, _ = past.Redo(now)
		}
		if d := cmp.Diff(end, now); d != "" {
			t.Fatal("done again: " + d)
		}
	})
}

func TestWhatIsTypedIsOneChange(t *testing.T) {
	var p Past
	r := of("a")
	for _, name := range []string{"M", "My", "My back"} {
		p.Before(r, "name")
		r = r.Renamed(name)
	}
	p.Before(r, "")
	r = r.With("b")
	if r, _ = p.Undo(r); r.Name != "My back" || spelled(r) != "a" {
		t.Errorf("undone once, it is %+v", r)
	}
	if r, _ = p.Undo(r); r.Name != "" {
		t.Errorf("undone twice, it is %+v", r)
	}
	if _, ok := p.Undo(r); ok {
		t.Error("there is more to undo")
	}
}

func TestADoseGoesInFullStepsAndStaysInItsRange(t *testing.T) {
	for _, x := range []struct {
		part     Part
		now, way int
		want     int
	}{
		{Hold, 30, 1, 35}, {Hold, 30, -1, 25}, {Hold, 12, 1, 15}, {Hold, 12, -1, 10}, {Hold, 120, 1, 120}, {Hold, 5, -1, 5},
		{Count, 5, 1, 6}, {Count, 1, -1, 1}, {Count, 30, 1, 30}, {Sets, 1, 1, 2}, {Sets, 10, 1, 10}, {After, 0, -1, 0}, {After, 0, 1, 5}, {Between, 180, 1, 180},
	} {
		if got := x.part.Next(x.now, x.way); got != x.want {
			t.Errorf("%s: %d %+d is %d, want %d", x.part, x.now, x.way, got, x.want)
		}
	}
}

func TestARoutineIsInBedWhileAllOfItLies(t *testing.T) {
	r := Copy(exercises.Routine{Bed: true, Steps: []exercises.Step{{Exercise: "hold"}}}, "1", " In \n bed ", time.Time{})
	if p := r.Played(all); !p.Bed || p.ID != "mine#1" || p.Name != "In bed" || p.Cues != exercises.Spoken {
		t.Errorf("it is played as %+v", p)
	}
	if r.With("reps").Played(all).Bed {
		t.Error("one stands in bed")
	}
}
