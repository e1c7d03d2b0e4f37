package kept

// Keeping says what of all this is really kept, and what is not.
type Keeping struct {
	Fault    Fault
	Unkept   int  // changes that only this page holds
	Spilled  bool // and they would at least survive a reload
	Aside    int  // records that could not be read
	Promised bool // the browser promised not to clear anything by itself
}

// Fault is why something could not be kept.
type Fault string

const (
	NoFault Fault = ""
	Blocked Fault = "blocked" // the browser allows no storage here
	Full    Fault = "full"    // there is no room
	Broken  Fault = "broken"  // the storage is there and can't be used
	Busy    Fault = "busy"    // another tab holds it with an older Limber, or it does not answer
	Later   Fault = "later"   // a later Limber has been here; this one must not touch its records
)

// Faults lists every fault.
var Faults = []Fault{NoFault, Blocked, Full, Broken, Busy, Later}
