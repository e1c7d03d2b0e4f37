package session

import (
	"time"

	"limber/exercises"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.FixedZone("", 3600))

// did is a session on a day, in minutes of each exercise.
func did(day string, parts ...Part) Session {
	at, err := time.Parse("2006-01-02 15:04 -07", day+" 07:00 +01")
	if err != nil {
		panic(err)
	}
	return Session{ID: day, Started: at, Routine: Routine{ID: "daily", Name: "Daily"}, Done: parts, Ended: Finished}
}

func min5(id string, side exercises.Side) Part { return Part{id, side, 5 * time.Minute} }

const (
	left  = exercises.Left
	right = exercises.Right
	both  = exercises.NoSide
)
