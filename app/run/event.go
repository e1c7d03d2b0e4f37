package run

import (
	"time"

	"limber/app/cue"
	"limber/app/player"
	"limber/app/session"
	"limber/exercises"
)

// Event is something that happens to a run.
type Event interface{ event() }

type (
	// Player is something that happens to the player.
	Player struct{ Event player.Event }
	// Toggle plays or pauses; it comes of a tap.
	Toggle struct{}
	// Read says that it is known what the device keeps, or was waited for long
	// enough, and how the run is laid out by that.
	Read struct{ Laid Run }
	// Answered says that nothing of them speaks against starting, and how the run
	// is laid out by the answers; it comes of a tap.
	Answered struct{ Laid Run }
	// Sounds changes the sound mode; it comes of a tap.
	Sounds struct{ Mode cue.Mode }

	Open   struct{ Dialog Dialog } // a dialog was asked for
	Closed struct{ Dialog Dialog } // one went away by itself
	GoOn   struct{}                // out of the dialog, as before; it comes of a tap
	Stop   struct{}                // out of it, and end the run

	// EaseOff goes on with less of the move, now or for the next times too; it
	// comes of a tap.
	EaseOff struct{ Remember bool }
	// Hurt ends the run for the move under way.
	Hurt struct{}
	// TakenIll ends the run for what is no matter of the move. Words are what is
	// noted of it.
	TakenIll struct {
		Felt  Feeling
		Words string
	}

	// WentBack is a step back in the history, a person's or one of ours.
	WentBack struct{}
	// Out asks to end: a question is in between while a run is under way, else it
	// leads to another page.
	Out struct{ To, From string }
	// Leave leads to another page. From is the one before the player.
	Leave struct{ To, From string }
	// Hide says that the page may go for good.
	Hide struct{}
	// Gone says that another page takes the place of the player.
	Gone struct{}

	Wrote struct{ Failed error } // what became of keeping the session

	Felt     struct{ Feel session.Feel }       // an answer; the same again takes it back
	HurtAt   struct{ Exercise string }         // which move it was
	Stiff    struct{ After session.Stiffness } // the number after
	Typed    struct{ Note string }
	TypedAll struct{} // nobody types any more
	Discard  struct{}
	KeepIt   struct{} // after all
)

func (Player) event()   {}
func (Toggle) event()   {}
func (Read) event()     {}
func (Answered) event() {}
func (Sounds) event()   {}
func (Open) event()     {}
func (Closed) event()   {}
func (GoOn) event()     {}
func (Stop) event()     {}
func (EaseOff) event()  {}
func (Hurt) event()     {}
func (TakenIll) event() {}
func (WentBack) event() {}
func (Out) event()      {}
func (Leave) event()    {}
func (Hide) event()     {}
func (Gone) event()     {}
func (Wrote) event()    {}
func (Felt) event()     {}
func (HurtAt) event()   {}
func (Stiff) event()    {}
func (Typed) event()    {}
func (TypedAll) event() {}
func (Discard) event()  {}
func (KeepIt) event()   {}

// World is what is known of the world as something happens.
type World struct {
	Clocks player.Now
	Moment time.Time // in the zone of where the device is
	Random uint64    // another one each time

	Due    bool              // the safety questions are due, or being answered
	Asked  time.Time         // when they were answered
	Before session.Stiffness // given for the next run

	Mute   bool              // no speech
	Brief  bool              // the voice names moves and does not teach them
	Unfelt bool              // this phone's buzzing is not felt
	Cues   exercises.Profile // in place of each routine's own
	Done   map[string]int    // how often each exercise was done, by its id
}
