package player

import "time"

// Now is what the clocks say at one moment. Several are read because each can
// be wrong in its own way: the monotonic one stands still while the device
// sleeps, the wall clock can be set, and only a sounding clock proves that
// somebody could follow.
type Now struct {
	Mono  time.Duration // the page's monotonic clock
	Wall  time.Time     // the device's clock
	Sound Clock
}

// Clock is a reading of whatever sounds: the track's position or the audio
// context's time. The zero Clock means that nothing sounds.
type Clock struct {
	ID int           // changes whenever readings can't be compared with earlier ones; 0: nothing sounds
	At time.Duration // on that clock
}
