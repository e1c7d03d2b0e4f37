package session

import (
	"testing"
	"time"

	"limber/app/timeline"
)

func TestASessionOfNextToNothingIsNotKeptByItself(t *testing.T) {
	const s = time.Second
	for name, c := range map[string]struct {
		session Session
		counts  bool
	}{
		"nothing moved":                  {Session{Between: 10 * time.Minute}, false},
		"nothing moved, to the end":      {Session{Ended: Finished}, false},
		"nothing moved, and it hurt":     {Session{Feel: Hurt}, false},
		"a second":                       {Session{Done: []Part{{"bridge", both, s}}}, false},
		"a second, and it hurt":          {Session{Done: []Part{{"bridge", both, s}}, Feel: Hurt}, true},
		"a second, with a note":          {Session{Done: []Part{{"bridge", both, s}}, Note: "a phone call"}, true},
		"just less than half a minute":   {Session{Done: []Part{{"bridge", both, 29 * s}}}, false},
		"half a minute, in two parts":    {Session{Done: []Part{{"knee-hug", left, 15 * s}, {"knee-hug", right, 15 * s}}}, true},
		"twenty seconds, and no more to": {Session{Done: []Part{{"bridge", both, 20 * s}}, Ended: Finished}, true},
	} {
		if got := c.session.Counts(); got != c.counts {
			t.Errorf("%s: it counts is %v", name, got)
		}
	}
}

func TestSkippingToTheEndIsNotFinishing(t *testing.T) {
	const s = time.Second
	line := timeline.Timeline{Segments: []timeline.Segment{
		{Kind: timeline.Ready, Length: 15 * s}, {Kind: timeline.Work, Length: 30 * s},
		{Kind: timeline.Rest, Length: 10 * s}, {Kind: timeline.Work, Length: 30 * s},
	}}
	for name, c := range map[string]struct {
		did     []time.Duration
		stopped bool
		want    Ending
	}{
		"all of it":           {[]time.Duration{15 * s, 30 * s, 10 * s, 30 * s}, false, Finished},
		"only the pauses cut": {[]time.Duration{0, 30 * s, 0, 30 * s}, false, Finished},
		"half of it":          {[]time.Duration{0, 0, 0, 30 * s}, false, Finished},
		"less than half":      {[]time.Duration{15 * s, 29 * s, 10 * s, 0}, false, Stopped},
		"nothing":             {make([]time.Duration, 4), false, Stopped},
		"stopped":             {[]time.Duration{15 * s, 30 * s, 10 * s, 29 * s}, true, Stopped},
	} {
		if got := EndingOf(line, c.did, c.stopped); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}
