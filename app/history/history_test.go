package history

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"limber/app/kept"
	"limber/app/session"
	"limber/app/session/sessiontest"
	"limber/exercises"
)

var tenMinutes = session.Target{Time: 10 * time.Minute, Days: 3}

// Whoever does the shortest routine on the days Limber asks for has done what
// it asks for, and the year shows those days as whole.
func TestTheDefaultTargetIsMetByAnySession(t *testing.T) {
	h := history(
		did("2026-11-16", session.Part{Exercise: "bridge", Side: both, Time: 3 * time.Minute}),
		did("2026-11-18", session.Part{Exercise: "bridge", Side: both, Time: 20 * time.Second}),
		did("2026-11-20", session.Part{Exercise: "bridge", Side: both, Time: 45 * time.Minute}),
	)
	w := h.Week(sunday, session.Choices{}.WeekTarget())
	if w.Met != 3 || !w.Done() {
		t.Errorf("%d days met, done %v", w.Met, w.Done())
	}
	var levels []int
	for _, s := range h.Year(sunday, session.DefaultTarget)[53*7-7:] {
		levels = append(levels, s.Level)
	}
	if d := cmp.Diff([]int{3, 0, 3, 0, 4, 0, 0}, levels); d != "" {
		t.Error(d)
	}
	for i, want := range map[int]float64{0: 1, 1: 0, 2: 1, 4: 1} {
		if got := w.Days[i].Part(session.DefaultTarget); got != want {
			t.Errorf("day %d has %v of the target, want %v", i, got, want)
		}
	}
	if got := w.Days[0].Part(tenMinutes); got != 0.3 {
		t.Errorf("three minutes are %v of ten", got)
	}
}

func history(sessions ...session.Session) *History { return Of(sessions, nil, nil) }

func of(k kept.All) *History { return Of(k.Sessions, k.CheckIns, k.Activities) }

func TestWeekCountsUpFromMonday(t *testing.T) {
	easy := did("2026-11-20", session.Part{Exercise: "bridge", Side: both, Time: time.Minute})
	easy.Easy = true
	h := history(
		did("2026-11-15", min5("bridge", both), min5("cat-cow", both)), // the Sunday before
		did("2026-11-16", min5("bridge", both)),
		did("2026-11-16", min5("bridge", both)),
		did("2026-11-18", min5("bridge", both)), // too short to count
		easy,
		did("2026-11-23", min5("bridge", both), min5("cat-cow", both)), // the Monday after
	)
	w := h.Week(sunday, tenMinutes)
	if w.Start.String() != "2026-11-16" {
		t.Errorf("starts %s", w.Start)
	}
	if w.Time != 16*time.Minute || w.Met != 2 || w.Done() {
		t.Errorf("%v, %d days met, done %v", w.Time, w.Met, w.Done())
	}
	if got := w.Days[0].Sessions; got != 2 {
		t.Errorf("%d sessions on Monday", got)
	}
}

func TestWeekCountsOtherActivity(t *testing.T) {
	h := of(kept.All{Activities: []session.Activity{{ID: "a", At: noon, Kind: session.Walked}, {ID: "b", At: noon.Add(time.Hour), Kind: session.Walked}, {ID: "c", At: noon, Kind: session.Swam}, {ID: "d", At: noon.AddDate(0, 0, 1), Kind: session.Rode}}})
	w := h.Week(sunday, tenMinutes)
	if d := cmp.Diff(map[session.Sport]int{session.Walked: 2, session.Swam: 1}, w.Also); d != "" || w.Met != 0 {
		t.Errorf("%s, %d days met", d, w.Met)
	}
}

