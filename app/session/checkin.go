package session

import "time"

// CheckIn is the weekly answer to "Bending, getting up, carrying: easier, the
// same, harder?". Daily life is a better gauge than any stretch.
type CheckIn struct {
	ID    string
	At    time.Time
	Daily Daily
}

// Daily says how daily life goes, next to the week before.
type Daily string

const (
	Easier Daily = "easier"
	AsEver Daily = "same"
	Harder Daily = "harder"
)

// Dailies lists every answer.
var Dailies = []Daily{Easier, AsEver, Harder}

// Activity is something else that kept the person active: one tap, counted.
type Activity struct {
	ID   string
	At   time.Time
	Kind Sport
}

// Sport is a way of keeping active.
type Sport string

const (
	Walked Sport = "walked"
	Rode   Sport = "rode"
	Swam   Sport = "swam"
)

// Sports lists every sport.
var Sports = []Sport{Walked, Rode, Swam}
