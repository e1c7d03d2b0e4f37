package person_test

import (
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
)

var noon = time.Date(2026, 11, 16, 12, 0, 0, 0, time.UTC)

func TestTheSafetyQuestionsComeAgain(t *testing.T) {
	ago := func(days int) time.Time { return noon.AddDate(0, 0, -days) }
	for name, x := range map[string]struct {
		asked    time.Time
		sessions []int // days ago
		want     bool
	}{
		"never answered":                       {time.Time{}, []int{1}, true},
		"just answered":                        {noon, nil, false},
		"answered, and away for 27 days":       {ago(27), nil, false},
		"answered, and away for four weeks":    {ago(28), nil, true},
		"away for four weeks after a session":  {ago(60), []int{50, 28}, true},
		"done since":                           {ago(60), []int{50, 28, 3}, false},
		"three months later, done every week":  {noon.AddDate(0, -3, 0), []int{80, 50, 20, 1}, true},
		"a day before that":                    {noon.AddDate(0, -3, 1), []int{80, 50, 20, 1}, false},
		"answered by a clock that ran ahead":   {ago(-40), []int{1}, true},
		"away, with a session dated next year": {ago(40), []int{-200}, true},
	} {
		k := kept.All{Choices: session.Choices{Asked: x.asked}}
		for _, n := range x.sessions {
			k.Sessions = append(k.Sessions, session.Session{Started: ago(n)})
		}
		if got := person.Asks(k, noon); got != x.want {
			t.Errorf("%s: %v, want %v", name, got, x.want)
		}
	}
}
