package cue

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/timeline"
	"limber/exercises"
)

// catalog has what sounds differ by: a hold of two sides, a short hold, breath
// and reps with silent beats.
var catalog = &exercises.Catalog{Exercises: []exercises.Exercise{
	{ID: "lunge", Kind: exercises.Hold, Sides: exercises.Each, Position: exercises.Standing, Dose: exercises.Dose{Hold: 20 * time.Second}},
	{ID: "blink", Kind: exercises.Hold, Position: exercises.Standing, Dose: exercises.Dose{Hold: 7 * time.Second, Sets: 2, Rest: 10 * time.Second}},
	{ID: "cow", Kind: exercises.Breath, Position: exercises.AllFours, Dose: exercises.Dose{Count: 2}, Beats: []exercises.Beat{
		{Name: "Out", Length: 4 * time.Second, Tone: exercises.ToneOut}, {Name: "In", Length: 5500 * time.Millisecond, Tone: exercises.ToneIn}}},
	{ID: "lift", Kind: exercises.Reps, Position: exercises.Standing, Dose: exercises.Dose{Count: 2}, Beats: []exercises.Beat{
		{Name: "Lift", Length: 2 * time.Second, Tone: exercises.ToneOut}, {Name: "Stay", Length: 3 * time.Second}, {Name: "Lower", Length: 2 * time.Second, Tone: exercises.ToneIn}}},
}, Ways: []exercises.Way{
	{ID: "down", From: []exercises.Position{exercises.Standing}, To: []exercises.Position{exercises.AllFours}, Beats: twice(10 * time.Second)},
	{ID: "up", From: []exercises.Position{exercises.AllFours}, To: []exercises.Position{exercises.Standing}, Beats: twice(15 * time.Second)},
}}

func twice(d time.Duration) []exercises.WayBeat {
	b := exercises.WayBeat{Say: "Go on.", Length: d, Familiar: d}
	return []exercises.WayBeat{b, b}
}

func TestPlan(t *testing.T) {
	tests := map[string]struct {
		exercise string
		pace     timeline.Pace
		profile  exercises.Profile
		want     string
	}{
		"a soft hold: starts, changes, ends": {"lunge", timeline.Normal, exercises.Soft, `
			0:00  ready
			0:15  start
			0:35  change
			0:43  start
			1:03  done`},
		"a spoken one: half-way, and a count into the work": {"lunge", timeline.Normal, exercises.Spoken, `
			0:00  ready
			0:12  last, 0:13 last, 0:14 last
			0:15  start
			0:25  half
			0:35  change
			0:40  last, 0:41 last, 0:42 last
			0:43  start
			0:53  half
			1:03  done`},
		"a full one: the last three seconds as well": {"lunge", timeline.Normal, exercises.Full, `
			0:00  ready
			0:12  last, 0:13 last, 0:14 last
			0:15  start
			0:25  half
			0:32  last, 0:33 last, 0:34 last
			0:35  change
			0:40  last, 0:41 last, 0:42 last
			0:43  start
			0:53  half
			1:00  last, 1:01 last, 1:02 last
			1:03  done`},
		"nothing divides what is short": {"lunge", timeline.Brisk, exercises.Spoken, `
			0:00  ready
			0:08  last, 0:09 last, 0:10 last
			0:11  start
			0:21  half
			0:31  change
			0:37  start
			0:47  half
			0:57  done`},
		"a short hold, with a rest": {"blink", timeline.Normal, exercises.Full, `
			0:00  ready
			0:12  last, 0:13 last, 0:14 last
			0:15  start
			0:22  rest
			0:29  last, 0:30 last, 0:31 last
			0:32  start
			0:39  done`},
		"breath: the first beat is the start; a way begins like a move, and each beat of it sounds": {"cow", timeline.Normal, exercises.Full, `
			0:00      ready
			0:10      out
			0:20      ready
			0:25      last, 0:26 last, 0:27 last
			0:28      start
			0:32      in
			0:37.500  out
			0:41.500  in
			0:47      ready
			1:02      out
			1:17      done`},
		"reps: a beat with no tone is silent": {"lift", timeline.Normal, exercises.Soft, `
			0:00  ready
			0:15  start
			0:20  in
			0:22  out
			0:27  in
			0:29  done`},
	}
	for name, c := range tests {
		t.Run(name, func(t *testing.T) {
			plan := Plan(compile(t, catalog, exercises.Routine{Steps: []exercises.Step{{Exercise: c.exercise}}}, timeline.Options{Pace: c.pace}), c.profile, false)
			if got, want := list(plan), list(parse(t, c.want)); got != want {
				t.Errorf("got\n%swant\n%s", got, want)
			}
		})
	}
}