func TestYearIsACalendarThatEndsToday(t *testing.T) {
	h := history(
		did("2025-11-17", min5("bridge", both)), // its first square
		did("2026-11-20", session.Part{Exercise: "bridge", Side: both, Time: time.Minute}),
		did("2026-11-21", min5("bridge", both), min5("cat-cow", both)),
		did("2026-11-22", session.Part{Exercise: "bridge", Side: both, Time: 20 * time.Minute}),
	)
	year := h.Year(sunday, tenMinutes)
	if len(year) != 53*7 || year[0].Day.String() != "2025-11-17" || year[len(year)-1].Day != sunday {
		t.Fatalf("%d squares from %s to %s", len(year), year[0].Day, year[len(year)-1].Day)
	}
	var levels []int
	for _, s := range append(year[:1:1], year[len(year)-4:]...) {
		levels = append(levels, s.Level)
	}
	if d := cmp.Diff([]int{2, 0, 1, 3, 4}, levels); d != "" {
		t.Error(d)
	}
}

func TestSeriesSaysHowManyNumbersAreBehindIt(t *testing.T) {
	with := func(s session.Session, before, after int) session.Session {
		s.Before, s.After = session.Stiff(before), session.Stiff(after)
		return s
	}
	h := history(
		with(did("2026-11-02", min5("bridge", both)), 7, 5),
		with(did("2026-11-03", min5("bridge", both)), 4, -1),
		with(did("2026-11-17", min5("bridge", both)), -1, 0),
	)
	want := []Point{
		{Week: sunday.Monday() - 14, Time: 10 * time.Minute, Sessions: 2, Before: Median{5.5, 2}, After: Median{5, 1}},
		{Week: sunday.Monday() - 7},
		{Week: sunday.Monday(), Time: 5 * time.Minute, Sessions: 1, After: Median{0, 1}},
	}
	if d := cmp.Diff(want, h.Series(sunday, 52)); d != "" {
		t.Error(d)
	}
	if got := h.Series(sunday, 2); len(got) != 2 || got[1].Sessions != 1 {
		t.Errorf("two weeks gave %v", got)
	}
	if got := history().Series(sunday, 52); got != nil {
		t.Errorf("nothing gave %v", got)
	}
}

func TestSidesAlternate(t *testing.T) {
	for want, sessions := range map[exercises.Side][]session.Session{
		left: {
			did("2026-11-20", min5("figure-4", left), min5("figure-4", right)),
			did("2026-11-21", min5("bridge", both), min5("figure-4", right), min5("figure-4", left)),
			did("2026-11-22", min5("bridge", both)), // says nothing about sides
		},
		right: {did("2026-11-21", session.Part{Exercise: "figure-4", Side: right, Time: 0}, min5("figure-4", left))},
	} {
		if got := history(sessions...).NextSide(); got != want {
			t.Errorf("next side %q, want %q", got, want)
		}
	}
	if got := history().NextSide(); got != left {
		t.Errorf("the first side is %q", got)
	}
}

func TestSidesAreSummedOverTheDaysAsked(t *testing.T) {
	h := history(
		did("2026-10-01", min5("figure-4", left)),
		did("2026-11-20", min5("figure-4", left), min5("knee-hug", left), min5("figure-4", right)),
		did("2026-11-22", session.Part{Exercise: "figure-4", Side: right, Time: time.Minute}, min5("bridge", both)),
	)
	l, r := h.Sides(sunday-27, sunday)
	if l != 10*time.Minute || r != 6*time.Minute {
		t.Errorf("left %v, right %v", l, r)
	}
}

func TestWaysAreCountedEachTime(t *testing.T) {
	gone := func(ways ...string) session.Session {
		s := did("2026-11-22", min5("bridge", both))
		s.Ways = ways
		return s
	}
	h := history(gone("down", "up", "down"), gone("down"), gone())
	if got := h.Ways(); got["down"] != 3 || got["up"] != 1 || len(got) != 2 {
		t.Errorf("counted %v", got)
	}
}

func TestUsedEndsWithWhatWasNeverDone(t *testing.T) {
	h := history(
		did("2026-11-20", min5("bridge", both), min5("figure-4", left), min5("figure-4", right)),
		did("2026-11-22", min5("bridge", both), session.Part{Exercise: "knee-hug", Side: left, Time: 0}),
	)
	var got []string
	for _, m := range h.Used([]string{"cat-cow", "figure-4", "knee-hug", "bridge"}) {
		got = append(got, fmt.Sprintf("%s %d %v", m.Exercise, m.Times, m.Time))
	}
	if d := cmp.Diff([]string{"bridge 2 10m0s", "figure-4 1 10m0s", "cat-cow 0 0s", "knee-hug 0 0s"}, got); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff(map[string]int{"bridge": 2, "figure-4": 1}, h.Familiar()); d != "" {
		t.Error(d)
	}
}

