package run

import (
	"time"

	"limber/app/cue"
	"limber/app/kept"
	"limber/app/session"
	"limber/exercises"
)

// Effect is something to be done in the world. Effects are values; each is best
// effort, and none of them failing stops the run.
type Effect interface{ effect() }

type (
	Prepare struct{}                            // makes the sound of the run ready, ahead of playing it
	Unlock  struct{}                            // wakes the sound; an effect of a tap
	Sound   struct{ From, Until time.Duration } // as player.Sound
	Count   struct{}                            // sounds 3-2-1
	Hush    struct{}                            // ends sound and speech
	Buzz    struct{ Twice bool }
	Breathe struct{ Tone exercises.Tone } // lets a breath be felt as it goes in, or out
	Awake   struct{ On bool }
	Show    struct{} // tells the lock screen what is under way

	Announce struct { // tells those who hear the page
		What          What
		Segment, Beat int
		By            time.Duration // Longer or Shorter
	}
	Notice struct { // shows it for a while, and tells it
		What    What
		Segment int
	}
	Say struct { // tells it aloud
		What          What
		Segment, Beat int
	}

	Begun    struct{}                         // what was under way before is over, what was given for it is taken
	Save     struct{ Run kept.Run }           // keeps the run under way, soon
	SaveNow  struct{ Run kept.Run }           // keeps it before anything else is done
	Clear    struct{ ID string }              // forgets the run under way
	Keep     struct{ Record session.Session } // keeps a session; the event Wrote says what became of it
	Delete   struct{ ID string }              // forgets a session
	Persist  struct{}                         // asks the device not to forget
	Tab      struct{ ID string }              // this tab shows the end of that session
	Moved    struct{}                         // somebody moved
	KeepMode struct{ Mode cue.Mode }
	Remember struct { // a dose, for the next times
		Exercise string
		Dose     exercises.Dose
	}
	AskAgain struct{}               // the next routine begins with the safety questions
	NotAgain struct{ At time.Time } // it need not, they were answered then
	Reveal   struct{}               // brings what to do when it hurt into view
	Typing   struct{}               // tells TypedAll after a pause

	OpenDialog  struct{ Dialog Dialog }
	CloseDialog struct{ Dialog Dialog }
	Guard       struct{}            // lets the page stand twice in the history
	StepBack    struct{ Steps int } // in the history
	Replace     struct{ To string } // by another page
)

// What is told.
type What string

const (
	Entering    What = "entering"      // what a segment asks for
	Teaching    What = "teaching"      // the same with the steps of an exercise
	StillToCome What = "still to come" // of that
	Naming      What = "naming"        // how a way is called
	Beat        What = "beat"          // of a way
	LetGo       What = "let go"        // of what is tight, a third into a hold
	HalfWay     What = "half"          // of a hold
	LastFive    What = "last five"     // seconds of it
	Easier      What = "easier"        // how to do a segment gentler
	Longer      What = "longer"        // that a segment became
	Shorter     What = "shorter"
	Longest     What = "longest" // it is as long as it gets
	Shortest    What = "shortest"
	AllKept     What = "all kept"
	NothingKept What = "nothing kept"
	Dropped     What = "discarded"
	KeptAgain   What = "kept again"
)

func (Prepare) effect()     {}
func (Unlock) effect()      {}
func (Sound) effect()       {}
func (Count) effect()       {}
func (Hush) effect()        {}
func (Buzz) effect()        {}
func (Breathe) effect()     {}
func (Awake) effect()       {}
func (Show) effect()        {}
func (Announce) effect()    {}
func (Notice) effect()      {}
func (Say) effect()         {}
func (Begun) effect()       {}
func (Save) effect()        {}
func (SaveNow) effect()     {}
func (Clear) effect()       {}
func (Keep) effect()        {}
func (Delete) effect()      {}
func (Persist) effect()     {}
func (Tab) effect()         {}
func (Moved) effect()       {}
func (KeepMode) effect()    {}
func (Remember) effect()    {}
func (AskAgain) effect()    {}
func (NotAgain) effect()    {}
func (Reveal) effect()      {}
func (Typing) effect()      {}
func (OpenDialog) effect()  {}
func (CloseDialog) effect() {}
func (Guard) effect()       {}
func (StepBack) effect()    {}
func (Replace) effect()     {}
