package play

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/person"
	"limber/app/run"
	"limber/app/timeline"
	"limber/app/ui/uitest"
	"limber/app/words"
	"limber/exercises"
	"limber/exercises/golden"
	content "limber/exercises/source"
)

// heard is all that a routine says to someone for whom all of it is new, line by
// line with its time.
func heard(t *testing.T, c *exercises.Catalog, id string, l exercises.Limits) string {
	t.Helper()
	r, _ := c.Routine(id)
	r, _ = c.Adapt(r, l)
	line, err := timeline.Compile(c, r, timeline.Options{NoKneeling: l.NoKneeling})
	if err != nil {
		t.Fatal(err)
	}
	said := telling{uitest.English(t), person.Person{Catalog: c}, line}
	var told strings.Builder
	say := func(at time.Duration, text string) { fmt.Fprintf(&told, "%s  %s\n", words.Clock(at), text) }
	for i, s := range line.Segments {
		if run.FirstOf(line, i) {
			say(s.Start, said.teaching(i))
			continue
		}
		say(s.Start, said.entering(i))
		for k := 1; k < len(s.Beats) && s.Kind.IsWay(); k++ {
			say(s.Start+s.Beats[k].At, said.beat(s, k))
		}
	}
	return told.String()
}

// The whole of a routine as it is heard: read it aloud, eyes closed, when it
// changes.
func TestGoldenWordsReadWellAloud(t *testing.T) {
	c, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"full-eight", "morning", "easy-day", "hamstrings-and-hips"} {
		for who, l := range map[string]exercises.Limits{"": {Easier: id == "easy-day"}, "-no-kneeling": {NoKneeling: true, Easier: id == "easy-day"}} {
			told := heard(t, c, id, l)
			golden.Same(t, id+".told"+who+".txt", told)
		}
	}
}

// Nothing that is said is cut off by what is said next: two words a second while
// getting ready, two and a half where a side or a name is all there is.
func TestWhatIsSaidFitsIntoItsTime(t *testing.T) {
	c, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	familiar := map[string]int{}
	for _, e := range c.Exercises {
		familiar[e.ID] = timeline.Familiar
	}
	for _, w := range c.Ways {
		familiar[w.ID] = timeline.Familiar
	}
	for _, r := range c.Routines {
		for who, o := range map[string]timeline.Options{"new": {}, "new, by a bed": {NoKneeling: true}, "known": {Done: familiar, Ways: familiar}, "known, by a bed": {Done: familiar, Ways: familiar, NoKneeling: true}} {
			played, _ := c.Adapt(r, exercises.Limits{NoKneeling: o.NoKneeling})
			line, err := timeline.Compile(c, played, o)
			if err != nil {
				t.Fatal(err)
			}
			said := telling{uitest.English(t), person.Person{Catalog: c}, line}
			fits := func(i int, text string, length time.Duration, calm float64) {
				words := len(strings.Fields(text))
				if took := time.Duration(float64(words) / calm * float64(time.Second)); took > length+time.Second/2 {
					t.Errorf("%s, %s, segment %d: it takes %v to say %q, and there are %v", r.ID, who, i, took, text, length)
				}
			}
			for i, s := range line.Segments {
				switch {
				case s.Kind.IsWay():
					fits(i, said.entering(i), s.Beats[0].Length, 2)
					for k := 1; k < len(s.Beats); k++ {
						fits(i, said.beat(s, k), s.Beats[k].Length, 2)
					}
				case o.Done == nil && run.FirstOf(line, i):
					fits(i, said.teaching(i), s.Length, 2)
				case s.Kind != timeline.Work:
					fits(i, said.entering(i), s.Length, 2.5)
				}
			}
		}
	}
}

// Where nothing is spoken a new exercise's steps are read, one at a time: all of
// them, in order, each for as long as its words ask.
func TestALessonIsReadStepByStep(t *testing.T) {
	c, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range c.Routines {
		line, err := timeline.Compile(c, r, timeline.Options{})
		if err != nil {
			t.Fatal(err)
		}
		said := telling{uitest.English(t), person.Person{Catalog: c}, line}
		for i, s := range line.Segments {
			if !run.FirstOf(line, i) {
				continue
			}
			var read []string
			shown := map[string]time.Duration{}
			for at := time.Duration(0); at < s.Length; at += time.Second {
				now := said.lessonFrom(i, s.Start+at)[0]
				if n := len(read); n == 0 || read[n-1] != now {
					read = append(read, now)
				}
				shown[now] += time.Second
			}
			if still := said.stillToCome(i, s.Start+s.Length/2); !strings.HasPrefix(still, said.named(i)) || !strings.HasSuffix(still, read[len(read)-1]) || strings.Contains(still, read[0]) && len(read) > 2 {
				t.Errorf("%s, %s: still to come are %q", r.ID, s.Exercise, still)
			}
			if !slices.Equal(read, said.lesson(i)) {
				t.Errorf("%s, %s: read are %q", r.ID, s.Exercise, read)
			}
			for text, length := range shown {
				if took := time.Duration(len(strings.Fields(text))) * time.Second / 3; took > length {
					t.Errorf("%s, %s: %q is shown for %v", r.ID, s.Exercise, text, length)
				}
			}
		}
	}
}

func TestEnteringNamesTheSideInItsOwnWords(t *testing.T) {
	c := &exercises.Catalog{Exercises: []exercises.Exercise{{
		ID: "hug", Name: "Knee Hug", Kind: exercises.Hold, Position: exercises.OnBack, Sides: exercises.Each,
		Left: "left knee in", Right: "right knee in",
	}}}
	line := timeline.Timeline{Segments: []timeline.Segment{
		{Kind: timeline.Ready, Exercise: "hug", Side: exercises.Left},
		{Kind: timeline.Work, Exercise: "hug", Side: exercises.Left, Length: 40 * time.Second},
		{Kind: timeline.Change, Exercise: "hug", Side: exercises.Right},
	}}
	said := telling{uitest.English(t), person.Person{Catalog: c}, line}
	for i, want := range []string{
		"Next: Knee Hug. On your back. Left side: left knee in.",
		"Knee Hug. Left side: left knee in. Hold for 40 seconds.",
		"Come out slowly. Change sides. Right side: right knee in.",
	} {
		if got := said.entering(i); got != want {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	}
}

// A content of somebody's own may teach no way at all: the run goes on.
func TestAWayThatIsGoneIsStillNamed(t *testing.T) {
	said := telling{uitest.English(t), person.Person{Catalog: &exercises.Catalog{}}, timeline.Timeline{}}
	for kind, want := range map[timeline.Kind]string{timeline.Lower: "Getting down", timeline.Rise: "Getting up"} {
		s := timeline.Segment{Kind: kind, Way: "gone", Length: 10 * time.Second}
		if said.way(s) != want || said.beat(s, 0) != "" {
			t.Errorf("%q, %q", said.way(s), said.beat(s, 0))
		}
	}
}
