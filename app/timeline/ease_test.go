package timeline

import (
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
			0:53      ready   0:25      cow
			1:18      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			2:05.500  ready   0:12      rock
			2:17.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			2:49.500  rise    0:30
			3:19.500`},
		"past the middle, what was done stays, and the other side gets as much": {1, 20 * time.Second, `
			0:00      ready   0:15      lunge left
			0:15      work    0:25      lunge left
			0:40      change  0:08      lunge right
			0:48      work    0:25      lunge right
			1:13      ready   0:25      cow
			1:38      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			2:25.500  ready   0:12      rock
			2:37.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:09.500  rise    0:30
			3:39.500`},
		"a second side, for the first is over": {3, time.Second, `
			0:00      ready   0:15      lunge left
			0:15      work    0:30      lunge left
			0:45      change  0:08      lunge right
			0:53      work    0:15      lunge right
			1:08      ready   0:25      cow
			1:33      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			2:20.500  ready   0:12      rock
			2:32.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:04.500  rise    0:30
			3:34.500`},
		"a change: the side to come": {2, 4 * time.Second, `
			0:00      ready   0:15      lunge left
			0:15      work    0:30      lunge left
			0:45      change  0:08      lunge right
			0:53      work    0:15      lunge right
			1:08      ready   0:25      cow
			1:33      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			2:20.500  ready   0:12      rock
			2:32.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:04.500  rise    0:30
			3:34.500`},
		"breath cycles, by whole ones": {5, 0, `
			0:00      ready   0:15      lunge left
			0:15      work    0:30      lunge left
			0:45      change  0:08      lunge right
			0:53      work    0:30      lunge right
			1:23      ready   0:25      cow
			1:48      work    0:28.500  cow: 3 x (Out 0:05.500 out, In 0:04 in)
			2:16.500  ready   0:12      rock
			2:28.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:00.500  rise    0:30
			3:30.500`},
		"alternating reps, with the one under way": {7, 17 * time.Second, `
			0:00      ready   0:15      lunge left
			0:15      work    0:30      lunge left
			0:45      change  0:08      lunge right
			0:53      work    0:30      lunge right
			1:23      ready   0:25      cow
			1:48      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			2:35.500  ready   0:12      rock
			2:47.500  work    0:24      rock: 3 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:11.500  rise    0:30
			3:41.500`},
		"getting up stays as it is": {8, 0, `
			0:00      ready   0:15      lunge left
			0:15      work    0:30      lunge left
			0:45      change  0:08      lunge right
			0:53      work    0:30      lunge right
			1:23      ready   0:25      cow
			1:48      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			2:35.500  ready   0:12      rock
			2:47.500  work    0:32      rock: 4 x (Roll 0:02 out left, Back 0:02 in left, Roll 0:02 out right, Back 0:02 in right)
			3:19.500  rise    0:30
			3:49.500`},
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
