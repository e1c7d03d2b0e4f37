package ui

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/session"
	"limber/app/ui/part"
	"limber/exercises"
	content "limber/exercises/source"
)

// monday is the Monday of the week that the tests look at.
var monday = time.Date(2026, 11, 16, 7, 0, 0, 0, time.UTC)

func done(id string, at time.Time, d time.Duration) session.Session {
	return session.Session{
		ID: id, Started: at, Ended: session.Finished, Routine: session.Routine{ID: "desk-break", Name: "Desk break"},
		Done: []session.Part{{Exercise: "bridge", Time: d}},
	}
}

// having shows everything as if this were kept, until the test ends.
func having(t testing.TB, k kept.All) {
	t.Helper()
	c, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	before := the
	t.Cleanup(func() { the = before })
	the = newModel()
	SetWords(english())
	SetCatalog(c)
	the.take(k)
	the.device.Now = func() time.Time { return monday }
	the.device.Store = forgetful{}
	the.device.Files = nowhere{}
}

type nowhere struct{ Files }

func (nowhere) CanShare(string, string) bool { return false }

func tree(t testing.TB, parts []app.UI) *html.Node {
	t.Helper()
	n, err := html.Parse(strings.NewReader(app.HTMLString(app.Div().Body(parts...))))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestTheWeekCountsUpAndNeverDown(t *testing.T) {
	day := func(n int, d time.Duration) session.Session {
		return done(fmt.Sprint(n, d), monday.AddDate(0, 0, n), d)
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
		if got := weekWords(h.Week(session.DayOf(monday), session.Target{Time: 10 * time.Minute, Days: 3})); got != c.words {
			t.Errorf("%d sessions: %q, want %q", len(c.sessions), got, c.words)
		}
	}
}

// What Today suggests, done on the days it asks for, reaches the target.
func TestTheSuggestionReachesTheTarget(t *testing.T) {
	having(t, kept.All{})
	if got := weekWords(the.week()); got != "Target: move on 3 days." {
		t.Errorf("before anything is done it says %q", got)
	}
	first, _ := the.suggestions()
	var k kept.All
	for i := range session.DefaultTarget.Days {
		k.Sessions = append(k.Sessions, done(fmt.Sprint(i), monday.AddDate(0, 0, -1-i), the.timeline(first).Total()))
	}
	the.take(k)
	if w := the.history.Week(session.DayOf(monday.AddDate(0, 0, -1)), the.kept.Choices.WeekTarget()); !w.Done() {
		t.Errorf("last week, with %v a day: %d days met", the.timeline(first).Total(), w.Met)
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
	if got, want := part.Bars([]float64{30, 0, 60}, 60), "M0.15 100V50.0h.7V100zM2.15 100V0.0h.7V100z"; got != want {
		t.Errorf("bars: %q, want %q", got, want)
	}
	if got, want := part.Line([]float64{-1, 5, -1, 10}, 10), "M1.5 50.0L3.5 0.0"; got != want {
		t.Errorf("line: %q, want %q", got, want)
	}
	if got, want := part.Dots([]float64{-1, 5}, 10), "M1.5 50.0h0"; got != want {
		t.Errorf("dots: %q, want %q", got, want)
	}
}

func TestMonthsSumUpTheirDays(t *testing.T) {
	first := session.DayOf(time.Date(2026, 9, 28, 0, 0, 0, 0, time.UTC))
	squares := make([]history.Square, 40)
	for i := range squares {
		squares[i].Day = first + session.Day(i)
	}
	for _, i := range []int{0, 3, 4, 34} { // 28 September, 1, 2 October, 1 November
		squares[i].Level, squares[i].Time = 3, 10*time.Minute
	}
	want := [][]string{{"November 2026", "1", "10"}, {"October 2026", "2", "20"}, {"September 2026", "1", "10"}}
	if got := months(squares); !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestADeletedSessionKeepsItsPlaceUntilThePageGoes(t *testing.T) {
	var k kept.All
	for i := range 15 {
		k.Sessions = append(k.Sessions, done(fmt.Sprint("s", i), monday.AddDate(0, 0, i), time.Minute))
	}
	having(t, k)
	ids := func() (ids []string) {
		rows, _ := the.rows()
		for _, s := range rows {
			ids = append(ids, s.ID)
		}
		return ids
	}
	before := ids()
	the.deleteSession(k.Sessions[12])
	if got := ids(); !slices.Equal(got[:10], before) || !the.isGone("s12") || len(the.kept.Sessions) != 14 {
		t.Errorf("after deleting s12 the rows are %q", got)
	}
	the.bringSession(k.Sessions[12])
	if got := ids(); !slices.Equal(got, before) || the.isGone("s12") || len(the.kept.Sessions) != 15 {
		t.Errorf("after bringing s12 back the rows are %q, want %q", got, before)
	}
}

// forgetful is a store that keeps nothing and answers nothing.
type forgetful struct{ Store }

func (forgetful) Delete(kept.Place, func(error))         {}
func (forgetful) Put(kept.All, func(error))              {}
func (forgetful) Status() kept.Keeping                   { return kept.Keeping{} }
func (forgetful) LoadRun(time.Time) (s kept.Run, _ bool) { return s, false }

// daily is somebody who did one session a day.
func daily(days int) (k kept.All) {
	for i := range days {
		s := done(fmt.Sprint("s", i), monday.AddDate(0, 0, i-days), time.Duration(5+i%9)*time.Minute)
		s.Feel, s.Before, s.After = session.Feels[1+i%4], session.Stiff(i%11), session.Stiff(i%7)
		s.Routine.ID = fmt.Sprint("routine-", i%5)
		s.Done = append(s.Done, session.Part{Exercise: "knee-hug", Side: exercises.Left, Time: time.Minute})
		k.Sessions = append(k.Sessions, s)
	}
	return k
}

func TestTenYearsDrawNoMoreThanTenSessions(t *testing.T) {
	count := func(days int) int {
		having(t, daily(days))
		return len(elements(tree(t, progress().Body()), func(*html.Node) bool { return true }))
	}
	if ten, all := count(10), count(3650); 2*all > 3*ten {
		t.Errorf("ten sessions are drawn by %d elements, ten years by %d", ten, all)
	}
}

func BenchmarkProgressOfTenSessions(b *testing.B) { benchmarkProgress(b, 10) }
func BenchmarkProgressOfTenYears(b *testing.B)    { benchmarkProgress(b, 3650) }

func benchmarkProgress(b *testing.B, days int) {
	having(b, daily(days))
	for b.Loop() {
		app.HTMLString(app.Div().Body(progress().Body()...))
	}
}

func TestTooFewAnswersSayNothing(t *testing.T) {
	for _, c := range []struct {
		help            history.Help
		looser, changed string
	}{
		{history.Help{Answers: 4, Looser: 4, Change: history.Median{Value: -2, N: 3}}, "too few to say (4)", "too few to say (3)"},
		{history.Help{Answers: 5, Looser: 4, Change: history.Median{Value: -2, N: 5}}, "4 of 5", "−2 (5)"},
		{history.Help{Answers: 50, Looser: 0, Change: history.Median{Value: 0.5, N: 40}}, "0 of 50", "+0.5 (40)"},
	} {
		if got := looserWords(c.help); got != c.looser {
			t.Errorf("%+v: %q, want %q", c.help, got, c.looser)
		}
		if got := changeOf(c.help.Change); got != c.changed {
			t.Errorf("%+v: %q, want %q", c.help.Change, got, c.changed)
		}
	}
}

func TestVarietyNudgesOnlyTowardWhatSuits(t *testing.T) {
	k := daily(3)
	k.Choices.Limits = []session.Limit{session.NoFloor}
	having(t, k)
	used, unused := the.variety()
	for _, m := range append(used, unused...) {
		if e, _ := the.catalog.Exercise(m.Exercise); e.Position.OnFloor() {
			t.Errorf("%s is done on the floor", e.Name)
		}
	}
	if len(unused) != 3 {
		t.Errorf("%d exercises are nudged toward, want 3", len(unused))
	}
}

func TestAWeeklyAnswerIsFreshForAWeek(t *testing.T) {
	if got := sooner(10, 5); got != "in 5 days" {
		t.Error(got)
	}
	if got := sooner(6, 5); got != "tomorrow" {
		t.Error(got)
	}
}

func TestSizesAreRoundedUp(t *testing.T) {
	for bytes, want := range map[int]string{1: "1 kB", 1000: "1 kB", 1001: "2 kB", 4_800_000: "4.8 MB", 20_000_000: "20 MB"} {
		if got := size(bytes); got != want {
			t.Errorf("%d bytes are %q, want %q", bytes, got, want)
		}
	}
}
