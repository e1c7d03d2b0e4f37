package ui

import (
	"time"

	"limber/app/cue"
	"limber/app/kept"
	"limber/app/player"
	"limber/app/session"
	"limber/app/timeline"
)

// Device is what the screens ask of the phone. Each part is best effort; cmd/app
// fills it in from package browser. Natively, when pages are printed, it is empty.
type Device struct {
	Sound   Sound
	Speech  Speech
	Awake   Awake
	Tabs    Tabs
	Store   Store
	Media   Media
	Copy    Copy
	Files   Files
	Notify  Notify
	Buzz    func(pattern ...int) // milliseconds on, off, on…; nil where the phone can't
	Now     func() time.Time     // in the zone of where the device is; nil: as the program knows it
	Breathe func()               // lets the page answer before the program goes on; nil: there is nobody to answer
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
	Choices() (ids, names []string) // the voices there are; they may come late
	SetVoice(id string)
	SetRate(rate float64) // 1 is usual
}

// Awake keeps the screen on.
type Awake interface {
	Hold(on bool)
}

// Tabs are the other tabs of this browser that show Limber.
type Tabs interface {
	// Play tells them that this one plays: theirs pauses.
	Play()
}

// Store keeps what a person did and chose. Calls return at once; what is given
// back comes later, on the page's own thread.
type Store interface {
	Load(at time.Time, f func(kept.All, error))
	Watch(f func())
	Status() kept.Keeping
	Persist(f func(granted bool))

	// Put keeps records of any kind, and Delete forgets one. Nothing is read
	// again for that: what is kept is what the page shows.
	Put(records kept.All, done func(error))
	Delete(record kept.Place, done func(error))
	ChangeChoices(change func(*session.Choices), done func(session.Choices, error))

	// SaveRun keeps the run under way, soon; SaveRunNow before it returns, for
	// when the page hides and may never come back.
	SaveRun(kept.Run)
	SaveRunNow(kept.Run)
	LoadRun(at time.Time) (kept.Run, bool)
	ClearRun(id string)

	// SetTab lets this tab alone remember something, through a reload.
	SetTab(name, value string)
	Tab(name string) string

	// Export makes a backup of everything and notes that there is one.
	Export(at time.Time, f func([]byte, error))
	// ReadBackup reads one, and Merge says what it would bring to what is here.
	ReadBackup(data []byte, f func(kept.All, error))
	Merge(here, backup kept.All, f func(kept.Merged))
	// Import keeps what a backup brings; undo takes exactly that away again.
	Import(added kept.All, done func(undo func(done func(error)), err error))
	Wipe(done func(error))

	// Settings are there before the first page is drawn.
	Settings() map[string]string
	SetSetting(name, value string) error
}

// Files gives files to the person, and takes theirs.
type Files interface {
	// Save puts a file where the browser puts downloads.
	Save(name, kind string, data []byte)
	// CanShare reports whether Share may work for files of a kind.
	CanShare(name, kind string) bool
	// Share offers a file to other apps. It must run inside a tap; done is told
	// whether it was handed over, or the person changed their mind.
	Share(name, kind string, data []byte, done func(handed bool, err error))
	// Hand offers an address to other apps or, where the browser can't, copies it.
	// It must run inside a tap. Neither is done where the person changed their mind.
	Hand(title, address string, done func(handed, copied bool, err error))
	// Read reads the file chosen in a file input, given by its id.
	Read(input string, f func(name string, data []byte, err error))
}

// Copy is this page's own copy of Limber.
type Copy interface {
	Playing(on bool) // while it is on, nothing reloads the page
	UpdateReady() bool
	Update()
	Offline() (state, reason string) // state: none, saving, complete or failed
	Secure() bool
	CanInstall() bool
	Install()
	Installed() bool
	Apple() bool // it is installed by the Share menu
	Version() string
	// Draw shows the figures of somebody from now on, and keeps them, where they can
	// be had. Of two askings the last is answered.
	Draw(who string, done func(drawn bool))
}

// Notify shows what the device's own notifications show, where they are allowed.
type Notify interface {
	// Ask asks the person; it must run inside a tap.
	Ask(f func(allowed bool))
	Show(title, text string)
	Clear()
}
