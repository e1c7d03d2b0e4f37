//go:build js

package browser

import (
	"syscall/js"
	"time"
)

// Clock tells this moment in the zone of the place where the device is. Go asks for
// the zone once, when a page starts: after a flight, or a night in which the clocks
// change, time.Now has the wrong day. A page asks for the moment a hundred times while
// it is drawn, and the browser is asked for the zone at most once a second.
type Clock struct {
	zone  *time.Location
	asked time.Time
}

func (c *Clock) Now() time.Time {
	now := time.Now()
	if c.zone == nil || now.Sub(c.asked) >= time.Second {
		minutes := js.Global().Get("Date").New().Call("getTimezoneOffset").Int()
		c.zone, c.asked = time.FixedZone("", -60*minutes), now
	}
	return now.In(c.zone)
}
