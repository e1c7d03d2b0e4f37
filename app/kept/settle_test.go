package kept

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/session"
)

// leftRun is a run that was left some minutes ago, with so many minutes moved.
func leftRun(id string, ago int, moved time.Duration) Run {
	s := did("2026-11-22", session.Part{Exercise: "bridge", Side: both, Time: moved})
	s.ID, s.Ended, s.Started = id, session.Unfinished, noon.Add(-time.Duration(ago)*time.Minute-moved)
	return Run{Session: s, Saved: noon.Add(-time.Duration(ago) * time.Minute)}
}

func TestOnlyTheLatestRunIsResumedAndNothingDoneIsLost(t *testing.T) {
	at := func(id string, ago int, moved time.Duration, ended session.Ending) session.Session {
		s := did("2026-11-22", session.Part{Exercise: "bridge", Side: both, Time: moved})
		s.ID, s.Ended, s.Started = id, ended, noon.Add(-time.Duration(ago)*time.Minute)
		s.Feel = session.Looser
		return s
	}
	const m = time.Minute
	for name, c := range map[string]struct {
		runs   []Run
		kept   []session.Session
		resume string
		became string // sessions, as id and minutes
		over   string
	}{
		"one":                        {[]Run{leftRun("a", 5, 3*m)}, nil, "a", "", ""},
		"a later one":                {[]Run{leftRun("b", 5, 3*m), leftRun("a", 60, 4*m)}, nil, "b", "a 4", "a"},
		"a later one, the other way": {[]Run{leftRun("a", 60, 4*m), leftRun("b", 5, 3*m)}, nil, "b", "a 4", "a"},
		"too little of the older":    {[]Run{leftRun("b", 5, 3*m), leftRun("a", 60, 10*time.Second)}, nil, "b", "", "a"},
		"a session since":            {[]Run{leftRun("a", 60, 4*m)}, []session.Session{at("x", 30, m, session.Finished)}, "", "a 4", "a"},
		"a session before":           {[]Run{leftRun("a", 30, 4*m)}, []session.Session{at("x", 60, m, session.Finished)}, "a", "", ""},
		"a session of next year":     {[]Run{leftRun("a", 30, 4*m)}, []session.Session{at("x", -60*24*200, m, session.Finished)}, "a", "", ""},
		"from yesterday":             {[]Run{leftRun("a", 25*60, 4*m)}, nil, "", "a 4", "a"},
		"finished":                   {[]Run{leftRun("a", 5, 4*m)}, []session.Session{at("a", 9, 4*m, session.Finished)}, "", "", "a"},
		"finished with less":         {[]Run{leftRun("a", 5, 4*m)}, []session.Session{at("a", 9, 3*m, session.Finished)}, "", "", "a"},
		"gone on in another tab":     {[]Run{leftRun("a", 5, 4*m)}, []session.Session{at("a", 9, 3*m, session.Stopped)}, "", "a 4 looser", "a"},
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
				if s.Feel != session.NotSaid {
					words += " " + string(s.Feel)
				}
				if became = append(became, words); s.Ended != session.Stopped {
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
