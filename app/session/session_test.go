package session

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"limber/app/timeline"
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
