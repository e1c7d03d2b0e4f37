package settings

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/person"
	"limber/app/session"
	"limber/app/timeline"
	"limber/app/ui/care"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// Doors are what these pages show, what they change, and what they try.
type Doors struct {
	Words  *words.Words
	Person func() person.Person // whom the page is for, now: go-app keeps handlers from when they were first drawn
	Base   page.Base
	Care   care.Doors

	Choose   func(func(*session.Choices))
	Change   func(func(*person.Settings))
	Announce func(string)           // tells those who hear the page
	Tell     func(string)           // shows a notice
	Draw     func()                 // draws the page anew
	Like     func(exercises.Person) // shows somebody else in all figures
	Portrait func(exercises.Person) app.UI

	Try      func(cue.Kind) // sounds one kind of cue
	Sound    Sound          // nil where pages are printed
	Speech   Speech         // the same
	Buzz     func(pattern ...int)
	Hold     func(on bool)            // keeps the screen on
	Awake    func() Awakening         // what became of it
	Playing  func() bool              // a player is shown
	Copy     func() part.Copy         // this page's own copy of Limber
	Promised func() bool              // the browser has promised to keep what is kept
	Persist  func(func(granted bool)) // asks it to
}

// Sound plays cues for a plan.
type Sound interface {
	Prepare(mode cue.Mode, t timeline.Timeline, cues []cue.Cue, waits bool)
	Unlock()
	Play(from, until time.Duration)
}

// Speech says things aloud.
type Speech interface {
	Say(text string)
	Choices() (ids, names []string)
	SetVoice(id string)
	SetRate(rate float64)
}

// Awakening is what became of asking the screen to stay on.
type Awakening string

const (
	NotAsked Awakening = ""
	Awake    Awakening = "awake"
	Refused  Awakening = "refused"
)
