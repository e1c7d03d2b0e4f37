package player

import "time"

// Effect is something to be done in the world. Effects are comparable values;
// each is best effort, and none of them failing stops the run.
type Effect interface{ effect() }

type (
	// Sound sounds the plan from a position on, in place of what sounded
	// before; up to Until, where a waiting run will hold, or to the end when
	// Until is 0.
	Sound struct{ From, Until time.Duration }
	// Count sounds the 3-2-1.
	Count struct{}
	// Hush ends all sound.
	Hush struct{}
	// Replan says that the timeline changed: what sounds must be made anew.
	Replan struct{}
	// Resized says how much longer a segment became that was to be longer, or
	// shorter; by 0, it is as long or as short as it gets.
	Resized struct {
		Longer bool
		By     time.Duration // not less than 0
	}
	// Enter says that another segment is under way.
	Enter struct{ Segment int }
	// Passed says that a point worth telling was passed in a segment.
	Passed struct {
		Segment int
		Point   Point
	}
	// Beat says which beat of a way is to be told: another one began, or a
	// person goes on with one that was told before.
	Beat struct{ Segment, Beat int }
	// Awake asks to keep the screen on, or no longer.
	Awake struct{ On bool }
	// Keep asks to keep the run, now.
	Keep struct{}
	// Finish says that the run is over: its last sound rings out, and what was
	// done is to be kept before anything else.
	Finish struct{}
)

// Point is a moment inside a hold.
type Point string

const (
	Third    Point = "third"    // a third of it is over
	Half     Point = "half"     // half of it is over
	LastFive Point = "lastfive" // five seconds are left
)

func (Sound) effect()   {}
func (Count) effect()   {}
func (Hush) effect()    {}
func (Replan) effect()  {}
func (Resized) effect() {}
func (Enter) effect()   {}
func (Passed) effect()  {}
func (Beat) effect()    {}
func (Awake) effect()   {}
func (Keep) effect()    {}
func (Finish) effect()  {}
