package words_test

import (
	"fmt"
	"testing"
	"time"

	"limber/app/history"
	"limber/app/session"
	"limber/app/words"
	"limber/exercises"
	content "limber/exercises/source"
)

func english(t *testing.T) *words.Words {
	t.Helper()
	say, _, err := content.English()
	if err != nil {
		t.Fatal(err)
	}
	return say
}

func TestTheWeekCountsUpAndNeverDown(t *testing.T) {
	say := english(t)
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
		if got := say.Come(h.Week(session.DayOf(monday), session.Target{Time: 10 * time.Minute, Days: 3})); got != c.words {
			t.Errorf("%d sessions: %q, want %q", len(c.sessions), got, c.words)
		}
	}
}

func TestTooFewAnswersSayNothing(t *testing.T) {
	say := english(t)
	for _, c := range []struct {
		help            history.Help
		looser, changed string
	}{
		{history.Help{Answers: 4, Looser: 4, Change: history.Median{Value: -2, N: 3}}, "too few to say (4)", "too few to say (3)"},
		{history.Help{Answers: 5, Looser: 4, Change: history.Median{Value: -2, N: 5}}, "4 of 5", "−2 (5)"},
		{history.Help{Answers: 50, Looser: 0, Change: history.Median{Value: 0.5, N: 40}}, "0 of 50", "+0.5 (40)"},
	} {
		if got := say.Helps.Looser(c.help); got != c.looser {
			t.Errorf("%+v: %q, want %q", c.help, got, c.looser)
		}
		if got := say.Changed(c.help.Change); got != c.changed {
			t.Errorf("%+v: %q, want %q", c.help.Change, got, c.changed)
		}
	}
}

func TestAWeeklyAnswerIsFreshForAWeek(t *testing.T) {
	say := english(t)
	for again, want := range map[session.Day]string{
		10: "Asked again in 5 days. Tap another answer to change it.",
		6:  "Asked again tomorrow. Tap another answer to change it.",
	} {
		if got := say.Daily.Asked(true, again, 5); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := say.Daily.Asked(false, 0, 5); got != say.Daily.Hint {
		t.Error(got)
	}
}

func TestChartsSayWhatTheyShow(t *testing.T) {
	say := english(t)
	points := []history.Point{
		{Time: 10 * time.Minute, Before: history.Median{Value: 6, N: 2}},
		{Time: 31 * time.Minute, Before: history.Median{Value: 4.5, N: 1}, After: history.Median{Value: 3, N: 1}},
	}
	for _, c := range []struct{ got, want string }{
		{say.MinutesOf(nil), "Minutes a week: nothing yet."},
		{say.MinutesOf(points), "Minutes in each of 2 weeks: between 10 and 31, the last 31."},
		{say.StiffnessOf(nil), "Stiffness: no numbers given yet."},
		{say.StiffnessOf(points), "Stiffness, the middle of each week's numbers. Before sessions 6.0 at first, 4.5 at last. After them 3.0 at first, 3.0 at last."},
		{say.Middle(points[1].Before), "4.5 (1)"},
		{say.Middle(history.Median{}), "–"},
		{say.Year.Squares(nil), "A square for each day. The more you do, the larger it gets."},
		{say.Year.Squares([]history.Square{{Level: 1}, {Level: 3}, {}}), "Something on 2 days, the day's target on 1."},
		{say.BothSides(0, 0, exercises.Left), "Over the last four weeks: both sides get the same here, and take turns in going first."},
		{say.BothSides(9*time.Minute, 9*time.Minute+59*time.Second, exercises.Right), "Over the last four weeks: even. Next time the right goes first."},
		{say.BothSides(9*time.Minute, 11*time.Minute, exercises.Left), "Over the last four weeks: 2 min more on the right. Next time the left goes first."},
		{say.AlsoThisWeek(nil), "Keeping active comes first: whatever moves you helps your back."},
		{say.AlsoThisWeek(map[session.Sport]int{session.Swam: 1, session.Walked: 2, session.Rode: 3}), "This week you also walked twice, rode a bike 3 times and swam once."},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}
