package session

import (
	"testing"
	"time"
)

// A clock that was set back by an hour, or a flight, puts nothing out of sight.
func TestJustNowIsNotAhead(t *testing.T) {
	for name, c := range map[string]struct {
		at    time.Time
		ahead bool
	}{
		"now":                    {noon, false},
		"the clock was set back": {noon.Add(time.Hour), false},
		"tomorrow":               {noon.Add(20 * time.Hour), true},
		"tomorrow where it was, by a flight west": {noon.In(time.FixedZone("", 14*3600)), false},
	} {
		if got := Ahead(c.at, noon); got != c.ahead {
			t.Errorf("%s: ahead is %v", name, got)
		}
	}
}