func TestWhatHelpsSaysNothingFromFew(t *testing.T) {
	var sessions []session.Session
	for i, c := range []struct {
		routine       string
		feel          session.Feel
		before, after int
	}{
		{"evening", session.Looser, 6, 3}, {"evening", session.Looser, 5, 5}, {"evening", session.Same, 4, 2}, {"evening", session.Stiffer, 2, 4}, {"evening", session.Looser, 7, 3}, {"evening", session.NotSaid, -1, 2},
		{"morning", session.Looser, 5, 1}, {"morning", session.Hurt, -1, -1},
	} {
		s := did("2026-11-22", min5("bridge", both))
		s.ID, s.Routine = fmt.Sprint(i), session.Routine{ID: c.routine, Name: c.routine}
		s.Feel, s.Before, s.After = c.feel, session.Stiff(c.before), session.Stiff(c.after)
		sessions = append(sessions, s)
	}
	want := []Help{
		{Routine: "evening", Name: "evening", Answers: 5, Looser: 3, Change: Median{-2, 5}},
		{Routine: "morning", Name: "morning", Answers: 2, Looser: 1, Change: Median{-4, 1}},
	}
	got := history(sessions...).WhatHelps()
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if !got[0].Says() || !got[0].Change.Says() || got[1].Says() || got[1].Change.Says() {
		t.Error("five answers say something, two don't")
	}
}

// somewhere is a session on a day, at an hour of a zone so far east of London.
func somewhere(day string, hour, zone int) session.Session {
	d, err := time.Parse(time.DateOnly, day)
	if err != nil {
		panic(err)
	}
	at := time.Date(d.Year(), d.Month(), d.Day(), hour, 0, 0, 0, time.FixedZone("", zone*3600))
	return session.Session{ID: at.String(), Started: at, Routine: session.Routine{ID: "r"}, Done: []session.Part{min5("bridge", both)}, Ended: session.Finished}
}

// Who flies east over the date line has the later session on the earlier day.
func TestTravelMayBringAnEarlierFirstDay(t *testing.T) {
	fiji, hawaii := somewhere("2026-11-16", 9, 12), somewhere("2026-11-15", 18, -10)
	if !fiji.Started.Before(hawaii.Started) {
		t.Fatal("they stand in another order")
	}
	h := history(fiji, hawaii)
	if got := h.Series(sunday, 26); len(got) != 2 || got[0].Week.String() != "2026-11-09" || got[0].Sessions != 1 {
		t.Errorf("the weeks are %v: want that of the Sunday too", got)
	}
	if !h.CheckInDue(fiji.Day() + 6) {
		t.Error("no check-in a week after the first day")
	}
}

// The same flight must not hide an answer of the day that two weeks begin with:
// a later one belongs to the day before.
func TestTravelHidesNoAnswer(t *testing.T) {
	answer := func(day string, hour, zone int) session.Session {
		s := somewhere(day, hour, zone)
		s.Feel = session.Stiffer
		return s
	}
	for name, first := range map[string][]session.Session{
		"the week before": {answer("2026-11-09", 7, 12), answer("2026-11-09", 9, 12), answer("2026-11-08", 18, -10), answer("2026-11-16", 7, 1), answer("2026-11-18", 7, 1)},
		"the last week":   {answer("2026-11-10", 7, 1), answer("2026-11-12", 7, 1), answer("2026-11-16", 7, 12), answer("2026-11-16", 9, 12), answer("2026-11-15", 18, -10)},
	} {
		if !slices.IsSortedFunc(first, func(a, b session.Session) int { return a.Started.Compare(b.Started) }) {
			t.Fatalf("%s: not by time", name)
		}
		if !history(first...).StifferForTwoWeeks(sunday) {
			t.Errorf("%s: an answer was not counted", name)
		}
	}
}

