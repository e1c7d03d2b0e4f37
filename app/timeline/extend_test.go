package timeline_test

import (
	. "limber/app/timeline"
	"reflect"
	"slices"
	"testing"
	"time"

	"limber/exercises"
)

func TestExtend(t *testing.T) {
	routine := exercises.Routine{Steps: steps("lunge", "cow", "rock")}
	tests := map[string]struct {
		segment int
		want    string
	}{
		"a way, in the beat under way": {4, `
			0:00      ready   0:15      lunge left
			0:15      work    0:30      lunge left
			0:45      change  0:08      lunge right
			0:53      work    0:30      lunge right
			1:23      lower   0:55      down: 0:10, 0:45
			2:18      ready   0:08      cow
			2:26      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			3:13.500  ready   0:12      rock
			3:25.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:57.500  rise    0:40      up: 0:16, 0:24
			4:37.500`},
		"a first side, and the second with it": {1, `
			0:00      ready   0:15      lunge left
			0:15      work    0:45      lunge left
			1:00      change  0:08      lunge right
			1:08      work    0:45      lunge right
			1:53      lower   0:40      down: 0:10, 0:30
			2:33      ready   0:08      cow
			2:41      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			3:28.500  ready   0:12      rock
			3:40.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			4:12.500  rise    0:40      up: 0:16, 0:24
			4:52.500`},
		"a second side, for the first is over": {3, `
			0:00      ready   0:15      lunge left
			0:15      work    0:30      lunge left
			0:45      change  0:08      lunge right
			0:53      work    0:45      lunge right
			1:38      lower   0:40      down: 0:10, 0:30
			2:18      ready   0:08      cow
			2:26      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			3:13.500  ready   0:12      rock
			3:25.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:57.500  rise    0:40      up: 0:16, 0:24
			4:37.500`},
		"breath cycles, by whole ones": {6, `
			0:00      ready   0:15      lunge left
			0:15      work    0:30      lunge left
			0:45      change  0:08      lunge right
			0:53      work    0:30      lunge right
			1:23      lower   0:40      down: 0:10, 0:30
			2:03      ready   0:08      cow
			2:11      work    1:06.500  cow: 7 x (Out 0:05.500 out, In 0:04 in)
			3:17.500  ready   0:12      rock
			3:29.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			4:01.500  rise    0:40      up: 0:16, 0:24
			4:41.500`},
		"alternating reps, by whole pairs": {8, `
			0:00      ready   0:15      lunge left
			0:15      work    0:30      lunge left
			0:45      change  0:08      lunge right
			0:53      work    0:30      lunge right
			1:23      lower   0:40      down: 0:10, 0:30
			2:03      ready   0:08      cow
			2:11      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			2:58.500  ready   0:12      rock
			3:10.500  work    0:48      rock: 6 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:58.500  rise    0:40      up: 0:16, 0:24
			4:38.500`},
		"a change": {2, `
			0:00      ready   0:15      lunge left
			0:15      work    0:30      lunge left
			0:45      change  0:23      lunge right
			1:08      work    0:30      lunge right
			1:38      lower   0:40      down: 0:10, 0:30
			2:18      ready   0:08      cow
			2:26      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			3:13.500  ready   0:12      rock
			3:25.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:57.500  rise    0:40      up: 0:16, 0:24
			4:37.500`},
	}
	for name, c := range tests {
		t.Run(name, func(t *testing.T) {
			line, err := Compile(catalog, routine, Options{})
			if err != nil {
				t.Fatal(err)
			}
			again, _ := Compile(catalog, routine, Options{})
			sameTable(t, table(line.Extend(c.segment, 12*time.Second, 15*time.Second)), c.want)
			if !reflect.DeepEqual(line, again) {
				t.Error("the timeline before was changed")
			}
		})
	}
}

