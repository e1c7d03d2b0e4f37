package timeline_test

import (
	. "limber/app/timeline"
	"reflect"
	"testing"
	"time"

	"limber/exercises"
)

func TestEase(t *testing.T) {
	routine := exercises.Routine{Steps: steps("lunge", "cow", "rock")}
	tests := map[string]struct {
		segment int
		at      time.Duration
		want    string
	}{
		"a first side, and the second with it": {1, 5 * time.Second, `
			0:00      ready   0:15      lunge left
			0:15      work    0:15      lunge left
			0:30      change  0:08      lunge right
			0:38      work    0:15      lunge right
			0:53      lower   0:40      down: 0:10, 0:30
			1:33      ready   0:08      cow
			1:41      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			2:28.500  ready   0:12      rock
			2:40.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:12.500  rise    0:40      up: 0:16, 0:24
			3:52.500`},
		"past the middle, what was done stays, and the other side gets as much": {1, 20 * time.Second, `
			0:00      ready   0:15      lunge left
			0:15      work    0:25      lunge left
			0:40      change  0:08      lunge right
			0:48      work    0:25      lunge right
			1:13      lower   0:40      down: 0:10, 0:30
			1:53      ready   0:08      cow
			2:01      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			2:48.500  ready   0:12      rock
			3:00.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:32.500  rise    0:40      up: 0:16, 0:24
			4:12.500`},
		"a second side, for the first is over": {3, time.Second, `
			0:00      ready   0:15      lunge left
			0:15      work    0:30      lunge left
			0:45      change  0:08      lunge right
			0:53      work    0:15      lunge right
			1:08      lower   0:40      down: 0:10, 0:30
			1:48      ready   0:08      cow
			1:56      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			2:43.500  ready   0:12      rock
			2:55.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:27.500  rise    0:40      up: 0:16, 0:24
			4:07.500`},
		"a change: the side to come": {2, 4 * time.Second, `
			0:00      ready   0:15      lunge left
			0:15      work    0:30      lunge left
			0:45      change  0:08      lunge right
			0:53      work    0:15      lunge right
			1:08      lower   0:40      down: 0:10, 0:30
			1:48      ready   0:08      cow
			1:56      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			2:43.500  ready   0:12      rock
			2:55.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:27.500  rise    0:40      up: 0:16, 0:24
			4:07.500`},
		"breath cycles, by whole ones": {6, 0, `
			0:00      ready   0:15      lunge left
			0:15      work    0:30      lunge left
			0:45      change  0:08      lunge right
			0:53      work    0:30      lunge right
			1:23      lower   0:40      down: 0:10, 0:30
			2:03      ready   0:08      cow
			2:11      work    0:28.500  cow: 3 x (Out 0:05.500 out, In 0:04 in)
			2:39.500  ready   0:12      rock
			2:51.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:23.500  rise    0:40      up: 0:16, 0:24
			4:03.500`},
		"alternating reps, with the one under way": {8, 17 * time.Second, `
			0:00      ready   0:15      lunge left
			0:15      work    0:30      lunge left
			0:45      change  0:08      lunge right
			0:53      work    0:30      lunge right
			1:23      lower   0:40      down: 0:10, 0:30
			2:03      ready   0:08      cow
			2:11      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			2:58.500  ready   0:12      rock
			3:10.500  work    0:24      rock: 3 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:34.500  rise    0:40      up: 0:16, 0:24
			4:14.500`},
		"getting up stays as it is": {9, 0, `
			0:00      ready   0:15      lunge left
			0:15      work    0:30      lunge left
			0:45      change  0:08      lunge right
			0:53      work    0:30      lunge right
			1:23      lower   0:40      down: 0:10, 0:30
			2:03      ready   0:08      cow
			2:11      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			2:58.500  ready   0:12      rock
			3:10.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:42.500  rise    0:40      up: 0:16, 0:24
			4:22.500`},
	}
	for name, c := range tests {
		t.Run(name, func(t *testing.T) {
			line, err := Compile(catalog, routine, Options{})
			if err != nil {
				t.Fatal(err)
			}
			again, _ := Compile(catalog, routine, Options{})
			sameTable(t, table(line.Ease(c.segment, c.at)), c.want)
			if !reflect.DeepEqual(line, again) {
				t.Error("the timeline before was changed")
			}
		})
	}
}

func TestEaseLeavesTenSecondsOfAHoldAndNeverAdds(t *testing.T) {
	for held, want := range map[time.Duration]time.Duration{
		60 * time.Second: 30 * time.Second,
		15 * time.Second: 10 * time.Second,
		8 * time.Second:  8 * time.Second,
	} {
		line := Timeline{Segments: []Segment{{Kind: Work, Length: held}}}
		if got := line.Ease(0, 0).Total(); got != want {
			t.Errorf("%v eased is %v, want %v", held, got, want)
		}
		if got := line.Ease(0, held-time.Second).Total(); got != held {
			t.Errorf("%v eased at its end is %v", held, got)
		}
	}
}

func TestEaseReachesTheSetsToCome(t *testing.T) {
	// "turn" has two sets of two sides: 1, 3, 5, 7, then once more as another step
	line, err := Compile(catalog, exercises.Routine{Steps: steps("turn", "turn")}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	whole := line.Segments[1].Length
	eased := line.Ease(3, 0)
	for segment, want := range map[int]bool{1: false, 3: true, 5: true, 7: true, 9: false, 11: false} {
		if got := eased.Segments[segment].Length < whole; got != want {
			t.Errorf("segment %d: eased is %v, want %v", segment, got, want)
		}
	}
}
