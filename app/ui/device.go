package ui

import (
	"time"

	"limber/app/cue"
	"limber/app/player"
	"limber/app/session"
	"limber/app/timeline"
)

// Device is what the screens ask of the phone. Each part is best effort; cmd/app
// fills it in from package browser. Natively, when pages are printed, it is empty.
type Device struct {
	Sound  Sound
	Speech Speech
	Awake  Awake
	Store  Store
	Media  Media
	Copy   Copy
	Buzz   func(pattern ...int) // milliseconds on, off, on…; nil where the phone can't
}

// Sound plays cues for a plan.
type Sound interface {
	// Prepare is called whenever the plan or the mode changes, ahead of Play.
	Prepare(mode cue.Mode, t timeline.Timeline, cues []cue.Cue, waits bool)
	// Unlock must run inside a tap: browsers start sound from nothing else.
	Unlock()
	// Play sounds the plan from a position on, up to until, 0 for its end.
	Play(from, until time.Duration)
	// CountIn sounds 3-2-1.
	CountIn()
	// Hush ends all sound.
	Hush()
	// Clock is where in the plan the sound is.
	Clock() player.Clock
	// SetVolume sets the volume, from 0 to 1.
	SetVolume(v float64)
	// Try sounds one kind of cue now.
	Try(k cue.Kind)
}

// Media shows the run on the lock screen.
type Media interface {
	Now(title, artist string, at, total time.Duration, playing bool)
}

// Speech says things aloud.
type Speech interface {
	Say(text string)
	Cancel()
}

// Awake keeps the screen on.
type Awake interface {
	Hold(on bool)
}

// Store keeps what a person did and chose. Calls return at once; what is given
// back comes later, on the page's own thread.
type Store interface {
	Load(at time.Time, f func(session.Kept, error))
	Watch(f func())
	Status() session.Keeping
	Persist(f func(granted bool))

	PutSession(s session.Session, done func(error))
	ChangeChoices(change func(*session.Choices), done func(session.Choices, error))

	// SaveRun keeps the run under way, soon; SaveRunNow before it returns, for
	// when the page hides and may never come back.
	SaveRun(session.Run)
	SaveRunNow(session.Run)
	LoadRun(at time.Time) (session.Run, bool)
	ClearRun()

	// Settings are there before the first page is drawn.
	Settings() map[string]string
	SetSetting(name, value string) error
}
