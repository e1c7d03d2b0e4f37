package kept

import "fmt"

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

// Words says what is not kept and what helps, in plain words; one sentence or
// two for each thing, none when all is well.
func (k Keeping) Words() []string {
	var words []string
	if k.Fault != NoFault {
		words = append(words, k.Fault.words()+" "+k.until())
	}
	if k.Aside == 1 {
		words = append(words, "One record could not be read. It is set aside, and goes into every export as it is.")
	} else if k.Aside > 1 {
		words = append(words, fmt.Sprintf("%d records could not be read. They are set aside, and go into every export as they are.", k.Aside))
	}
	return words
}

func (f Fault) words() string {
	switch f {
	case Blocked:
		return "This browser does not let Limber keep anything here. A private window or its settings may be why."
	case Full:
		return "There is no room left on this device. Free some space, and Limber tries again by itself."
	case Busy:
		return "The storage does not answer. Limber may be open in another tab: close that one."
	case Later:
		return "A newer Limber has been open on this device. Reload this page to use it."
	}
	return "The storage of this browser can't be used right now. Reloading the page may help."
}

func (k Keeping) until() string {
	switch {
	case k.Unkept == 0:
		return "So far nothing is lost."
	case k.Spilled:
		return "What you do is noted in a small reserve until then: export it to be safe."
	}
	return "What you do stays on this page only, and is gone when it closes: export it to be safe."
}
