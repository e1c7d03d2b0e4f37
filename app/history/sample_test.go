package history

import (
	"limber/app/session"
	"limber/app/session/sessiontest"
	"limber/exercises"
)

var (
	noon   = sessiontest.Noon
	sunday = session.DayOf(noon)
	did    = sessiontest.Did
	min5   = sessiontest.FiveMinutes
	daily  = sessiontest.Daily
)

const tenYears = sessiontest.TenYears

const (
	left  = exercises.Left
	right = exercises.Right
	both  = exercises.NoSide
)