func TestStifferForTwoWeeksSuggestsATherapist(t *testing.T) {
	for name, c := range map[string]struct {
		feels string // one answer a day, today last: l looser, s stiffer, h hurt, n looser and stiffer the day after, - none
		daily string // check-ins a week apart, today last: e easier, h harder
		want  bool
	}{
		"no answers":                  {"", "", false},
		"stiffer for two weeks":       {"s-s---- s---h--", "", true},
		"stiffer the days after":      {"n-n---- n---n--", "", true},
		"one week only":               {"l-l---- s-s-s--", "", false},
		"it got better":               {"s-s-s-- l-l-s--", "", false},
		"one answer a week":           {"s------ s------", "", false},
		"half and half":               {"s-l---- s-l----", "", false},
		"daily life harder twice":     {"", "ehh", true},
		"harder once":                 {"", "heh", false},
		"hurt in the week before too": {"h-h-l-- h-s----", "", true},
	} {
		t.Run(name, func(t *testing.T) {
			var k kept.All
			day := noon.AddDate(0, 0, 1-len("ssssssssssssss"))
			for _, f := range c.feels {
				if f == ' ' {
					continue
				}
				s := session.Session{ID: day.String(), Started: day, Routine: session.Routine{ID: "r"}, Feel: map[rune]session.Feel{'l': session.Looser, 's': session.Stiffer, 'h': session.Hurt, 'n': session.Looser}[f]}
				if f == 'n' {
					s.Next = session.Stiffer
				}
				k.Sessions = append(k.Sessions, s)
				day = day.AddDate(0, 0, 1)
			}
			for i, d := range c.daily {
				at := noon.AddDate(0, 0, -7*(len(c.daily)-1-i))
				k.CheckIns = append(k.CheckIns, session.CheckIn{ID: fmt.Sprint(i), At: at, Daily: map[rune]session.Daily{'e': session.Easier, 'h': session.Harder}[d]})
			}
			if got := of(k).StifferForTwoWeeks(sunday); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestCheckInIsDueAWeekAfterTheLast(t *testing.T) {
	first := did("2026-11-10", min5("bridge", both))
	for name, c := range map[string]struct {
		k    kept.All
		want bool
	}{
		"before the first session":   {kept.All{}, false},
		"twelve days after it":       {kept.All{Sessions: []session.Session{first}}, true},
		"six days after a check-in":  {kept.All{Sessions: []session.Session{first}, CheckIns: []session.CheckIn{{ID: "a", At: noon.AddDate(0, 0, -6), Daily: session.Easier}}}, false},
		"a week after a check-in":    {kept.All{Sessions: []session.Session{first}, CheckIns: []session.CheckIn{{ID: "a", At: noon.AddDate(0, 0, -7), Daily: session.Easier}}}, true},
		"the first session is young": {kept.All{Sessions: []session.Session{did("2026-11-20")}}, false},
		"only walks":                 {kept.All{Activities: []session.Activity{{ID: "a", At: noon.AddDate(0, 0, -20), Kind: session.Walked}}}, false},
	} {
		if got := of(c.k).CheckInDue(sunday); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// However the sessions are ordered, and wherever they were done, no minute is
// lost between the sessions, their days, weeks, exercises and sides.
func TestHistoryLosesNoMinute(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := kept.All{Sessions: rapid.SliceOfN(sessiontest.AnySession(), 0, 20).Draw(t, "sessions")}
		h := of(k)
		var want, worked, days, moves time.Duration
		ids := map[string]bool{}
		for _, s := range k.Sessions {
			want += s.Length()
			worked += s.Worked()
			for _, p := range s.Done {
				ids[p.Exercise] = true
			}
		}
		for i, d := range h.days {
			days += d.Time
			if i > 0 && h.days[i-1].Day >= d.Day {
				t.Fatalf("day %s after %s", d.Day, h.days[i-1].Day)
			}
		}
		for id := range ids {
			moves += h.Used([]string{id})[0].Time
		}
		if days != want || moves != worked {
			t.Fatalf("sessions %v, %v of it worked, days %v, exercises %v", want, worked, days, moves)
		}
	})
}
