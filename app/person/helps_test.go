package person

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/session"
	"limber/exercises/source"
)

// Six sessions in, and what is counted of them out.
func TestWhatHelpedByHourAndByDirection(t *testing.T) {
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 11, 16, 22, 0, 0, 0, time.UTC)
	at := func(daysAgo, hour int, feel session.Feel, before, after int, done string) session.Session {
		s := session.Session{Started: time.Date(2026, 11, 16-daysAgo, hour, 0, 0, 0, time.UTC), Feel: feel, Before: session.Stiff(before), After: session.Stiff(after)}
		s.ID = s.Started.String()
		for _, id := range strings.Fields(done) {
			s.Done = append(s.Done, session.Part{Exercise: id, Time: time.Minute})
		}
		return s
	}
	k := kept.All{Sessions: []session.Session{
		at(1, 4, session.Looser, 6, 3, "seated-rotation"),
		at(2, 8, session.Same, 5, 5, "seated-rotation bridge"),
		at(3, 9, session.Looser, -1, -1, "bridge bridge bridge seated-rotation"),        // a quarter of it turns
		at(4, 17, session.Stiffer, 3, 4, "bridge bridge bridge bridge seated-rotation"), // less than that
		at(5, 18, session.NotSaid, 7, 2, "seated-side-bend"),
		at(6, 3, session.NotSaid, -1, -1, "seated-side-bend"), // nothing was said of it
		at(190, 3, session.Looser, 9, 0, "seated-side-bend"),  // and this was long ago
	}}
	k.Sort()
	p := Person{Catalog: c, Kept: k, Now: now}
	for want, got := range map[string][]history.Help{
		"early 1/2 -1.5:2, day 1/2 1.0:1, late 0/0 -5.0:1":                                                                  p.HelpsByHour(),
		"forward 0/0 0.0:0, back 0/0 0.0:0, side 0/0 -5.0:1, turn 2/3 -1.5:2, hip 1/3 0.5:2, leg 0/0 0.0:0, neck 0/0 0.0:0": p.HelpsByDirection(),
	} {
		var said []string
		for _, h := range got {
			said = append(said, fmt.Sprintf("%s %d/%d %.1f:%d", h.Routine, h.Looser, h.Answers, h.Change.Value, h.Change.N))
		}
		if is := strings.Join(said, ", "); is != want {
			t.Errorf("it counts\n%s\nwant\n%s", is, want)
		}
	}
}
