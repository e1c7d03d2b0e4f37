// Package sessiontest makes sessions for the tests of whatever reads them.
package sessiontest

import (
	"fmt"
	"math/rand/v2"
	"time"

	"limber/app/session"
	"limber/exercises"
)

// TenYears is that many days.
const TenYears = 3650

// Noon is a Sunday the samples are about.
var Noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.FixedZone("", 3600))

// Did is a session on a day, in minutes of each exercise.
func Did(day string, parts ...session.Part) session.Session {
	at, err := time.Parse("2006-01-02 15:04 -07", day+" 07:00 +01")
	if err != nil {
		panic(err)
	}
	return session.Session{ID: day, Started: at, Routine: session.Routine{ID: "daily", Name: "Daily"}, Done: parts, Ended: session.Finished}
}

// FiveMinutes is a part that lasted so long.
func FiveMinutes(id string, side exercises.Side) session.Part {
	return session.Part{Exercise: id, Side: side, Time: 5 * time.Minute}
}

// Daily makes the sessions of somebody who did one a day, in the zones and with
// the answers a person would have given.
func Daily(days int) []session.Session {
	r := rand.New(rand.NewPCG(1, 2))
	moves := []string{"standing-childs-pose", "standing-hip-flexor-stretch", "cat-cow", "bridge", "knee-hug", "figure-4", "knee-rocking", "back-rotation-stretch"}
	oneSided := map[string]bool{"standing-hip-flexor-stretch": true, "knee-hug": true, "figure-4": true, "back-rotation-stretch": true}
	home := time.FixedZone("", 3600)
	first := time.Date(2016, 11, 25, 7, 0, 0, 0, home)
	var sessions []session.Session
	for i := range days {
		s := session.Session{
			Started: first.AddDate(0, 0, i).Add(time.Duration(r.IntN(7200)) * time.Second),
			Routine: session.Routine{ID: fmt.Sprintf("routine-%d", i%4), Name: fmt.Sprintf("Routine %d", i%4)},
			Ended:   session.Finished, Mode: "limber", Feel: session.Feels[r.IntN(len(session.Feels)-1)],
			Before: session.Stiff(r.IntN(11)), After: session.Stiff(r.IntN(11)),
		}
		s.ID = session.NewID(s.Started, r.Uint64())
		for _, m := range moves {
			s.Routine.Steps = append(s.Routine.Steps, exercises.Step{Exercise: m, Dose: exercises.Dose{Hold: 30 * time.Second, Sets: 1}})
			if oneSided[m] {
				s.Done = append(s.Done, session.Part{Exercise: m, Side: exercises.Left, Time: 30 * time.Second}, session.Part{Exercise: m, Side: exercises.Right, Time: 30 * time.Second})
			} else {
				s.Done = append(s.Done, session.Part{Exercise: m, Side: exercises.NoSide, Time: 40 * time.Second})
			}
		}
		sessions = append(sessions, s)
	}
	return sessions
}
