package ui

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"limber/app/timeline"
	"limber/exercises"
	"limber/exercises/golden"
	content "limber/exercises/source"
)

// The whole of a routine as it is heard: read it aloud when it changes.
func TestGoldenWordsReadWellAloud(t *testing.T) {
	c, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	SetCatalog(c)
	r, _ := c.Routine("full-eight")
	line, err := timeline.Compile(c, r, timeline.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var told strings.Builder
	for i, s := range line.Segments {
		text := entering(line, i)
		if s.Kind == timeline.Ready {
			text = teaching(line, i)
		}
		fmt.Fprintf(&told, "%s  %s\n", clock(s.Start), text)
	}
	golden.Same(t, "full-eight.told.txt", told.String())
}

func TestWhatIsNewFitsIntoItsReady(t *testing.T) {
	c, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	SetCatalog(c)
	for _, r := range c.Routines {
		line, err := timeline.Compile(c, r, timeline.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for i, s := range line.Segments {
			if s.Kind != timeline.Ready {
				continue
			}
			words := len(strings.Fields(teaching(line, i)))
			// Two and a half words a second is still calm.
			if took := time.Duration(words) * time.Second * 2 / 5; took > s.Length {
				t.Errorf("%s: it takes %v to say what is new in %s, and there are %v", r.ID, took, s.Exercise, s.Length)
			}
		}
	}
}

func TestEnteringNamesTheSideInItsOwnWords(t *testing.T) {
	SetCatalog(&exercises.Catalog{Exercises: []exercises.Exercise{{
		ID: "hug", Name: "Knee Hug", Kind: exercises.Hold, Position: exercises.OnBack, Sides: exercises.Each,
		Left: "left knee in", Right: "right knee in",
	}}})
	line := timeline.Timeline{Segments: []timeline.Segment{
		{Kind: timeline.Ready, Exercise: "hug", Side: exercises.Left},
		{Kind: timeline.Work, Exercise: "hug", Side: exercises.Left, Length: 40 * time.Second},
		{Kind: timeline.Change, Exercise: "hug", Side: exercises.Right},
	}}
	for i, want := range []string{
		"Next: Knee Hug. On your back. Left side: left knee in.",
		"Knee Hug. Left side: left knee in. Hold for 40 seconds.",
		"Come out slowly. Change sides. Right side: right knee in.",
	} {
		if got := entering(line, i); got != want {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	}
}
