package player

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/timeline"
	"limber/exercises"
)

// A script is what happens to a run, line by line: when, what, and what must
// come of it.
type script []line

type line struct {
	at       Now
	event    Event
	effects  do
	phase    Phase
	position float64 // in seconds
}

type do = []Effect

// play lets the script happen to a run and returns what became of it.
func (s script) play(t *testing.T, run State) State {
	t.Helper()
	for n, l := range s {
		before, kept := run, frozen(run)
		next, effects := Update(run, l.event, l.at)
		if !same(frozen(before), kept) {
			t.Fatalf("line %d, %T: the state before was changed", n+1, l.event)
		}
		if !slices.Equal(effects, l.effects) {
			t.Errorf("line %d, %T: effects\n got %s\nwant %s", n+1, l.event, words(effects), words(l.effects))
		}
		if next.Phase != l.phase || next.Position != s_(l.position) {
			t.Errorf("line %d, %T: %s at %v, want %s at %v", n+1, l.event, next.Phase, next.Position, l.phase, s_(l.position))
		}
		run = next
	}
	return run
}

func s_(seconds float64) time.Duration {
	return time.Duration(seconds * float64(time.Second)).Round(time.Millisecond)
}

// at reads the clocks some seconds after the page opened, with no sound.
func at(seconds float64) Now {
	return Now{Mono: s_(seconds), Wall: time.Date(2026, 11, 22, 7, 0, 0, 0, time.UTC).Add(s_(seconds))}
}

// hears adds a sound that has got to a position.
func (n Now) hears(id int, seconds float64) Now {
	n.Sound = Clock{ID: id, At: s_(seconds)}
	return n
}

// slept puts a sleep before this moment: the wall clock went on without the
// monotonic one. A negative sleep is a wall clock set back.
func (n Now) slept(d time.Duration) Now {
	n.Wall = n.Wall.Add(d)
	return n
}

func longer(seconds float64) Resized  { return Resized{Longer: true, By: s_(seconds)} }
func shorter(seconds float64) Resized { return Resized{By: s_(seconds)} }

func sound(from, until float64) Sound { return Sound{From: s_(from), Until: s_(until)} }

// stretch is a small routine with one of everything:
//
//	0     0 s  ready   10 s
//	1    10 s  work    30 s  left
//	2    40 s  change   8 s
//	3    48 s  work    30 s  right
//	4    78 s  rest    12 s
//	5    90 s  work    24 s  three reps
//	6   114 s  rise    30 s
//	    144 s
func stretch() timeline.Timeline {
	work := timeline.Segment{Kind: timeline.Work, Step: 1}
	for rep := range 3 {
		for half, name := range []string{"Lift", "Lower"} {
			work.Beats = append(work.Beats, timeline.Beat{At: s_(float64(8*rep + 4*half)), Length: s_(4), Name: name, Rep: rep + 1})
		}
	}
	work.Length = s_(24)
	return lay(
		timeline.Segment{Kind: timeline.Ready, Length: s_(10), Side: exercises.Left},
		timeline.Segment{Kind: timeline.Work, Length: s_(30), Side: exercises.Left},
		timeline.Segment{Kind: timeline.Change, Length: s_(8), Side: exercises.Right},
		timeline.Segment{Kind: timeline.Work, Length: s_(30), Side: exercises.Right},
		timeline.Segment{Kind: timeline.Rest, Length: s_(12), Step: 1},
		work,
		timeline.Segment{Kind: timeline.Rise, Length: s_(30), Step: 1},
	)
}

func lay(segments ...timeline.Segment) timeline.Timeline {
	for i := range segments[1:] {
		segments[i+1].Start = segments[i].End()
	}
	return timeline.Timeline{Segments: segments}
}

// frozen shares nothing with s that Update could write to, and shows all of it:
// the room behind a slice's end too, which two later states would share.
func frozen(s State) State {
	s.Did, s.Eased, s.Ways = whole(s.Did), whole(s.Eased), whole(s.Ways)
	s.Timeline.Segments = whole(s.Timeline.Segments)
	for i, g := range s.Timeline.Segments {
		s.Timeline.Segments[i].Beats = whole(g.Beats)
	}
	return s
}

func whole[T any](s []T) []T { return slices.Clone(s[:cap(s)]) }

// same compares all of two states, what is not kept too.
func same(a, b State) bool { return reflect.DeepEqual(a, b) }

// words names effects as the scripts' readers would.
func words(effects []Effect) string {
	var all []string
	for _, e := range effects {
		word := strings.ToLower(strings.TrimPrefix(fmt.Sprintf("%T", e), "player."))
		switch e := e.(type) {
		case Sound:
			word += fmt.Sprint(" ", e.From.Seconds())
			if e.Until != 0 {
				word += fmt.Sprint(" ", e.Until.Seconds())
			}
		case Resized:
			word = map[bool]string{true: "longer", false: "shorter"}[e.Longer] + fmt.Sprint(" ", e.By.Seconds())
		case Enter:
			word += fmt.Sprint(" ", e.Segment)
		case Passed:
			word += fmt.Sprint(" ", e.Segment, " ", e.Point)
		case Beat:
			word += fmt.Sprint(" ", e.Segment, " ", e.Beat)
		case Awake:
			word = map[bool]string{true: "awake", false: "asleep"}[e.On]
		}
		all = append(all, word)
	}
	return strings.Join(all, " ")
}
