package player

import "time"

// Now is what the clocks say at one moment. Several are read because each can
// be wrong in its own way: the monotonic one stands still while the device
// sleeps, the wall clock can be set, and only a sounding clock proves that
// somebody could follow.
type Now struct {
	Mono  time.Duration // the page's monotonic clock
	Wall  time.Time     // the device's clock
	Sound Clock         // of whatever sounds
}

// Clock is a reading of whatever sounds: the track or the audio context. The
// zero Clock means that nothing sounds.
//
// What has sounded to its end goes on reading that end: a page frozen in a
// locked phone learns from it, minutes later, that the routine was followed.
type Clock struct {
	ID int           // another for every Sound asked for, and whenever readings can't be compared with earlier ones; 0: nothing sounds
	At time.Duration // the position in the plan that is heard at this moment
}

// since returns how much time the clocks say has passed from then to now. The
// wall clock counts sleep, which the monotonic one does not; a wall clock that
// was set back says nothing.
func (n Now) since(then Now) time.Duration {
	// Round(0) takes off the monotonic reading that time.Now adds: Sub would go
	// by it instead.
	return max(n.Mono-then.Mono, n.Wall.Round(0).Sub(then.Wall))
}
