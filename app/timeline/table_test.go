package timeline_test

import (
	"fmt"
	. "limber/app/timeline"
	"strings"
	"testing"
	"time"

	"limber/exercises"
)

// table writes a timeline as people would: a line for each segment, with its
// start, its kind and its length.
func table(t Timeline) string {
	var lines []string
	for _, s := range t.Segments {
		line := fmt.Sprintf("%6s  %-6s  %5s  %s", clock(s.Start), s.Kind, clock(s.Length), s.Exercise+s.Way)
		if s.Side != exercises.NoSide {
			line += " " + string(s.Side)
		}
		if s.Sets > 1 {
			line += fmt.Sprintf(", set %d of %d", s.Set, s.Sets)
		}
		lines = append(lines, strings.TrimRight(line+beats(s), " "))
	}
	return strings.Join(append(lines, fmt.Sprintf("%6s", clock(t.Total()))), "\n") + "\n"
}

// beats writes the beats of the first rep, and how many reps there are; of a way
// how long its beats are.
func beats(s Segment) string {
	if len(s.Beats) == 0 {
		return ""
	}
	var names []string
	if s.Kind.IsWay() {
		for _, b := range s.Beats {
			names = append(names, clock(b.Length))
		}
		return ": " + strings.Join(names, ", ")
	}
	for _, b := range s.Beats {
		if b.Rep > 1 {
			break
		}
		name := b.Name + " " + clock(b.Length)
		if b.Tone != exercises.NoTone {
			name += " " + string(b.Tone)
		}
		if b.Side != exercises.NoSide {
			name += " " + string(b.Side)
		}
		names = append(names, name)
	}
	return fmt.Sprintf(": %d x (%s)", s.Reps(), strings.Join(names, ", "))
}

// clock writes m:ss, with the milliseconds if there are any.
func clock(d time.Duration) string {
	text := fmt.Sprintf("%d:%02d", d/time.Minute, d%time.Minute/time.Second)
	if ms := d % time.Second / time.Millisecond; ms > 0 {
		text += fmt.Sprintf(".%03d", ms)
	}
	return text
}

// sameTable compares tables whose columns may be spaced otherwise.
func sameTable(t *testing.T, got, want string) {
	t.Helper()
	if squeeze(got) != squeeze(want) {
		t.Errorf("got\n%s\nwant\n%s", squeeze(got), squeeze(want))
	}
}

func squeeze(table string) string {
	lines := strings.Split(strings.TrimSpace(table), "\n")
	for i, l := range lines {
		lines[i] = strings.Join(strings.Fields(l), " ")
	}
	return strings.Join(lines, "\n")
}
