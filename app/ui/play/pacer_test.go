package play

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/cue"
	"limber/app/person"
	"limber/app/player"
	"limber/app/run"
	"limber/app/timeline"
	"limber/app/ui/uitest"
	"limber/exercises"
	content "limber/exercises/source"
)

func shipped(t *testing.T) *exercises.Catalog {
	t.Helper()
	c, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestBreathsFillThreeMinutes(t *testing.T) {
	catalog := shipped(t)
	for _, e := range catalog.Exercises {
		if e.Kind != exercises.Breath {
			continue
		}
		line := run.Breaths(catalog, e)
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
		ring := look{"transform", "scale(0.5)", "scale(1)"}
		for _, f := range ring.swell(timeline.Segment{Beats: x.beats}) {
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
	now := time.Duration(0)
	var did []run.Effect
	laid := 0
	c := &Pacer{ID: "belly-breathing", Doors: &Doors{
		Words:  uitest.English(t),
		Person: func() person.Person { return person.Person{Catalog: shipped(t)} },
		Clocks: func() player.Now { return player.Now{Mono: now} },
		Lay:    func(timeline.Timeline, []cue.Cue) { laid++ },
		Do:     func(e run.Effect) { did = append(did, e) },
	}}
	c.OnInit()
	c.start()
	defer c.halt()
	if c.timer.Stop(); laid != 1 || did[0] != (run.Unlock{}) || !slices.Contains(did, run.Effect(run.Sound{})) || c.word() != "Put your hands in place" {
		t.Fatalf("%v, %q", did, c.word())
	}
	work := c.run.Player.Timeline.Segments[1]
	did = nil
	for _, b := range work.Beats[:3] {
		for _, at := range []time.Duration{0, time.Second} {
			c.dispatch(player.Seek{To: work.Start + b.At + at})
			if c.word() != b.Name {
				t.Errorf("it says %q in %q", c.word(), b.Name)
			}
		}
	}
	var felt []run.Effect
	for _, e := range did {
		if _, ok := e.(run.Breathe); ok {
			felt = append(felt, e)
		}
	}
	if want := []run.Effect{run.Breathe{Tone: "in"}, run.Breathe{Tone: "out"}, run.Breathe{Tone: "in"}}; !slices.Equal(felt, want) {
		t.Errorf("%v was felt, want %v", felt, want)
	}
	did = nil
	c.OnDismount()
	if !slices.Contains(did, run.Effect(run.Hush{})) || c.run.Breathes() {
		t.Errorf("on leaving, %v was done", did)
	}
}
