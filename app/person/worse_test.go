package person_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
)

// lived is what becomes of the advice day by day, an answer a day: l looser, s
// stiffer, - none. Shown is x on each day on which it is said; it is read at once.
func lived(days string) string {
	var k kept.All
	settings, shown := person.Settings{}, ""
	for i, answer := range days {
		now := noon.AddDate(0, 0, i)
		if answer != '-' {
			k.Sessions = append(k.Sessions, session.Session{ID: fmt.Sprint(i), Started: now, Routine: session.Routine{ID: "r"},
				Feel: map[rune]session.Feel{'l': session.Looser, 's': session.Stiffer}[answer]})
		}
		p := person.Person{Kept: k, Settings: settings, Now: now.Add(time.Hour), History: history.Of(k.Sessions, nil, nil)}
		if p.Worse() {
			settings.Advised = p.Today().String()
			shown += "x"
		} else {
			shown += "."
		}
	}
	return shown
}

func TestTwoWorseWeeksBringTheAdviceOnce(t *testing.T) {
	for name, x := range map[string]struct {
		days string
		on   []int // from 0
	}{
		"never worse":                        {strings.Repeat("l-", 60), nil},
		"one worse week":                     {"s-s-s--" + strings.Repeat("l-", 20), nil},
		"half a year of it":                  {strings.Repeat("s-", 90), []int{9}},
		"half a year with a good day a week": {strings.Repeat("s-s-s-l", 26), []int{9}},
		"a week between is no calm":          {strings.Repeat("s-", 10) + "l-l-l-l" + strings.Repeat("s-", 10), []int{9}},
		"months between, and again":          {strings.Repeat("s-", 10) + strings.Repeat("l-", 30) + strings.Repeat("s-", 10), []int{9, 90}},
		"months of nothing, and again":       {strings.Repeat("s-", 10) + strings.Repeat("-", 60) + strings.Repeat("s-", 10), []int{9, 89}},
	} {
		var on []int
		for i, c := range lived(x.days) {
			if c == 'x' {
				on = append(on, i)
			}
		}
		if fmt.Sprint(on) != fmt.Sprint(x.on) {
			t.Errorf("%s: it is said on %v, want %v", name, on, x.on)
		}
	}
}

// Whatever the answers: between two times there are four weeks on end of which none
// gave cause for it.
func TestTheAdviceIsNeverGivenTwiceForOneBadTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		days := ""
		for range rapid.IntRange(10, 40).Draw(t, "weeks") {
			days += strings.Repeat(rapid.SampledFrom([]string{"s", "s-", "l-", "-", "sl", "ssl"}).Draw(t, "week"), 7)[:7]
		}
		shown := lived(days)
		last := -1
		for i, c := range shown {
			if c != 'x' {
				continue
			}
			if last >= 0 && i-last <= 28 {
				t.Fatalf("it is said on day %d and again on day %d:\n%s\n%s", last, i, days, shown)
			}
			last = i
		}
		if strings.Count(days, "l")+strings.Count(days, "-") == 0 && strings.Count(shown, "x") > 1 {
			t.Fatalf("a back that never got better was told more than once:\n%s", shown)
		}
	})
}
