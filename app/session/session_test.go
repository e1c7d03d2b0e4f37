package session

import (
	"encoding/csv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"limber/app/timeline"
	"limber/exercises"
)

func TestDayIsTheOneWhereItWas(t *testing.T) {
	for at, want := range map[string]string{
		"2026-11-22T23:59:59+13:00": "2026-11-22", // still the 22nd there, the 22nd in Greenwich
		"2026-11-22T00:10:00+13:00": "2026-11-22", // the 21st in Greenwich
		"2026-11-21T23:50:00-09:30": "2026-11-21", // the 22nd in Greenwich
		"2026-03-29T01:59:59+01:00": "2026-03-29", // clocks about to change
		"2026-03-29T03:00:00+02:00": "2026-03-29",
		"1969-12-31T23:00:00Z":      "1969-12-31",
	} {
		s, err := time.Parse(time.RFC3339, at)
		if err != nil {
			t.Fatal(err)
		}
		if got := DayOf(s).String(); got != want {
			t.Errorf("%s: %s, want %s", at, got, want)
		}
	}
}

func TestWeekBeginsOnMonday(t *testing.T) {
	monday := DayOf(time.Date(2026, 11, 16, 0, 0, 0, 0, time.UTC))
	for i := range Day(7) {
		if got := (monday + i).Monday(); got != monday {
			t.Errorf("%s: %s", monday+i, got)
		}
	}
}

func TestIDsSortByTime(t *testing.T) {
	a, b := NewID(noon, 1<<63|7), NewID(noon.Add(time.Second).In(time.FixedZone("", -36000)), 0)
	if a != "20261122T110000-000000000007" || a >= b {
		t.Errorf("%s, %s", a, b)
	}
}

func TestStiffnessNotGivenIsNotZero(t *testing.T) {
	for n, given := range map[int]bool{-1: false, 0: true, 10: true, 11: false} {
		got, ok := Stiff(n).Number()
		if ok != given || ok && got != n {
			t.Errorf("%d: %d, %v", n, got, ok)
		}
	}
}

func TestPartsShareTimeBySide(t *testing.T) {
	s := time.Second
	rock := timeline.Segment{Kind: timeline.Work, Exercise: "knee-rocking", Length: 16 * s, Beats: []timeline.Beat{
		{At: 0, Length: 4 * s, Side: left}, {At: 4 * s, Length: 4 * s, Side: right},
		{At: 8 * s, Length: 4 * s, Side: left}, {At: 12 * s, Length: 4 * s, Side: right},
	}}
	tl := timeline.Timeline{Segments: []timeline.Segment{
		{Kind: timeline.Ready, Exercise: "figure-4", Length: 15 * s},
		{Kind: timeline.Work, Exercise: "figure-4", Side: left, Length: 30 * s},
		{Kind: timeline.Change, Exercise: "figure-4", Length: 8 * s},
		{Kind: timeline.Work, Exercise: "figure-4", Side: right, Length: 30 * s},
		rock,
		{Kind: timeline.Work, Exercise: "figure-4", Side: left, Length: 30 * s},
		{Kind: timeline.Work, Exercise: "bridge", Length: 20 * s},
	}}
	for name, c := range map[string]struct {
		did     []time.Duration
		want    []Part
		between time.Duration
	}{
		"nothing yet":          {nil, nil, 0},
		"only getting ready":   {[]time.Duration{15 * s}, nil, 15 * s},
		"stopped in the rocks": {[]time.Duration{15 * s, 30 * s, 8 * s, 29 * s, 9 * s}, []Part{{"figure-4", left, 30 * s}, {"figure-4", right, 29 * s}, {"knee-rocking", left, 5 * s}, {"knee-rocking", right, 4 * s}}, 23 * s},
		"one side skipped":     {[]time.Duration{15 * s, 30 * s, 8 * s, 0, 0, 10 * s}, []Part{{"figure-4", left, 40 * s}}, 23 * s},
		"rocks done twice":     {[]time.Duration{0, 0, 0, 0, 26 * s}, []Part{{"knee-rocking", left, 13 * s}, {"knee-rocking", right, 13 * s}}, 0},
		"to the end":           {[]time.Duration{15 * s, 30 * s, 8 * s, 30 * s, 16 * s, 30 * s, 20 * s}, []Part{{"figure-4", left, 60 * s}, {"figure-4", right, 30 * s}, {"knee-rocking", left, 8 * s}, {"knee-rocking", right, 8 * s}, {"bridge", both, 20 * s}}, 23 * s},
	} {
		t.Run(name, func(t *testing.T) {
			if d := cmp.Diff(c.want, Parts(tl, c.did)); d != "" {
				t.Error(d)
			}
			if got := Between(tl, c.did); got != c.between {
				t.Errorf("%v between, want %v", got, c.between)
			}
		})
	}
}

