package ui

import (
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/session"
)

// Where an exercise takes the body stands on its page, and is counted over the week:
// what goes two ways counts in both.
func TestDirectionsAreShownAndCountedOverTheWeek(t *testing.T) {
	inHand(t, kept.All{}, nil, func(h *hand) {
		h.open("/exercises/thread-the-needle")
		h.see("Movement Turning")
		h.open("/exercises/knee-hug")
		h.see("Movement Bending forward")
		now, old := done("now", time.Now().Add(-time.Hour), 0), done("old", time.Now().AddDate(0, 0, -8), 0)
		now.Done = []session.Part{{Exercise: "thread-the-needle", Time: 3 * time.Minute}, {Exercise: "knee-hug", Time: 2 * time.Minute}}
		old.Done = []session.Part{{Exercise: "thread-the-needle", Time: 20 * time.Minute}}
		h.phone.kept.Sessions = []session.Session{old, now}
		h.reload("/progress")
		h.see("The last seven days by direction")
		for _, row := range []string{"Bending forward 2 min", "Turning 3 min", "Hips 2 min"} {
			h.see(row)
		}
	})
}
