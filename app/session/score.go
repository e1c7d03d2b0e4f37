package session

import "time"

// Score is how well something of a person's own goes, that their back makes hard:
// tying their shoes, lifting a child. It is asked as the Patient-Specific
// Functional Scale of physiotherapists asks it.
type Score struct {
	ID     string
	At     time.Time
	What   string // in their words, at most LongestWhat characters
	Number int    // 0 can't be done, MostScore goes as well as ever
	Over   bool   // it is not asked about any more
}

// The bounds of a score, and of how many things are asked about at once.
const (
	MostScore   = 10
	LongestWhat = 60
	MostWhats   = 3
)