func TestRunIsResumableForADay(t *testing.T) {
	r := Run{Session: did("2026-11-22", min5("bridge", both)), Saved: noon}
	r.Session.Ended = Unfinished
	if !r.Resumable(noon.Add(23*time.Hour)) || r.Resumable(noon.Add(25*time.Hour)) {
		t.Error("a run can be resumed for a day")
	}
	if s, ok := r.Abandoned(); !ok || s.Ended != Stopped || s.Worked() != 5*time.Minute {
		t.Errorf("after that it is %v, %v", s, ok)
	}
	r.Session.Done = nil
	if _, ok := r.Abandoned(); ok {
		t.Error("nothing was done and a session came of it")
	}
}

func TestChoicesLeaveOutWhatDoesNotSuit(t *testing.T) {
	bridge := exercises.Exercise{ID: "bridge", Position: exercises.OnBack, Ask: []exercises.Condition{exercises.Pregnancy}}
	catCow := exercises.Exercise{ID: "cat-cow", Position: exercises.AllFours}
	lean := exercises.Exercise{ID: "lean", Position: exercises.Standing}
	for name, c := range map[string]struct {
		choices              Choices
		bridge, catCow, lean bool // whether each suits
	}{
		"nothing said": {Choices{}, true, true, true},
		"no floor":     {Choices{Limits: []Limit{NoFloor}}, false, false, true},
		"no kneeling":  {Choices{Limits: []Limit{NoKneeling}}, true, false, true},
		"pregnancy":    {Choices{Conditions: []exercises.Condition{exercises.Pregnancy}}, false, true, true},
		"left out":     {Choices{LeftOut: []string{"cat-cow"}}, true, false, true},
	} {
		if a, b, l := c.choices.Suits(bridge), c.choices.Suits(catCow), c.choices.Suits(lean); a != c.bridge || b != c.catCow || l != c.lean {
			t.Errorf("%s: bridge %v, cat-cow %v, lean %v", name, a, b, l)
		}
	}
}

func TestBackupIsDueAfterAMonthWithSomethingNew(t *testing.T) {
	ago := func(days int) time.Time { return noon.AddDate(0, 0, -days) }
	for name, c := range map[string]struct {
		first, last, exported int // days ago; -1: never
		want                  bool
	}{
		"nothing done":            {-1, -1, -1, false},
		"never, begun this month": {20, 1, -1, false},
		"never, for two months":   {60, 1, -1, true},
		"last week":               {60, 1, 7, false},
		"long ago, nothing new":   {90, 70, 60, false},
		"long ago, something new": {90, 1, 60, true},
	} {
		var k Kept
		if c.first >= 0 {
			k.Sessions = []Session{{Started: ago(c.first)}, {Started: ago(c.last)}}
		}
		if c.exported >= 0 {
			k.Choices.Exported = ago(c.exported)
		}
		if got := k.BackupDue(noon); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestCSVSurvivesCommasQuotesAndFormulas(t *testing.T) {
	s := did("2026-11-22", min5("bridge", both))
	s.Routine.Name, s.Note = `Desk "quick", short`, "=HYPERLINK(\"x\")\nand\tmore"
	s.Feel, s.After, s.Easy = Looser, Stiff(0), true
	s.Started = s.Started.In(time.FixedZone("", -5*3600))
	rows, err := csv.NewReader(strings.NewReader(CSV([]Session{s}))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"2026-11-22", "01:00", "-05:00", s.Routine.Name, "5.0", "finished", "yes", "looser", "", "0", "", "'" + s.Note}
	if len(rows) != 2 {
		t.Fatalf("%d rows", len(rows))
	}
	if d := cmp.Diff(want, rows[1]); d != "" {
		t.Error(d)
	}
}

func TestUnreadableSessionsAreNotWritten(t *testing.T) {
	for name, s := range map[string]Session{
		"no id":             {Started: noon, Routine: Routine{ID: "r"}},
		"no start":          {ID: "a", Routine: Routine{ID: "r"}},
		"less than nothing": {ID: "a", Started: noon, Routine: Routine{ID: "r"}, Done: []Part{{"bridge", both, -time.Second}}},
		"no such feeling":   {ID: "a", Started: noon, Routine: Routine{ID: "r"}, Feel: "great"},
	} {
		if text, err := EncodeSession(s); err == nil {
			t.Errorf("%s: written as %s", name, text)
		}
	}
}

func TestRunComesBackAsItWasSaved(t *testing.T) {
	r := Run{Session: did("2026-11-22", min5("bridge", both)), State: []byte(`{"phase":"playing"}`), Saved: noon}
	text, err := EncodeRun(r)
	if err != nil {
		t.Fatal(err)
	}
	back, err := DecodeRun(text)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(r, back, same); d != "" {
		t.Error(d)
	}
}
