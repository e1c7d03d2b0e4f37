package ui

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/session"
	"limber/app/timeline"
)

// A hold is short while it is new, and its page says so.
func TestAHoldGrowsWithTheTimes(t *testing.T) {
	for n, want := range []time.Duration{20 * time.Second, 20 * time.Second, 20 * time.Second, 30 * time.Second} {
		k := kept.All{}
		for i := range n {
			s := done(fmt.Sprint(i), monday.AddDate(0, 0, -i-1), 0)
			s.Done = []session.Part{{Exercise: "knee-hug", Side: "left", Time: 20 * time.Second}, {Exercise: "knee-hug", Side: "right", Time: 20 * time.Second}}
			k.Sessions = append(k.Sessions, s)
		}
		taught(t, k)
		r, _ := the.catalog.Routine("full-eight")
		for _, s := range the.person().Timeline(r).Segments {
			if s.Kind == timeline.Work && s.Exercise == "knee-hug" && s.Length != want {
				t.Errorf("after %d times it is held for %v, want %v", n, s.Length, want)
			}
		}
	}
	s := the.find("/exercises/knee-hug")
	if words, _, _ := seen(t, whole(s)); !strings.Contains(words, "30 s each side; 20 s while it is new") {
		t.Errorf("its page says %s", words)
	}
}