func TestExtendStaysWithinItsSet(t *testing.T) {
	// 1 left, 3 right; a rest; 5 left, 7 right; then the same again
	line, err := Compile(catalog, exercises.Routine{Steps: steps("turn", "turn")}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for segment, grow := range map[int][]int{1: {1, 3}, 3: {3}, 5: {5, 7}, 7: {7}, 9: {9, 11}} {
		longer := line.Extend(segment, 0, 6*time.Second)
		for i, s := range longer.Segments {
			want := line.Segments[i].Length
			if slices.Contains(grow, i) {
				want += 6 * time.Second
			}
			if s.Length != want {
				t.Errorf("extending %d: segment %d has %v, want %v", segment, i, s.Length, want)
			}
		}
	}
}

func TestExtendGrowsWhatHasNoLengthLikeAHold(t *testing.T) {
	line := Timeline{Segments: []Segment{{Kind: Work, Beats: []Beat{{Name: "Blink", Rep: 1}}}}}
	if got := line.Extend(0, 0, 15*time.Second).Total(); got != 15*time.Second {
		t.Errorf("%v, want 15 s", got)
	}
}

func TestExtendEndsAtTwoMinutes(t *testing.T) {
	line := Timeline{Segments: []Segment{{Kind: Work, Length: 30 * time.Second}}}
	for range 20 {
		line = line.Extend(0, 0, 15*time.Second)
	}
	if got := line.Total(); got != 30*time.Second+MostAdded {
		t.Errorf("%v in the end", got)
	}
}

func TestShorten(t *testing.T) {
	const s = time.Second
	way := Segment{Kind: Rise, Length: 40 * s, Beats: []Beat{{Length: 20 * s}, {At: 20 * s, Length: 20 * s}}}
	reps := Segment{Kind: Work, Beats: []Beat{}}
	for rep := 1; rep <= 5; rep++ {
		reps.Beats = append(reps.Beats, Beat{At: reps.Length, Length: 8 * s, Rep: rep})
		reps.Length += 8 * s
	}
	for name, c := range map[string]struct {
		segment Segment
		at      time.Duration
		want    time.Duration
	}{
		"a hold":                               {Segment{Kind: Work, Length: 45 * s}, 0, 30 * s},
		"to no less than ten seconds":          {Segment{Kind: Work, Length: 20 * s}, 0, 10 * s},
		"with five to come out of it":          {Segment{Kind: Work, Length: 45 * s}, 30 * s, 35 * s},
		"near its end not at all":              {Segment{Kind: Work, Length: 45 * s}, 42 * s, 45 * s},
		"a hold as short as it gets":           {Segment{Kind: Work, Length: 8 * s}, 0, 8 * s},
		"by whole seconds":                     {Segment{Kind: Work, Length: 45 * s}, 30*s + s/2, 36 * s},
		"getting ready":                        {Segment{Kind: Ready, Length: 12 * s}, 2 * s, 7 * s},
		"a way not at all":                     {way, 0, 40 * s},
		"counted work by whole reps":           {reps, 0, 24 * s},
		"counted work with the rep under way":  {reps, 26 * s, 32 * s},
		"counted work in its last rep no more": {reps, 33 * s, 40 * s},
	} {
		t.Run(name, func(t *testing.T) {
			line := Timeline{Segments: []Segment{c.segment}}
			got := line.Shorten(0, c.at, 15*s)
			if got.Total() != c.want || got.Segments[0].Added != c.want-c.segment.Length {
				t.Errorf("%v, %v added, want %v", got.Total(), got.Segments[0].Added, c.want)
			}
			if line.Total() != c.segment.Length {
				t.Error("the timeline before was changed")
			}
		})
	}
}

// Of two sides the second loses what the first does, and keeps what it had.
func TestShortenKeepsTheSidesEqual(t *testing.T) {
	everyTimeline(t, func(t *testing.T, _ *exercises.Catalog, line Timeline) {
		for i, s := range line.Segments {
			shorter := line.Shorten(i, 0, 15*time.Second)
			equalSides(t, shorter)
			if _, second := line.FirstSide(i); second && shorter.Segments[i].Length != s.Length {
				t.Errorf("segment %d, the second side: %v became %v", i, s.Length, shorter.Segments[i].Length)
			}
			if longer := line.Extend(i, 0, 15*time.Second); s.Kind == Work && len(s.Beats) == 0 && s.Length >= EasedLeast && longer.Shorten(i, 0, 15*time.Second).Total() != line.Total() {
				t.Errorf("segment %d: more and less leave %v of %v", i, longer.Shorten(i, 0, 15*time.Second).Total(), line.Total())
			}
		}
	})
}
