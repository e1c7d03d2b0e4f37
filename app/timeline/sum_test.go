package timeline_test

import (
	. "limber/app/timeline"
	"testing"
	"time"

	"limber/exercises"
)

func TestAtAndRemaining(t *testing.T) {
	// 0 ready 15, work 30, change 8, work 30: 83 s
	line, err := Compile(catalog, exercises.Routine{Steps: steps("lunge")}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	const ms = time.Millisecond
	for _, c := range []struct {
		elapsed time.Duration
		at      int
		left    time.Duration
	}{
		{-time.Second, 0, 83000 * ms},
		{0, 0, 83000 * ms},
		{14999 * ms, 0, 68001 * ms},
		{15000 * ms, 1, 68000 * ms},
		{44999 * ms, 1, 38001 * ms},
		{45000 * ms, 2, 38000 * ms},
		{82999 * ms, 3, 1 * ms},
		{83000 * ms, 3, 0},
		{time.Hour, 3, 0},
	} {
		if at, left := line.At(c.elapsed), line.Remaining(c.elapsed); at != c.at || left != c.left {
			t.Errorf("%v elapsed: segment %d, %v left; want %d, %v", c.elapsed, at, left, c.at, c.left)
		}
	}
	if empty := (Timeline{}); empty.At(0) != -1 || empty.Total() != 0 || empty.Remaining(time.Second) != 0 {
		t.Error("an empty timeline has something in it")
	}
}

func TestBeat(t *testing.T) {
	line, err := Compile(catalog, exercises.Routine{Steps: steps("rock", "reach")}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	rock, hold := line.Segments[2], line.Segments[4]
	for _, c := range []struct {
		at   time.Duration
		name string
		side exercises.Side
		rep  int
	}{
		{0, "Roll", exercises.Left, 1},
		{1999 * time.Millisecond, "Roll", exercises.Left, 1},
		{2 * time.Second, "Back", exercises.Left, 1},
		{4 * time.Second, "Roll", exercises.Right, 1},
		{8 * time.Second, "Roll", exercises.Left, 2},
		{31999 * time.Millisecond, "Back", exercises.Right, 4},
	} {
		if b, ok := rock.Beat(c.at); !ok || b.Name != c.name || b.Side != c.side || b.Rep != c.rep {
			t.Errorf("at %v: %+v, %v", c.at, b, ok)
		}
	}
	for _, d := range []time.Duration{-1, 32 * time.Second} {
		if b, ok := rock.Beat(d); ok {
			t.Errorf("at %v, outside: %+v", d, b)
		}
	}
	if _, ok := hold.Beat(0); ok || hold.Reps() != 0 {
		t.Error("a hold has beats")
	}
	if rock.Reps() != 4 {
		t.Errorf("%d reps, want 4", rock.Reps())
	}
}

func TestBeatAtIsTheOneThatBeganLast(t *testing.T) {
	way := Segment{Kind: Lower, Length: 20 * time.Second, Beats: []Beat{{Length: 8 * time.Second}, {At: 8 * time.Second, Length: 12 * time.Second}}}
	for at, want := range map[time.Duration]int{-1: -1, 0: 0, 7 * time.Second: 0, 8 * time.Second: 1, 20 * time.Second: 1} {
		if got := way.BeatAt(at); got != want {
			t.Errorf("at %v: %d, want %d", at, got, want)
		}
	}
	if got := (Segment{}).BeatAt(0); got != -1 {
		t.Errorf("without beats: %d", got)
	}
}
