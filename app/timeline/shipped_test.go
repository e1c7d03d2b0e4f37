package timeline_test

import (
	. "limber/app/timeline"
	"testing"
	"time"

	"limber/exercises"
	"limber/exercises/golden"
	"limber/exercises/source"
)

// everyTimeline calls check for each shipped routine as different people have it.
func everyTimeline(t *testing.T, check func(*testing.T, *exercises.Catalog, Timeline)) {
	c, familiar := shipped(t)
	for _, r := range c.Routines {
		for name, o := range map[string]Options{
			"new to it":       {},
			"familiar":        {Done: familiar, Ways: familiar},
			"brisk and right": {Done: familiar, Ways: familiar, Pace: Brisk, First: exercises.Right},
			"unhurried":       {Pace: Unhurried},
		} {
			t.Run(r.ID+" "+name, func(t *testing.T) {
				line, err := Compile(c, r, o)
				if err != nil {
					t.Fatal(err)
				}
				if d := Length(c, r, o); d != line.Total() {
					t.Errorf("its length alone is %v, and it takes %v", d, line.Total())
				}
				check(t, c, line)
			})
		}
	}
}

// shipped returns the catalog that comes with Limber, and the history of
// someone who knows all of it, its ways too.
func shipped(t *testing.T) (c *exercises.Catalog, familiar map[string]int) {
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	familiar = map[string]int{}
	for _, e := range c.Exercises {
		familiar[e.ID] = Familiar
	}
	for _, w := range c.Ways {
		familiar[w.ID] = Familiar
	}
	return c, familiar
}

func TestGoldenTimelines(t *testing.T) {
	c, familiar := shipped(t)
	if len(c.Routines) == 0 {
		t.Fatal("no routines")
	}
	for _, r := range c.Routines {
		t.Run(r.ID, func(t *testing.T) {
			var got string
			for _, who := range []struct {
				name string
				done map[string]int
			}{{"new to it", nil}, {"familiar", familiar}} {
				line, err := Compile(c, r, Options{Done: who.done, Ways: who.done})
				if err != nil {
					t.Fatal(err)
				}
				got += who.name + "\n" + table(line)
			}
			golden.Same(t, r.ID+".timeline.txt", got)
		})
	}
}

func TestShippedRoutinesHaveNoGapsAndFullBeats(t *testing.T) {
	everyTimeline(t, func(t *testing.T, _ *exercises.Catalog, line Timeline) {
		var sum time.Duration
		for i, s := range line.Segments {
			if s.Start != sum || s.Length <= 0 {
				t.Errorf("segment %d starts at %v for %v, want %v", i, s.Start, s.Length, sum)
			}
			sum = s.End()
			var beats time.Duration
			for j, b := range s.Beats {
				if b.At != beats || b.Length <= 0 {
					t.Errorf("segment %d, beat %d at %v for %v, want %v", i, j, b.At, b.Length, beats)
				}
				beats += b.Length
			}
			if len(s.Beats) > 0 && beats != s.Length {
				t.Errorf("segment %d: %v of beats in %v", i, beats, s.Length)
			}
			if left := line.Remaining(s.Start); left != line.Total()-s.Start {
				t.Errorf("segment %d: %v left of %v", i, left, line.Total())
			}
		}
		if sum != line.Total() {
			t.Errorf("segments of %v in %v", sum, line.Total())
		}
	})
}

func TestShippedRoutinesGiveBothSidesTheSame(t *testing.T) {
	everyTimeline(t, func(t *testing.T, c *exercises.Catalog, line Timeline) {
		equalSides(t, line)
		sides := map[exercises.Side]int{}
		for i, s := range line.Segments {
			if s.Kind != Work {
				continue
			}
			for _, b := range s.Beats {
				sides[b.Side]++
			}
			e, _ := c.Exercise(s.Exercise)
			if (e.Sides == exercises.Each) != (s.Side != exercises.NoSide) {
				t.Errorf("segment %d, %s: side %q", i, s.Exercise, s.Side)
			}
			if s.Side == exercises.NoSide {
				continue
			}
			// On a first side or a second, extending leaves neither side short.
			longer := line.Extend(i, 0, 15*time.Second)
			if longer.Segments[i].Length < s.Length+15*time.Second {
				t.Errorf("segment %d grew from %v to %v", i, s.Length, longer.Segments[i].Length)
			}
			if second := i > 1 && line.Segments[i-1].Kind == Change && line.Segments[i-2].Set == s.Set; !second {
				equalSides(t, longer)
			}
		}
		if sides[exercises.Left] != sides[exercises.Right] {
			t.Errorf("alternating beats: %v", sides)
		}
	})
}

// equalSides adds up each step's work, by side.
func equalSides(t *testing.T, line Timeline) {
	t.Helper()
	work := map[int]map[exercises.Side]time.Duration{}
	for _, s := range line.Segments {
		if s.Kind == Work {
			if work[s.Step] == nil {
				work[s.Step] = map[exercises.Side]time.Duration{}
			}
			work[s.Step][s.Side] += s.Length
		}
	}
	for step, by := range work {
		if by[exercises.Left] != by[exercises.Right] {
			t.Errorf("step %d: left %v, right %v", step+1, by[exercises.Left], by[exercises.Right])
		}
	}
}
