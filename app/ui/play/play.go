// Package play leads through a routine: the player, what stands before its start
// and behind its end, and the pacer of slow breaths. What happens to a run is
// decided by app/run; here it is shown, said, and handed on.
package play

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/person"
	"limber/app/player"
	"limber/app/run"
	"limber/app/session"
	"limber/app/timeline"
	"limber/app/ui/care"
	"limber/app/ui/figure"
	"limber/app/ui/page"
	"limber/app/words"
	"limber/exercises"
)

// Doors are what the player shows, what it changes, and where it leads.
type Doors struct {
	Words   *words.Words
	Person  func() person.Person // whom it leads, now
	Clocks  func() player.Now
	Figures *figure.Book
	Base    page.Base
	Care    care.Doors
	Finger  *page.Finger
	Buzzes  bool // the phone can be felt

	Known   func() bool                              // what the device keeps has been read
	Begins  func() bool                              // the tap that led here asked to start; told once
	Before  func() session.Stiffness                 // given for the next run
	Open    func(routine string, fresh bool) run.Run // lays out the run of a routine, or takes up the one that was left; a fresh one is never that whose end was shown last
	Waiting func([]exercises.Change) []app.UI        // says why a routine waits, and what fits
	Shown   func(*Player)                            // which player is shown; nil for none

	Prepare  func(run.Run)                                                     // makes a run ready to sound
	Lay      func(timeline.Timeline, []cue.Cue)                                // and breaths
	Do       func(run.Effect)                                                  // does in the world what needs no words
	Announce func(string)                                                      // tells those who hear the page
	Say      func(string)                                                      // tells it aloud
	Title    func(title, artist string, at, total time.Duration, playing bool) // tells the lock screen
	Keep     func(session.Session, func(failed error))                         // keeps a session
	Change   func(func(*person.Settings))                                      // changes the person's settings
	Volume   func(quiet int)                                                   // sets how soft cues are, and lets it be heard
	Did      func(session.Sport) bool                                          // whether it was done today
	Also     func(session.Sport)                                               // notes that it was, or takes it back
	Turned   func()                                                            // another screen took the place of the one before
}

// Screen is the one on which a routine is led.
func Screen(d *Doors, r exercises.Routine) page.Screen {
	return page.Screen{
		Title:       r.Name,
		Description: r.Purpose,
		Private:     true,
		Bare:        true,
		Body:        func() []app.UI { return []app.UI{&Player{ID: r.ID, Doors: d}} },
	}
}
