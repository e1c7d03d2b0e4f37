package part

import (
	"fmt"
	"testing"
	"time"

	"limber/app/history"
	"limber/app/session"
	content "limber/exercises/source"
)

func TestTheWeekCountsUpAndNeverDown(t *testing.T) {
	say, _, err := content.English()
	if err != nil {
		t.Fatal(err)
	}
	monday := time.Date(2026, 11, 16, 7, 0, 0, 0, time.UTC)
	day := func(n int, d time.Duration) session.Session {
		return session.Session{ID: fmt.Sprint(n, d), Started: monday.AddDate(0, 0, n), Done: []session.Part{{Exercise: "bridge", Time: d}}}
	}
	for _, c := range []struct {
		words    string
		sessions []session.Session
	}{
		{"Target: 10 min on 3 days.", nil},
		{"Target: 10 min on 3 days.", []session.Session{day(0, 4*time.Minute)}},
		{"1 of 3 days reached.", []session.Session{day(0, 10*time.Minute)}},
		{"1 of 3 days reached.", []session.Session{day(0, 6*time.Minute), day(0, 5*time.Minute)}},
		{"Your target is reached: 3 of 3 days.", []session.Session{day(0, 10*time.Minute), day(2, 10*time.Minute), day(6, 11*time.Minute)}},
		{"Your target is reached: 4 of 3 days.", []session.Session{day(0, 10*time.Minute), day(1, 10*time.Minute), day(2, 10*time.Minute), day(6, 11*time.Minute)}},
	} {
		h := history.Of(c.sessions, nil, nil)
		if got := WeekWords(say, h.Week(session.DayOf(monday), session.Target{Time: 10 * time.Minute, Days: 3})); got != c.words {
			t.Errorf("%d sessions: %q, want %q", len(c.sessions), got, c.words)
		}
	}
}

func TestADayWithoutTheWholeTargetIsNotFull(t *testing.T) {
	for _, c := range []struct {
		part float64
		d    string
	}{
		{0, ""},
		{0.5, "M2.0 18.0A16 16 0 0 0 34.0 18.0z"},
		{0.75, "M4.1 10.0A16 16 0 1 0 31.9 10.0z"},
		{1, "M18 2a16 16 0 1 0 .01 0z"},
	} {
		if got := filled(c.part); got != c.d {
			t.Errorf("filled(%v) is %q, want %q", c.part, got, c.d)
		}
	}
}

func TestChartsDrawOnlyWhatIsThere(t *testing.T) {
	if got, want := Bars([]float64{30, 0, 60}, 60), "M0.15 100V50.0h.7V100zM2.15 100V0.0h.7V100z"; got != want {
		t.Errorf("bars: %q, want %q", got, want)
	}
	if got, want := Line([]float64{-1, 5, -1, 10}, 10), "M1.5 50.0L3.5 0.0"; got != want {
		t.Errorf("line: %q, want %q", got, want)
	}
	if got, want := Dots([]float64{-1, 5}, 10), "M1.5 50.0h0"; got != want {
		t.Errorf("dots: %q, want %q", got, want)
	}
}
