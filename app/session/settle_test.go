package session

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/timeline"
)

// leftRun is a run that was left some minutes ago, with so many minutes moved.
func leftRun(id string, ago int, moved time.Duration) Run {
	s := did("2026-11-22", Part{"bridge", both, moved})
	s.ID, s.Ended, s.Started = id, Unfinished, noon.Add(-time.Duration(ago)*time.Minute-moved)
	return Run{Session: s, Saved: noon.Add(-time.Duration(ago) * time.Minute)}
}

func TestOnlyTheLatestRunIsResumedAndNothingDoneIsLost(t *testing.T) {
	at := func(id string, ago int, moved time.Duration, ended Ending) Session {
		s := did("2026-11-22", Part{"bridge", both, moved})
		s.ID, s.Ended, s.Started = id, ended, noon.Add(-time.Duration(ago)*time.Minute)
		s.Feel = Looser
		return s
	}
	const m = time.Minute
	for name, c := range map[string]struct {
		runs   []Run
		kept   []Session
		resume string
		became string // sessions, as id and minutes
		over   string
	}{
		"one":                        {[]Run{leftRun("a", 5, 3*m)}, nil, "a", "", ""},
		"a later one":                {[]Run{leftRun("b", 5, 3*m), leftRun("a", 60, 4*m)}, nil, "b", "a 4", "a"},
		"a later one, the other way": {[]Run{leftRun("a", 60, 4*m), leftRun("b", 5, 3*m)}, nil, "b", "a 4", "a"},
		"too little of the older":    {[]Run{leftRun("b", 5, 3*m), leftRun("a", 60, 10*time.Second)}, nil, "b", "", "a"},
		"a session since":            {[]Run{leftRun("a", 60, 4*m)}, []Session{at("x", 30, m, Finished)}, "", "a 4", "a"},
		"a session before":           {[]Run{leftRun("a", 30, 4*m)}, []Session{at("x", 60, m, Finished)}, "a", "", ""},
		"a session of next year":     {[]Run{leftRun("a", 30, 4*m)}, []Session{at("x", -60*24*200, m, Finished)}, "a", "", ""},
		"from yesterday":             {[]Run{leftRun("a", 25*60, 4*m)}, nil, "", "a 4", "a"},
		"finished":                   {[]Run{leftRun("a", 5, 4*m)}, []Session{at("a", 9, 4*m, Finished)}, "", "", "a"},
		"finished with less":         {[]Run{leftRun("a", 5, 4*m)}, []Session{at("a", 9, 3*m, Finished)}, "", "", "a"},
		"gone on in another tab":     {[]Run{leftRun("a", 5, 4*m)}, []Session{at("a", 9, 3*m, Stopped)}, "", "a 4 looser", "a"},
	} {
		t.Run(name, func(t *testing.T) {
			got := Settle(c.runs, c.kept, noon)
			resume := ""
			if got.Resume != nil {
				resume = got.Resume.Session.ID
			}
			var became []string
			for _, s := range got.Became {
				words := fmt.Sprintf("%s %g", s.ID, s.Worked().Minutes())
				if s.Feel != NotSaid {
					words += " " + string(s.Feel)
				}
				if became = append(became, words); s.Ended != Stopped {
					t.Errorf("%s became a session that ended %q", s.ID, s.Ended)
				}
			}
			slices.Sort(became)
			if resume != c.resume || strings.Join(became, ", ") != c.became || strings.Join(got.Over, ", ") != c.over {
				t.Errorf("resumes %q, became %q, over %q", resume, became, got.Over)
			}
		})
	}
}

func TestASessionOfNextToNothingIsNotKeptByItself(t *testing.T) {
	const s = time.Second
	for name, c := range map[string]struct {
		session Session
		counts  bool
	}{
		"nothing moved":                  {Session{Between: 10 * time.Minute}, false},
		"nothing moved, to the end":      {Session{Ended: Finished}, false},
		"nothing moved, and it hurt":     {Session{Feel: Hurt}, false},
		"a second":                       {Session{Done: []Part{{"bridge", both, s}}}, false},
		"a second, and it hurt":          {Session{Done: []Part{{"bridge", both, s}}, Feel: Hurt}, true},
		"a second, with a note":          {Session{Done: []Part{{"bridge", both, s}}, Note: "a phone call"}, true},
		"just less than half a minute":   {Session{Done: []Part{{"bridge", both, 29 * s}}}, false},
		"half a minute, in two parts":    {Session{Done: []Part{{"knee-hug", left, 15 * s}, {"knee-hug", right, 15 * s}}}, true},
		"twenty seconds, and no more to": {Session{Done: []Part{{"bridge", both, 20 * s}}, Ended: Finished}, true},
	} {
		if got := c.session.Counts(); got != c.counts {
			t.Errorf("%s: it counts is %v", name, got)
		}
	}
}

func TestSkippingToTheEndIsNotFinishing(t *testing.T) {
	const s = time.Second
	line := timeline.Timeline{Segments: []timeline.Segment{
		{Kind: timeline.Ready, Length: 15 * s}, {Kind: timeline.Work, Length: 30 * s},
		{Kind: timeline.Rest, Length: 10 * s}, {Kind: timeline.Work, Length: 30 * s},
	}}
	for name, c := range map[string]struct {
		did     []time.Duration
		stopped bool
		want    Ending
	}{
		"all of it":           {[]time.Duration{15 * s, 30 * s, 10 * s, 30 * s}, false, Finished},
		"only the pauses cut": {[]time.Duration{0, 30 * s, 0, 30 * s}, false, Finished},
		"half of it":          {[]time.Duration{0, 0, 0, 30 * s}, false, Finished},
		"less than half":      {[]time.Duration{15 * s, 29 * s, 10 * s, 0}, false, Stopped},
		"nothing":             {make([]time.Duration, 4), false, Stopped},
		"stopped":             {[]time.Duration{15 * s, 30 * s, 10 * s, 29 * s}, true, Stopped},
	} {
		if got := EndingOf(line, c.did, c.stopped); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}
