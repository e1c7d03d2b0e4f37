//go:build js

package browser

// Tabs are the other tabs of this browser that show Limber. Two that play at
// once can't be followed.
type Tabs struct{ channel channel }

// NewTabs calls plays whenever another tab begins to play.
func NewTabs(plays func()) Tabs { return Tabs{openChannel("limber-plays", plays)} }

// Play tells the others that this one plays.
func (t Tabs) Play() { t.channel.tell("plays") }
