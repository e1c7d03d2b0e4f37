package reminder

import "time"

// Event is something that happens while the page is open.
type Event interface{ event() }

type (
	Set     struct{ Every time.Duration } // "Move every 45 minutes"; 0 turns it off
	Tick    struct{}                      // time went by; none come while a routine plays
	Moved   struct{}                      // a routine was done, or "I moved"
	Later   struct{}                      // "Later"
	Busy    struct{}                      // "In a meeting"
	Resumed struct{}                      // the meeting is over
)

func (Set) event()     {}
func (Tick) event()    {}
func (Moved) event()   {}
func (Later) event()   {}
func (Busy) event()    {}
func (Resumed) event() {}

// Effect is something to be done in the world.
type Effect string

const (
	Remind Effect = "remind" // show the strip, change the title, sound or notify, once
	Clear  Effect = "clear"  // take all that away
	Keep   Effect = "keep"   // the choice changed: keep it for next time
)
