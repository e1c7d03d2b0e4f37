package person_test

import (
	"testing"
	"time"

	"limber/app/person"
	"limber/app/session"
)

// A ladder is climbed anew after each change of what is kept: a slow phone takes
// some ten times as long, and nobody should see it.
func BenchmarkClimbAThousandSessions(b *testing.B) {
	c := &climber{}
	for range 20 {
		c.does(session.Looser, session.Same)
	}
	all := c.kept.Sessions
	for len(all) < 1000 {
		s := all[len(all)-20]
		s.Started = s.Started.AddDate(0, 0, 40)
		all = append(all, s)
	}
	catalog := c.person().Catalog
	for b.Loop() {
		person.Climb(catalog, all, nil, time.Time{})
	}
}
