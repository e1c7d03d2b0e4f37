// Package session holds what a person did and how their back felt: sessions,
// check-ins, other activity and their own choices. It is pure: the time is an
// argument. What many sessions add up to is the work of app/history, how they
// are written that of app/kept.
package session

import (
	"fmt"
	"time"

	"limber/exercises"
)

// Session is one time somebody did a routine, as far as they got.
type Session struct {
	ID      string
	Routine Routine   // as played: later changes to the routine don't change the past
	Started time.Time // with the zone of that moment, so its local day never changes
	Done    []Part    // what was really done, in the order it was begun
	Ways    []string  // ids of the ways down and up that were gone to their end, in order
	Ended   Ending

	Between  time.Duration // spent getting ready, changing sides and resting
	Extended time.Duration // added by "15 s more"
	Skipped  int           // segments left before their end
	Mode     string        // which sound mode it ended in, in the player's words
	Easy     bool          // done the gentler way, on a bad day

	Before Stiffness // a number from before it, if one was given
	After  Stiffness
	Feel   Feel
	Next   Feel     // how it was the day after, if that was said; never Hurt
	Hurt   string   // id of the exercise that hurt, if one was named
	Strong []string // ids of those of which it was said on the way that they were just strong
	Note   string
}

// Routine is a routine as it was played.
type Routine struct {
	ID    string
	Name  string
	Steps []exercises.Step // with the doses that were played
}

// Played returns the routine as a session keeps it.
func Played(r exercises.Routine) Routine {
	return Routine{ID: r.ID, Name: r.Name, Steps: r.Steps}
}

// Ending says how a session ended.
type Ending string

const (
	Unfinished Ending = ""         // it is still under way
	Finished   Ending = "finished" // to the last segment
	Stopped    Ending = "stopped"  // before that; what was done counts
)

// Endings lists every ending.
var Endings = []Ending{Unfinished, Finished, Stopped}

// Feel says how the back felt after a session, next to before it.
type Feel string

const (
	NotSaid Feel = ""
	Looser  Feel = "looser"
	Same    Feel = "same"
	Stiffer Feel = "stiffer"
	Hurt    Feel = "hurt"
)

// Feels lists every answer, and none.
var Feels = []Feel{NotSaid, Looser, Same, Stiffer, Hurt}

// NextDays lists every answer to how the back was the day after, and none.
var NextDays = Feels[:len(Feels)-1]

// Stiffness is a number from 0, loose, to 10, as stiff as it gets. Giving one
// is never required, so the zero value says that none was given.
type Stiffness uint8

// Stiff is the stiffness n; outside 0 to 10 it is none.
func Stiff(n int) Stiffness {
	if n < 0 || n > 10 {
		return 0
	}
	return Stiffness(n + 1)
}

// Number returns the number given, and whether one was.
func (s Stiffness) Number() (int, bool) { return int(s) - 1, s != 0 }

// LongestNote is how long a note may be, in characters.
const LongestNote = 1000

// NewID makes an id for something that happened at t from random bits: two
// devices never make the same one, and ids sort by time.
func NewID(t time.Time, random uint64) string {
	return fmt.Sprintf("%s-%012x", t.UTC().Format("20060102T150405"), random&(1<<48-1))
}

// Length is the whole time it was played, as the clock by the mat would say.
func (s Session) Length() time.Duration { return s.Worked() + s.Between }

// Worked is the time spent moving or holding, without the time between.
func (s Session) Worked() time.Duration {
	var d time.Duration
	for _, p := range s.Done {
		d += p.Time
	}
	return d
}

// Day is the calendar day it was where the session started.
func (s Session) Day() Day { return DayOf(s.Started) }

// FirstSide is the side it began with, or no side when the body was used evenly.
func (s Session) FirstSide() exercises.Side {
	for _, p := range s.Done {
		if p.Side != exercises.NoSide && p.Time > 0 {
			return p.Side
		}
	}
	return exercises.NoSide
}
