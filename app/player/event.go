package player

import "time"

// Event is something that happens to a run.
type Event interface{ event() }

type (
	Play      struct{} // start, or go on
	Pause     struct{}
	Next      struct{} // to the next segment; at the end of a ready that waits, and in a ready, "I'm ready"
	Back      struct{} // to the start of this segment, or of the one before in its first seconds
	Jump      struct{ Segment int }
	Go        struct{ Step int } // to a step, by the way that has to be gone before
	Seek      struct{ To time.Duration }
	Extend    struct{} // this segment longer; of two sides, both
	Shorten   struct{} // this segment shorter; of two sides, both
	Ease      struct{} // about half of the work under way, or that comes, and of what is still to come of its step
	Undo      struct{} // of the last Next, Back, Jump, Go, Seek, Extend or Shorten
	Tick      struct{} // time went by
	Interrupt struct{} // the sound was taken away
	Yield     struct{} // another tab plays
	Resound   struct{} // what sounds was changed: sound on from here
	Wait      struct{ On bool }
	End       struct{} // stop here
)

func (Play) event()      {}
func (Pause) event()     {}
func (Next) event()      {}
func (Back) event()      {}
func (Jump) event()      {}
func (Go) event()        {}
func (Seek) event()      {}
func (Extend) event()    {}
func (Shorten) event()   {}
func (Ease) event()      {}
func (Undo) event()      {}
func (Tick) event()      {}
func (Interrupt) event() {}
func (Yield) event()     {}
func (Resound) event()   {}
func (Wait) event()      {}
func (End) event()       {}
