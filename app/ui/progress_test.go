package ui

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"limber/app/kept"
	"limber/app/session"
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
	the = newModel("", english(), c)
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

// What Today suggests, done on the days it asks for, reaches the target.
func TestTheSuggestionReachesTheTarget(t *testing.T) {
	having(t, kept.All{})
	if got := the.words.Come(the.person().Week()); got != "Target: move on 3 days." {
		t.Errorf("before anything is done it says %q", got)
	}
	first := the.person().Suggested().First
	var k kept.All
	for i := range session.DefaultTarget.Days {
		k.Sessions = append(k.Sessions, done(fmt.Sprint(i), monday.AddDate(0, 0, -1-i), the.person().Timeline(first).Total()))
	}
	the.take(k)
	if w := the.history.Week(session.DayOf(monday.AddDate(0, 0, -1)), the.kept.Choices.WeekTarget()); !w.Done() {
		t.Errorf("last week, with %v a day: %d days met", the.person().Timeline(first).Total(), w.Met)
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
		return len(elements(tree(t, the.find("/progress").Body()), func(*html.Node) bool { return true }))
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
		app.HTMLString(app.Div().Body(the.find("/progress").Body()...))
	}
}

func TestVarietyNudgesOnlyTowardWhatSuits(t *testing.T) {
	k := daily(3)
	k.Choices.Limits = []session.Limit{session.NoFloor}
	having(t, k)
	used, unused := the.person().Variety()
	for _, m := range append(used, unused...) {
		if e, _ := the.catalog.Exercise(m.Exercise); e.Position.OnFloor() {
			t.Errorf("%s is done on the floor", e.Name)
		}
	}
	if len(unused) != 3 {
		t.Errorf("%d exercises are nudged toward, want 3", len(unused))
	}
}
