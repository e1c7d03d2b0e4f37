package ui

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/player"
	"limber/app/run"
	"limber/app/timeline"
	"limber/exercises"
)

func TestBreathsFillThreeMinutes(t *testing.T) {
	taught(t, kept.All{})
	for _, e := range the.catalog.Exercises {
		if e.Kind != exercises.Breath {
			continue
		}
		line := run.Breaths(the.catalog, e)
		work := line.Segments[1]
		if len(line.Segments) != 2 || line.Segments[0].Length != run.PacerReady || work.Start != run.PacerReady {
			t.Errorf("%s: %+v", e.ID, line.Segments)
		}
		if work.Length > run.PacerLength || work.Length < run.PacerLength-e.Cycle() || cycleOf(work) != e.Cycle() {
			t.Errorf("%s: %v of breaths of %v", e.ID, work.Length, cycleOf(work))
		}
	}
}

func TestTheCircleFollowsTheBreath(t *testing.T) {
	beat := func(at, length int, tone exercises.Tone) timeline.Beat {
		return timeline.Beat{At: time.Duration(at) * time.Second, Length: time.Duration(length) * time.Second, Tone: tone, Rep: 1}
	}
	for name, x := range map[string]struct {
		beats []timeline.Beat
		want  string
	}{
		"in and out":              {[]timeline.Beat{beat(0, 4, "in"), beat(4, 6, "out")}, "0.5 at 0, 1 at 0.4, 0.5 at 1"},
		"out first":               {[]timeline.Beat{beat(0, 5, "out"), beat(5, 5, "in")}, "1 at 0, 0.5 at 0.5, 1 at 1"},
		"with a pause in between": {[]timeline.Beat{beat(0, 4, "in"), beat(4, 2, ""), beat(6, 4, "out")}, "0.5 at 0, 1 at 0.4, 1 at 0.6, 0.5 at 1"},
	} {
		var got []string
		for _, f := range swell(timeline.Segment{Beats: x.beats}) {
			frame := f.(map[string]any)
			size := strings.Trim(fmt.Sprint(frame["transform"]), "scale()")
			got = append(got, fmt.Sprintf("%s at %v", size, frame["offset"]))
		}
		if strings.Join(got, ", ") != x.want {
			t.Errorf("%s: %s, want %s", name, strings.Join(got, ", "), x.want)
		}
	}
}

func TestThePacerBuzzesOnceForEachBeat(t *testing.T) {
	asked := taught(t, kept.All{})
	var felt [][]int
	the.device.Buzz = func(pattern ...int) { felt = append(felt, pattern) }
	c := &Pacer{ID: "belly-breathing"}
	c.OnInit()
	c.start()
	defer c.halt()
	if c.timer.Stop(); !slices.Contains(*asked, "play") || c.word() != "Put your hands in place" {
		t.Fatalf("%q, %q", *asked, c.word())
	}
	work := c.run.Player.Timeline.Segments[1]
	for _, b := range work.Beats[:3] {
		for _, at := range []time.Duration{0, time.Second} {
			c.dispatch(player.Seek{To: work.Start + b.At + at})
			if c.word() != b.Name {
				t.Errorf("it says %q in %q", c.word(), b.Name)
			}
		}
	}
	if want := [][]int{buzzes["in"], buzzes["out"], buzzes["in"]}; fmt.Sprint(felt) != fmt.Sprint(want) {
		t.Errorf("%v was felt, want %v", felt, want)
	}
	c.OnDismount()
	if last := (*asked)[len(*asked)-1]; last != "hush" || c.run.Breathes() {
		t.Errorf("on leaving, %q was asked last", last)
	}
}