func TestAnEmptyTimelineIsOverAtOnce(t *testing.T) {
	if got := Plan(timeline.Timeline{}, exercises.Full, false); !slices.Equal(got, []Cue{{0, Done}}) {
		t.Errorf("got %v", got)
	}
}

func TestBetween(t *testing.T) {
	plan := []Cue{{0, Ready}, {5, Last}, {10, Start}, {10, Half}, {20, Done}}
	for _, c := range []struct{ from, until, first, end int }{
		{0, 0, 0, 5},  // all of it
		{1, 0, 1, 5},  // a cue that is past is not heard
		{10, 0, 2, 5}, // one that is due is, and all at its moment
		{0, 10, 0, 2}, // one at the hold of a waiting run comes after it
		{0, 11, 0, 4},
		{20, 0, 4, 5}, // the last sound alone
		{21, 0, 5, 5},
		{6, 10, 2, 2}, // nothing
		{10, 5, 2, 2}, // a hold that is past
	} {
		got := Between(plan, time.Duration(c.from), time.Duration(c.until))
		if want := plan[c.first:c.end]; !slices.Equal(got, want) {
			t.Errorf("from %d until %d: %v, want %v", c.from, c.until, got, want)
		}
	}
}

func TestCountInSoundsEverySecondAndLeavesTheLastOneFree(t *testing.T) {
	for i, c := range CountIn {
		if c.Kind != Last || c.At != time.Duration(i)*time.Second {
			t.Errorf("%v", c)
		}
	}
	if len(CountIn) != 3 {
		t.Errorf("counts to %d", len(CountIn))
	}
}

func compile(t testing.TB, c *exercises.Catalog, r exercises.Routine, o timeline.Options) timeline.Timeline {
	t.Helper()
	line, err := timeline.Compile(c, r, o)
	if err != nil {
		t.Fatal(err)
	}
	return line
}

// list writes a plan with a line for each cue.
func list(plan []Cue) string {
	var b strings.Builder
	for _, c := range plan {
		at := fmt.Sprintf("%d:%02d", c.At/time.Minute, c.At%time.Minute/time.Second)
		if ms := c.At % time.Second / time.Millisecond; ms > 0 {
			at += fmt.Sprintf(".%03d", ms)
		}
		fmt.Fprintf(&b, "%9s  %s\n", at, c.Kind)
	}
	return b.String()
}

// parse reads a plan: times and kinds, by commas or line by line.
func parse(t *testing.T, text string) (plan []Cue) {
	t.Helper()
	for _, one := range strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == '\n' }) {
		var m int
		var s float64
		var k Kind
		if _, err := fmt.Sscanf(strings.TrimSpace(one), "%d:%g %s", &m, &s, &k); err != nil {
			if strings.TrimSpace(one) == "" {
				continue
			}
			t.Fatalf("%q: %v", one, err)
		}
		plan = append(plan, Cue{time.Duration(m)*time.Minute + time.Duration(s*1000)*time.Millisecond, k})
	}
	return plan
}

func TestARunThatWaitsIsNotCountedIntoItsWait(t *testing.T) {
	line := timeline.Timeline{Segments: []timeline.Segment{
		{Kind: timeline.Ready, Length: 15 * time.Second},
		{Kind: timeline.Work, Start: 15 * time.Second, Length: 10 * time.Second},
	}}
	for _, c := range Plan(line, exercises.Full, true) {
		if c.Kind == Last && c.At < 15*time.Second {
			t.Errorf("3-2-1 at %v, and then nothing happens", c.At)
		}
	}
}
