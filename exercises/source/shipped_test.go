package source_test

import (
	"testing"
	"time"

	"limber/app/timeline"
	"limber/exercises"
	"limber/exercises/source"
)

func shipped(t *testing.T) *exercises.Catalog {
	t.Helper()
	c, err := source.Shipped()
	if err != nil {
		t.Fatalf("the shipped content has mistakes:\n%v", err)
	}
	return c
}

func TestRoutinesKeepTheirLength(t *testing.T) {
	c := shipped(t)
	for _, x := range []struct {
		routine        string
		atLeast, below time.Duration
	}{
		{"full-eight", 11 * time.Minute, 15 * time.Minute},
		{"desk-break", 3 * time.Minute, 4 * time.Minute},
		{"in-a-chair", 4 * time.Minute, 5 * time.Minute},
		{"move-and-hold", 5 * time.Minute, 12 * time.Minute},
		{"before-activity", 5 * time.Minute, 12 * time.Minute},
		{"morning", 5 * time.Minute, 12 * time.Minute},
		{"before-bed", 5 * time.Minute, 12 * time.Minute},
		{"easy-day", 5 * time.Minute, 12 * time.Minute},
	} {
		r, ok := c.Routine(x.routine)
		if !ok {
			t.Errorf("no routine %s", x.routine)
			continue
		}
		familiar := map[string]int{}
		for _, e := range c.Exercises {
			familiar[e.ID] = timeline.Familiar
		}
		for who, done := range map[string]map[string]int{"a newcomer": nil, "someone who knows it": familiar} {
			line, err := timeline.Compile(c, r, timeline.Options{Done: done})
			if err != nil {
				t.Errorf("%s: %v", x.routine, err)
				continue
			}
			total := line.Total()
			t.Logf("%-16s %-22s %v", x.routine, who, total)
			if total < x.atLeast || total > x.below {
				t.Errorf("%s takes %s %v, want %v to %v", x.routine, who, total, x.atLeast, x.below)
			}
		}
	}
}
