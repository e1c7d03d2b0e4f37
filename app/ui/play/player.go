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

	Known   func() bool                                      // what the device keeps has been read
	Begins  func() bool                                      // the tap that led here asked to start; told once
	Before  func() session.Stiffness                         // given for the next run
	Open    func(routine string, fresh bool) run.Run         // lays out the run of a routine, or takes up the one that was left; a fresh one is never that whose end was shown last
	Waiting func([]exercises.Change) []app.UI                // says why a routine waits, and what fits
	Told    func(r exercises.Routine, refused func()) app.UI // says what is another than the last time
	Shown   func(*Player)                                    // which player is shown; nil for none

	Prepare  func(run.Run)                                                     // makes a run ready to sound
	Lay      func(timeline.Timeline, []cue.Cue)                                // and breaths
	Do       func(run.Effect)                                                  // does in the world what needs no words
	Announce func(string)                                                      // tells those who hear the page
	Tell     func(string)                                                      // shows it for a while, and tells it
	Say      func(string)                                                      // tells it aloud
	Title    func(title, artist string, at, total time.Duration, playing bool) // tells the lock screen
	Keep     func(session.Session, func(failed error))                         // keeps a session
	Volume   func(quiet int)                                                   // sets how soft cues are, and lets it be heard
	Did      func(session.Sport) bool                                          // whether it was done today
	Also     func(session.Sport)                                               // notes that it was, or takes it back
	Alone    func()                                                            // leaves what is around the player as it is drawn
	Turned   func()                                                            // another screen took the place of the one before
}

// Player leads through one routine. It draws itself when a shown second or the
// segment changes, and does nothing in between.
type Player struct {
	app.Compo

	ID     string // of the routine
	*Doors        // the same ones as long as the page lives: go-app draws a component anew whose fields change

	run     run.State
	ctx     app.Context
	timer   *time.Timer
	motion  figure.Motion
	tide    circle // of the breath that fills the screen
	keys    func() // stops listening to keys
	face    run.Face
	asked   person.Answers
	tooMuch tooMuch
	typing  *time.Timer // keeps what was typed
}

// State is the run that is led.
func (p *Player) State() *run.State { return &p.run }

// exercise is the one that a segment is about.
func (p *Player) exercise(s timeline.Segment) exercises.Exercise {
	return p.Person().Exercise(p.run.ExerciseOf(s))
}

// noteAt is what somebody wants to be told at the step of a segment.
func (p *Player) noteAt(seg timeline.Segment) string {
	steps := p.run.Player.Timeline.Routine.Steps
	if seg.Kind.IsWay() || seg.Step >= len(steps) {
		return ""
	}
	return steps[seg.Step].Note
}

// tooMuch is the question what somebody felt, while it is open.
type tooMuch struct {
	felt     run.Feeling
	remember bool // the easier way, for the next times
}

// due reports whether the safety questions stand before the start, or are being
// answered. A run that has begun goes on without them, and need not look at all
// that was done for it every second.
func (p *Player) due() bool {
	return !p.run.Player.Begun && (p.asked.Stage != person.InBrief || p.Person().AsksBefore(p.ID))
}
