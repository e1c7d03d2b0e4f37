package session

import (
	"time"

	"limber/exercises"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.FixedZone("", 3600))

const (
	left  = exercises.Left
	right = exercises.Right
	both  = exercises.NoSide
)
